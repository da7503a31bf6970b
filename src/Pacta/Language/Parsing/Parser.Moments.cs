using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // Timed = Moment ( "for" State "by" Text | "on a" Weekday { "or" Weekday } | [ Distance ] Order Other
    //     | Date [ "at" Place ] )
    private PropositionSyntax ParseTimed()
    {
        if (ParseMoment(asOther: false) is not { } moment)
            return ParseBadProposition();
        if (moment.Kind == MomentKind.Signed && Eat("for"))
            return ParseSignature(moment.Subject);
        if (Eat("on a"))
            return ParseWeekdays(moment);
        if (IsDateLike(WordAt(_at)) && !IsPeriodAt(_at))
        {
            var date = ParseDate();
            return new DatePropositionSyntax(moment, date, ParsePlace());
        }

        return ParseOrder(moment);
    }

    // Order = [ [ Qualifier ] Period ] ( "before" | "after" | "during" ) Moment
    private PropositionSyntax ParseOrder(MomentSyntax moment)
    {
        var hasQualifier = TryTerm(Words.Qualifiers, out var qualifier);
        PeriodSyntax? distance = hasQualifier || IsPeriodAt(_at) ? ParsePeriod() : null;
        if (!TryTerm(Words.Orders, out var order))
            return ParseBadProposition();
        if (ParseMoment(asOther: true) is not { } other)
            return ParseBadProposition();
        return new OrderPropositionSyntax(moment, qualifier, distance, order, other);
    }

    // Length = "event" Identifier "lasted" [ Qualifier ] Period
    private LengthPropositionSyntax ParseLength()
    {
        _at++;
        var happened = ParseIdentifier("the event");
        _at++;
        TryTerm(Words.Qualifiers, out var qualifier);
        return new(happened, qualifier, ParsePeriod());
    }

    private WeekdayPropositionSyntax ParseWeekdays(MomentSyntax moment)
    {
        var days = ImmutableArray.CreateBuilder<DayOfWeek>(1);
        do
            days.Add(ParseTerm(Words.Weekdays));
        while (Eat("or"));
        return new(moment, days.DrainToImmutable());
    }

    private SignaturePropositionSyntax ParseSignature(NameSyntax instrument)
    {
        var state = ParseStateCode();
        Expect("by", "write: was signed for CHN by \"Zhou Enlai\"");
        return new(instrument, state, ParseQuoted("the name of who signed").Text);
    }

    // Moment = "event" Identifier [ "happened" | "began" | "ended" ] | Identifier ( "was" Act "by" State
    //     | ( "was joined by" | "was left by" ) State | one of the other words of time )
    // As the other of two, an event needs no word. Null, and nothing reported, where no word of time stands.
    private MomentSyntax? ParseMoment(bool asOther)
    {
        if (Eat("event"))
        {
            var name = ParseIdentifier("the event");
            if (TryTerm(Words.Moments, out var ofEvent))
                return new(ofEvent, name, IsOfEvent: true);
            return asOther ? new(MomentKind.Happened, name, IsOfEvent: true) : null;
        }

        if (!IsIdentifier(WordAt(_at)))
            return null;
        var subject = ParseIdentifier("the instrument");
        if (FindAct() is { } act)
            return new(MomentKind.Act, subject, IsOfEvent: false) { Act = act, State = ParseStateCode() };
        if (!TryTerm(Words.Moments, out var kind))
            return null;
        var hasState = kind is MomentKind.Joined or MomentKind.Left;
        return new(kind, subject, IsOfEvent: false) { State = hasState ? ParseStateCode() : null };
    }

    // "was ratified by", "was signed by"
    private ActKind? FindAct()
    {
        if (!IsWord(_at, "was"))
            return null;
        foreach (var words in Words.Acts.Words)
        {
            if (!IsPhrase(_at + 1, words, out var after) || !IsWord(after, "by")
                || !Words.Acts.TryFind(words, out var act))
                continue;
            _at = after + 1;
            return act;
        }

        return null;
    }
}
