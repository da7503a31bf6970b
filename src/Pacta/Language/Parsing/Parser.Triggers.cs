using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // When = "when" Trigger ":"
    internal StatementSyntax ParseWhen()
    {
        var trigger = ParseTrigger();
        ExpectColon("the condition");
        return new WhenSyntax(_line, Read, trigger);
    }

    // Trigger = Actor Verb Actor [ "in" Name { "," Name } ] [ "," "unprovoked" ] [ "," "on request" ]
    private TriggerSyntax ParseTrigger()
    {
        var start = _at;
        var end = EndOfPhrase(_at);
        var (doer, verb) = ParseDoerAndVerb(end);
        var target = ParseActor(EndOfPhrase(_at, "in"), "the one that it is done to");
        var areas = Eat("in") ? ParseAreas() : [];
        var (unprovoked, onRequest) = ParseTriggerConditions();
        return new(doer, verb, target, SpanOf(start, _at))
        {
            Areas = areas,
            Unprovoked = unprovoked,
            OnRequest = onRequest,
        };
    }

    private (ActorSyntax Doer, EventVerb? Verb) ParseDoerAndVerb(int end)
    {
        for (var at = _at; at < end; at++)
        {
            for (var i = 0; i < Words.Verbs.Words.Count; i++)
            {
                var words = Words.Verbs.Words[i];
                if (!IsPhrase(at, words, out var after) || !Words.Verbs.TryFind(words, out var verb))
                    continue;
                var doer = ParseActor(at, "who does it");
                _at = after;
                return (doer, verb);
            }
        }

        return (ParseDoerWithoutVerb(end), null);
    }

    // A word that is nearly a verb is taken for it; else the phrase is one actor that lacks its verb.
    private ActorSyntax ParseDoerWithoutVerb(int end)
    {
        for (var at = _at + 1; at < end; at++)
        {
            if (WordAt(at).Length < 5 || Nearest.Of(WordAt(at), Words.Verbs.Words) is not { } nearest)
                continue;
            Report(Diagnostics.MissingVerb(_path, _tokens[at].Span, nearest, Words.Verbs.Words));
            var doer = ParseActor(at, "who does it");
            _at = at + 1;
            return doer;
        }

        if (_at < end)
            Report(Diagnostics.MissingVerb(_path, SpanOf(_at + 1, end), null, Words.Verbs.Words));
        return ParseActor(end, "who does it");
    }

    // Areas end at a condition, which only looks like one more area.
    private ImmutableArray<NameSyntax> ParseAreas()
    {
        var areas = ImmutableArray.CreateBuilder<NameSyntax>(1);
        do
            areas.Add(ParseName(EndOfPhrase(_at), "the name of an area"));
        while (!IsTriggerCondition(_at + 1) && Eat(TokenKind.Comma));
        return areas.DrainToImmutable();
    }

    private bool IsTriggerCondition(int at) =>
        IsPhrase(at, ConditionWords.Unprovoked) || IsPhrase(at, ConditionWords.OnRequest);

    private (bool Unprovoked, bool OnRequest) ParseTriggerConditions()
    {
        TextSpan? unprovoked = null;
        TextSpan? onRequest = null;
        while (Eat(TokenKind.Comma))
        {
            var start = _at;
            if (Eat(ConditionWords.Unprovoked))
                unprovoked = Once(unprovoked, SpanOf(start, _at));
            else if (Eat(ConditionWords.OnRequest))
                onRequest = Once(onRequest, SpanOf(start, _at));
            else
                ReportUnknownCondition(ConditionWords.OfTriggers);
        }

        return (unprovoked is not null, onRequest is not null);
    }

    private TextSpan Once(TextSpan? first, TextSpan span)
    {
        if (first is { } before)
            Report(Diagnostics.RepeatedCondition(_path, span, before));
        return first ?? span;
    }
}
