using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // Source = "source" Identifier Text
    internal StatementSyntax ParseSource()
    {
        var name = ParseIdentifier("a source");
        var title = ParseQuoted("the title");
        return new SourceSyntax(_line, Read, name, title.Text);
    }

    // State = "state" StateCode Text
    internal StatementSyntax ParseState()
    {
        var name = ParseStateCode();
        var title = ParseQuoted("the name");
        return new StateSyntax(_line, Read, name, title.Text);
    }

    // Participant = "participant" StateCode Text
    internal StatementSyntax ParseParticipant() => (StateSyntax)ParseState() with { IsParticipant = true };

    // Organization = "organization" Identifier Text
    internal StatementSyntax ParseOrganization()
    {
        var name = ParseIdentifier("an organization");
        var title = ParseQuoted("the name");
        return new OrganizationSyntax(_line, Read, name, title.Text);
    }

    // Group = "group" Name
    internal StatementSyntax ParseGroup()
    {
        var name = ParseName(_end, "the name of the group");
        return new GroupSyntax(_line, Read, name);
    }

    // Area = "area" Name
    internal StatementSyntax ParseArea()
    {
        var name = ParseName(_end, "the name of the area");
        return new AreaSyntax(_line, Read, name);
    }

    // Instrument = Kind Identifier Text
    internal StatementSyntax ParseInstrument(string kindWords)
    {
        _ = Words.Instruments.TryFind(kindWords, out var kind);
        var name = ParseIdentifier("the instrument");
        var title = ParseQuoted("the title");
        return new InstrumentSyntax(_line, Read, name, title.Text, kind);
    }

    // Provision = "preamble" [Text] | ProvisionKind Number [Text]
    internal StatementSyntax ParseProvision(string kind)
    {
        var name = new NameSyntax(kind, SpanOf(0, 1));
        if (kind != "preamble")
            name = ParseProvisionName(kind);
        var heading = HasKind(TokenKind.Text) ? Unquote(_tokens[_at++]) : null;
        return new ProvisionSyntax(_line, Read, name, heading);
    }

    private NameSyntax ParseProvisionName(string kind)
    {
        var start = _at - 1;
        if (HasKind(TokenKind.Word))
            _at++;
        else
            Report(Diagnostics.MissingName(_path, Here, "the number or letter of the provision"));
        return _at > start + 1 ? new(Join(start, _at), SpanOf(start, _at)) : new(kind, SpanOf(start, _at));
    }

    // Event = "event" Identifier ( Actor Verb Actor | Text ) Date
    internal StatementSyntax ParseEvent()
    {
        var name = ParseIdentifier("the event");
        if (HasKind(TokenKind.Text))
        {
            var text = Unquote(_tokens[_at++]);
            var day = ParseDate();
            return new EventSyntax(_line, Read, name, day) { Text = text };
        }

        var hasDate = _at < _end && IsDateLike(WordAt(_end - 1));
        var happening = ParseHappening(hasDate ? _end - 1 : _end);
        var date = ParseDate();
        return new EventSyntax(_line, Read, name, date) { Happening = happening };
    }

    // Happening = Actor Verb Actor
    private TriggerSyntax ParseHappening(int end)
    {
        var start = _at;
        var (doer, verb) = ParseDoerAndVerb(end);
        var target = ParseActor(end, "the state that it is done to");
        return new(doer, verb, target, SpanOf(start, _at));
    }
}
