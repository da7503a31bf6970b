using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>Who is bound by an amendment without having accepted it: as a party to the treaty that it amends.</summary>
/// <param name="Person">The legal person.</param>
/// <param name="Start">From when.</param>
/// <param name="Until">Until when: while it is a party to the treaty.</param>
/// <param name="Why">Why from then.</param>
/// <param name="UntilWhy">Why until then.</param>
internal readonly record struct Joined(int Person, DayBounds Start, DayBounds Until, Reason Why, Reason UntilWhy);

/// <summary>VCLT 40(5), and clauses by which an amendment binds all.</summary>
internal static class AmendmentBonds
{
    /// <summary>Who is bound by an amendment through the treaty, once it is known when it entered into force.</summary>
    /// <param name="standings">The law, as far as it is applied.</param>
    /// <param name="amendment">An instrument that amends another.</param>
    public static Func<EntryDay, List<Joined>> JoinedTo(Standings standings, Instrument amendment)
    {
        List<(InstrumentStanding Treaty, bool ForAll, Provenance From)> amended = [];
        foreach (var amends in amendment.Amends)
        {
            if (amends.Value.IsAmongSome || amends.From.Rank == Rank.Deprecated)
                continue;
            var treaty = standings.Register.Instruments[amends.Value.InstrumentId];
            // An amendment of an amendment is one to those who are bound by the first by acts of their own.
            var clause = treaty.AmendmentsBindAll.FirstOrDefault(static c => c.From.Rank != Rank.Deprecated);
            amended.Add((standings.Under(treaty with { Amends = [] }), clause.Value,
                clause.Value ? clause.From : amends.From));
        }

        return entry => Of(standings.Continuity, amendment, amended, entry);
    }

    /// <summary>Adds the bonds of those who joined to the bonds by acts of their own.</summary>
    /// <remarks>Of a bond by an act and one through the treaty, the earlier stands.</remarks>
    public static (PersonActs[] People, List<Bond> Bonds) With(
        PersonActs[] people, List<Bond> bonds, List<Joined> joined)
    {
        if (joined.Count == 0)
            return (people, bonds);
        var all = people.Concat(joined.Select(static j => j.Person).Distinct()
                .Where(person => !people.Any(p => p.Person == person)).Select(static person => new PersonActs(person)))
            .OrderBy(static p => p.Person).ToArray();
        List<Bond> merged = [];
        for (var index = 0; index < all.Length; index++)
        {
            var person = all[index].Person;
            var own = bonds.Where(b => people[b.PersonIndex].Person == person)
                .Select(b => b with { PersonIndex = index }).ToList();
            merged.AddRange(Merged(index, own, joined.Where(j => j.Person == person).ToList()));
        }

        return (all, merged);
    }

    private static IEnumerable<Bond> Merged(int index, List<Bond> own, List<Joined> joined)
    {
        foreach (var through in joined)
        {
            var earlier = own.FindIndex(b => b.MayBind && b.Start.Latest <= through.Start.Earliest
                && through.Start.Earliest < b.Until.Latest);
            if (earlier >= 0)
                continue;
            var later = own.FindIndex(b => b.Start.Earliest >= through.Start.Earliest
                && b.Start.Earliest < through.Until.Latest);
            var bond = new Bond(index, later >= 0 ? own[later].Consent : null, through.Start, through.Why, null,
                through.Until, through.UntilWhy);
            if (later >= 0)
                own[later] = bond;
            else
                own.Add(bond);
        }

        return own.OrderBy(static b => b.Start.Earliest);
    }

    private static List<Joined> Of(Continuity continuity, Instrument amendment,
        List<(InstrumentStanding Treaty, bool ForAll, Provenance From)> amended, EntryDay entry)
    {
        List<Joined> joined = [];
        foreach (var (treaty, forAll, from) in amended)
        {
            foreach (var (person, days, end) in Parties(continuity, treaty))
            {
                if (Declines(continuity, amendment, person))
                    continue;
                var start = forAll ? PeriodReading.Later(days.From, entry.Day) : After(days.From, entry.Day);
                if (start is { } day && day.Earliest < days.Until.Latest)
                {
                    var rule = forAll ? AmendmentForAll.Rule : AmendmentForLaterParties.Rule;
                    joined.Add(new(person, day, days.Until, new(rule, from), end));
                }
            }
        }

        return joined;
    }

    // Who became a party on or before that day is no later party; where the days overlap, it perhaps is.
    private static DayBounds? After(DayBounds party, DayBounds entry) =>
        party.Earliest > entry.Latest ? party
            : party.Latest <= entry.Earliest ? null
            : new(Math.Max(party.Earliest, entry.Earliest), Day.Max);

    private static bool Declines(Continuity continuity, Instrument amendment, int person)
    {
        foreach (var declined in amendment.DeclinedBy)
        {
            if (declined.From.Rank != Rank.Deprecated && continuity.PersonOf(declined.Value.StateId) == person)
                return true;
        }

        return false;
    }

    // Each stretch as a party; that of one person under several names is one.
    private static IEnumerable<(int Person, DaySpan Days, Reason End)> Parties(
        Continuity continuity, InstrumentStanding treaty)
    {
        foreach (var person in treaty.States.ToArray().Select(continuity.PersonOf).Distinct().Order())
        {
            (DaySpan Days, Reason End)? open = null;
            foreach (var span in continuity.NamesOf(person).SelectMany(n => treaty.SpansOf(n.StateId).ToArray())
                .Where(static s => s.Status == Status.Party))
            {
                if (open is { } before && before.Days.Until == span.Days.From)
                    open = (before.Days with { Until = span.Days.Until }, span.End);
                else
                {
                    if (open is { } done)
                        yield return (person, done.Days, done.End);
                    open = (span.Days, span.End);
                }
            }

            if (open is { } last)
                yield return (person, last.Days, last.End);
        }
    }
}
