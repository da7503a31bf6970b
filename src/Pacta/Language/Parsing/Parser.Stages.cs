using System.Collections.Immutable;

namespace Pacta.Language;

public sealed partial class Parser
{
    private readonly List<StateTermSyntax> _stateTerms = [];

    // Among = "among" State "from" Date [ "until" Date ] { "," … }
    internal StatementSyntax ParseAmong()
    {
        _stateTerms.Clear();
        do
        {
            var state = ParseStateCode();
            Expect("from", "write: among FRA from 1907-08-31 until 1914-09-05");
            var from = ParseDate();
            _stateTerms.Add(new(state, from, Eat("until") ? ParseDate() : null));
        }
        while (Eat(TokenKind.Comma));
        return new AmongSyntax(_line, Read, [.. _stateTerms]);
    }

    // RecordedUntil = "recorded until" Day
    internal StatementSyntax ParseRecordedUntil()
    {
        var until = ParseOneDate();
        return new RecordedUntilSyntax(_line, Read, until);
    }
}
