using System.Runtime.InteropServices;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>The day on which what a clause requires of states stands, all of it at once (VCLT 24(1)).</summary>
/// <remarks>
/// Uncertain days give bounds that no reading leaves: the earliest day takes every consent as early and every
/// withdrawal as late as it can be, the latest day the reverse; for whatever is required, more consents never make it
/// less fulfilled. A consent that is taken back before then does not count.
/// </remarks>
internal static class ConsentCount
{
    /// <param name="clause">What is required.</param>
    /// <param name="instrument">Whose lists and measures it names.</param>
    /// <param name="people">Who acted and who negotiated.</param>
    /// <param name="continuity">Which states are one legal person.</param>
    /// <returns>Null when it is reached on no reading; a latest day of <see cref="Day.Max"/> when not on every
    /// one.</returns>
    public static DayBounds? Reached(
        EntryWhen clause, Instrument instrument, ReadOnlySpan<PersonActs> people, Continuity continuity)
    {
        var uncounted = Uncounted(clause, people, continuity);
        var tallies = new Tally[clause.Requires.Length];
        for (var i = 0; i < tallies.Length; i++)
            tallies[i] = Tally.Of(clause.Requires[i], instrument, people, continuity, uncounted);
        List<Change> early = new(people.Length), late = new(people.Length);
        for (var index = 0; index < people.Length; index++)
        {
            if (uncounted.Length > 0 && Array.IndexOf(uncounted, people[index].Person) >= 0)
                continue;
            AddStanding(early, people[index], index, clause, instrument, isEarly: true);
            AddStanding(late, people[index], index, clause, instrument, isEarly: false);
        }

        if (First(early, tallies, people) is not { } earliest)
            return null;
        return new(earliest, First(late, tallies, people) ?? Day.Max);
    }

    // Who does not count: those whom the clause leaves out, and as a rule participants that are no states.
    private static int[] Uncounted(EntryWhen clause, ReadOnlySpan<PersonActs> people, Continuity continuity)
    {
        List<int> uncounted = [];
        foreach (var state in clause.Uncounted)
            uncounted.Add(continuity.PersonOf(state));
        foreach (ref readonly var person in people)
        {
            if (!clause.CountsOrganizations && !continuity.IsState(person.Person))
                uncounted.Add(person.Person);
        }

        return [.. uncounted];
    }

    // The stretches in which what a state gave stands, on the reading that makes them longest or shortest. What counts
    // may stand by several acts; they are one while they touch.
    private static void AddStanding(List<Change> into, in PersonActs person, int index, EntryWhen clause,
        Instrument instrument, bool isEarly)
    {
        var first = into.Count;
        if (clause.BySignature && Signature.Of(instrument, person) is { } signed)
            Add(into, first, index, signed.Day, person.Exit?.Day.Bounds, isEarly);
        if (clause.Counted.Counts(ActKind.ProvisionalApplication) && person.Provisional is { } applied)
            Add(into, first, index, applied.Day.Bounds, person.Exit?.Day.Bounds, isEarly);
        for (var i = 0; i < person.Turns.Length; i++)
        {
            if (Consent.IsExit(person.Turns[i].Kind) || !clause.Counted.Counts(person.Turns[i].Kind))
                continue;
            Add(into, first, index, person.Turns[i].Day.Bounds,
                i + 1 < person.Turns.Length ? person.Turns[i + 1].Day.Bounds : null, isEarly);
        }
    }

    private static void Add(
        List<Change> into, int first, int index, DayBounds given, DayBounds? takenBack, bool isEarly)
    {
        var from = isEarly ? given.Earliest : given.Latest;
        var until = takenBack is not { } exit ? Day.Max : isEarly ? exit.Latest : exit.Earliest;
        if (from >= until)
            return;
        // Pairs of a start and an end: those that the new one touches become one with it.
        for (var i = first; i < into.Count;)
        {
            if (from > into[i + 1].Day || until < into[i].Day)
            {
                i += 2;
                continue;
            }

            (from, until) = (Math.Min(from, into[i].Day), Math.Max(until, into[i + 1].Day));
            into.RemoveRange(i, 2);
            i = first;
        }

        into.Add(new(from, 1, index));
        into.Add(new(until, -1, index));
    }

    // On one day those who leave do so before others come: what is reached must stand.
    private static int? First(List<Change> changes, Tally[] tallies, ReadOnlySpan<PersonActs> people)
    {
        CollectionsMarshal.AsSpan(changes).SortRun(
            static (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.Sign.CompareTo(b.Sign));
        foreach (var tally in tallies)
            tally.Clear();
        foreach (var change in changes)
        {
            if (change.Day == Day.Max)
                return null;
            var met = true;
            foreach (var tally in tallies)
            {
                tally.Change(people[change.PersonIndex], change.Sign);
                met &= tally.IsMet;
            }

            if (met && change.Sign > 0)
                return change.Day;
        }

        return null;
    }

    private readonly record struct Change(int Day, int Sign, int PersonIndex);
}
