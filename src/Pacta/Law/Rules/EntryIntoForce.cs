using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 24(1) and (2): an instrument enters into force as it says; where it is silent, when all negotiating states
/// have consented. A recorded day stands before a computed one.
/// </summary>
internal static class EntryIntoForce
{
    public static Rule AsItSays { get; } = new("vclt-24-1", "VCLT 24(1)",
        "an instrument enters into force in the manner and on the day that it provides");

    public static Rule WhenAllConsent { get; } = new("vclt-24-2", "VCLT 24(2)",
        "silent on entry into force, an instrument enters into force when all negotiating states have consented");

    public static Rule Political { get; } = new("political", "political commitment",
        "a statement that is not binding in law takes effect in politics on the day it is made");

    /// <returns>The day and why; null when nothing recorded brings it into force.</returns>
    public static (DayBounds Day, Reason Why)? Find(
        Instrument instrument, ReadOnlySpan<PersonActs> people, Continuity continuity)
    {
        if (!instrument.IsBinding)
            return PoliticalDay(instrument);
        if (Assertions.Choose(instrument.InForce, static r => r.Date) is { } recorded)
            return (recorded.Value.Date.Bounds, new(AsItSays, recorded.From));
        return Computed(instrument, people, continuity);
    }

    /// <summary>The day that the clause, or in its silence the law, gives: also where a day is recorded.</summary>
    public static (DayBounds Day, Reason Why)? Computed(
        Instrument instrument, ReadOnlySpan<PersonActs> people, Continuity continuity)
    {
        if (instrument.Entry is not { } clause)
            return WhenAll(instrument, people);
        DayBounds? day = clause.Value switch
        {
            EntryOn { Mode: EntryMode.Signature } => LastSignature(instrument, people),
            EntryOn { Mode: EntryMode.Exchange } => Assertions.Choose(instrument.Exchanged, static e => e.Date)?.Value.Date.Bounds,
            EntryWhen count => CountedDay(ByPerson(count, continuity), people) is { } reached
                ? count.Delay is { } delay ? PeriodReading.After(reached, delay) : reached
                : null,
            _ => null,
        };
        return day is { } found ? (found, new(AsItSays, clause.From)) : null;
    }

    // A clause that names the Soviet Union is met by Russia, and the other way round.
    private static EntryWhen ByPerson(EntryWhen clause, Continuity continuity) =>
        clause with { Named = [.. clause.Named.Select(continuity.PersonOf)] };

    private static (DayBounds, Reason)? PoliticalDay(Instrument instrument)
    {
        var made = Assertions.Choose(instrument.Signed, static s => s.Date)
            ?? Assertions.Choose(instrument.Adopted, static a => a.Date);
        if (made is { } day)
            return (day.Value.Date.Bounds, new(Political, day.From));
        return instrument.Acts is [{ Kind: ActKind.Signature } first, ..]
            ? (first.Day.Bounds, new(Political, first.From))
            : null;
    }

    private static (DayBounds, Reason)? WhenAll(Instrument instrument, ReadOnlySpan<PersonActs> people)
    {
        var day = CountedDay(new(CountForm.All, 0, [], null), people);
        return day is { } found ? (found, new(WhenAllConsent, instrument.From)) : null;
    }

    private static DayBounds? LastSignature(Instrument instrument, ReadOnlySpan<PersonActs> people)
    {
        if (Assertions.Choose(instrument.Signed, static s => s.Date) is { } all)
            return all.Value.Date.Bounds;
        DayBounds? last = null;
        foreach (var person in people)
        {
            if (!person.Negotiated)
                continue;
            if (person.Signed is not { } act)
                return null;
            last = last is { } day ? PeriodReading.Later(day, act.Day.Bounds) : act.Day.Bounds;
        }

        return last;
    }

    // The day of the decisive consent. Bounds are computed apart: the k-th earliest and the k-th latest day.
    private static DayBounds? CountedDay(EntryWhen clause, ReadOnlySpan<PersonActs> people)
    {
        var (needed, others) = Needed(clause, people);
        DayBounds? named = null;
        List<int> earliest = [], latest = [];
        foreach (var person in people)
        {
            var isNamed = clause.Named.Contains(person.Person);
            if (person.Consent is not { } act)
            {
                if (isNamed)
                    return null;
                continue;
            }

            var day = act.Day.Bounds;
            if (isNamed)
                named = named is { } before ? PeriodReading.Later(before, day) : day;
            if (isNamed && others)
                continue;
            if (clause.Form is CountForm.Number or CountForm.NamedAndOthers || person.Negotiated)
            {
                earliest.Add(day.Earliest);
                latest.Add(day.Latest);
            }
        }

        if (earliest.Count < needed || (needed == 0 && named is null))
            return null;
        if (needed == 0)
            return named;
        earliest.Sort();
        latest.Sort();
        var counted = new DayBounds(earliest[needed - 1], latest[needed - 1]);
        return named is { } also ? PeriodReading.Later(counted, also) : counted;
    }

    // How many must consent, and whether the named ones are counted apart from them.
    private static (int Needed, bool Others) Needed(EntryWhen clause, ReadOnlySpan<PersonActs> people)
    {
        var negotiators = 0;
        foreach (var person in people)
            negotiators += person.Negotiated ? 1 : 0;
        return clause.Form switch
        {
            CountForm.All => (negotiators, false),
            CountForm.Majority => (negotiators / 2 + 1, false),
            CountForm.NamedAndMajorityOfOthers => ((negotiators - clause.Named.Length) / 2 + 1, true),
            CountForm.NamedAndOthers => (clause.Number, true),
            _ => (clause.Number, false),
        };
    }
}
