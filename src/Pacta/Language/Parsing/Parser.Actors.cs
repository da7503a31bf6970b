using System.Collections.Immutable;

namespace Pacta.Language;

public sealed partial class Parser
{
    private const string Or = "or";

    // Actor = [ "two or more" ] OneActor { "or" OneActor }
    private ActorSyntax ParseActor(int end, string role)
    {
        var start = _at;
        var atLeast = Eat(ActorPhrases.TwoOrMore) ? 2 : 1;
        var first = ParseOneActor(end, role);
        if (_at < end && IsWord(_at, Or))
            first = ParseAlternatives(first, end, role);
        if (_at < end)
        {
            Report(Diagnostics.BadActor(_path, SpanOf(_at, end), role, null));
            _at = end;
        }

        var span = SpanOf(start, _at);
        return first.Span == span && atLeast == 1 ? first : first with { Span = span, AtLeast = atLeast };
    }

    // Several states are one actor; anything else becomes a choice.
    private ActorSyntax ParseAlternatives(ActorSyntax first, int end, string role)
    {
        var parts = ImmutableArray.CreateBuilder<ActorSyntax>();
        parts.Add(first);
        while (_at < end && Eat(Or))
            parts.Add(ParseOneActor(end, role));

        var span = first.Span.To(parts[^1].Span);
        return parts.All(static part => part.Form == ActorForm.States)
            ? new(ActorForm.States, span) { Names = [.. parts.SelectMany(static part => part.Names)] }
            : new(ActorForm.AnyOf, span) { Parts = parts.DrainToImmutable() };
    }

    // OneActor = FixedPhrase | "the" Participle "party" | "anyone other than" State { "or" State }
    //          | "a state allied with" State | "a member of" Identifier | State | Name
    private ActorSyntax ParseOneActor(int end, string role)
    {
        var start = _at;
        if (_at >= end || !HasKind(TokenKind.Word))
        {
            Report(Diagnostics.BadActor(_path, Here, role, null));
            return new(ActorForm.Missing, Here);
        }

        if (Eat(ActorPhrases.AnyoneBut))
            return Spanned(ActorForm.AnyoneBut, start, ParseStatesWithOr(end));
        if (Eat(ActorPhrases.AlliedWith))
            return Spanned(ActorForm.AlliedWith, start, [ParseStateCode()]);
        if (Eat(ActorPhrases.MemberOf))
            return Spanned(ActorForm.MemberOf, start, [ParseIdentifier("an organization")]);
        if (ParseFixedActor() is { } known)
            return known;
        return IsStateCode(WordAt(_at))
            ? Spanned(ActorForm.States, start, [TakeWord()])
            : ParseNamedActor(end, role);
    }

    private ActorSyntax? ParseFixedActor()
    {
        var start = _at;
        foreach (var (words, form) in ActorPhrases.Whole)
        {
            if (Eat(words))
                return Spanned(form, start, []);
        }

        foreach (var (words, verb) in ActorPhrases.Struck)
        {
            if (Eat(words))
                return Spanned(ActorForm.StruckParty, start, []) with { Verb = verb };
        }

        return null;
    }

    // A name that is nearly a fixed phrase, and starts as only those do, is a slip.
    private ActorSyntax ParseNamedActor(int end, string role)
    {
        var start = _at;
        var name = ParseName(EndOfName(end), role);
        var isFixedStart = WordAt(start) is "a" or "an" or "the" or "each" or "every" or "that" or "any" or "two";
        if (isFixedStart && Nearest.Of(name.Text, ActorPhrases.All) is { } nearest)
            Report(Diagnostics.BadActor(_path, name.Span, role, nearest));
        return Spanned(name.IsMissing ? ActorForm.Missing : ActorForm.Named, start, [name]);
    }

    private int EndOfName(int end)
    {
        var at = _at;
        while (at < end && !IsWord(at, Or) && IsKind(at, TokenKind.Word))
            at++;
        return at;
    }

    private ImmutableArray<NameSyntax> ParseStatesWithOr(int end)
    {
        var states = ImmutableArray.CreateBuilder<NameSyntax>(1);
        states.Add(ParseStateCode());
        while (_at < end && IsWord(_at, Or) && IsStateCode(WordAt(_at + 1)))
        {
            _at++;
            states.Add(ParseStateCode());
        }

        return states.DrainToImmutable();
    }

    private ActorSyntax Spanned(ActorForm form, int start, ImmutableArray<NameSyntax> names) =>
        new(form, SpanOf(start, _at)) { Names = names };
}
