using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Succession;

/// <summary>What binds successors because it bound their predecessors.</summary>
internal static class SuccessorBonds
{
    /// <summary>The people of an instrument with the successors whom it may bind without any act of theirs.</summary>
    /// <returns>By person id, ascending; the same array where nobody is added.</returns>
    public static PersonActs[] WithSuccessors(Instrument instrument, PersonActs[] people, Continuity continuity)
    {
        var table = continuity.Successions;
        if (table.IsEmpty)
            return people;
        List<int>? added = null;
        foreach (ref readonly var person in people.AsSpan())
            AddSuccessors(person.Person, ref added);
        // A successor may have successors of its own.
        for (var i = 0; i < added?.Count; i++)
            AddSuccessors(added[i], ref added);
        if (added is null)
            return people;
        PersonActs[] all = [.. people, .. added.ConvertAll(static person => new PersonActs(person))];
        all.AsSpan().SortRun(static (a, b) => a.Person.CompareTo(b.Person));
        return all;

        void AddSuccessors(int predecessor, ref List<int>? into)
        {
            foreach (var passage in table.From(predecessor))
            {
                if (IndexOf(people, passage.Successor) < 0 && into?.Contains(passage.Successor) != true
                    && Judge.MayPass(instrument, passage, table))
                    (into ??= []).Add(passage.Successor);
            }
        }
    }

    /// <summary>Every bond, by person, with those that passed, and notified successions from their day.</summary>
    public static List<Bond> Of(InstrumentCase matter, List<Bond> own)
    {
        var table = matter.Continuity.Successions;
        if (table.IsEmpty || matter.Entry is null || Order(matter, table) is not { Count: > 0 } order)
            return own;
        var bonds = new List<Bond>[matter.People.Length];
        for (var i = 0; i < bonds.Length; i++)
            bonds[i] = own.FindAll(b => b.PersonIndex == i);
        var judge = new Judge(matter.Instrument, matter.People, matter.Continuity);
        foreach (var index in order)
        {
            var passages = table.To(matter.People[index].Person);
            if (bonds[index] is [{ Consent.Kind: ActKind.Succession } notified, ..])
                bonds[index][0] = Notified(matter, notified, passages, bonds);
            else
                Pass(matter, index, passages, judge, bonds);
        }

        return [.. bonds.SelectMany(static b => b)];
    }

    /// <summary>What passes to a person from each predecessor that was bound on the eve of the succession.</summary>
    public static ImmutableArray<(Passage Passage, Verdict Verdict)> Verdicts(InstrumentCase matter, int successor)
    {
        var passages = matter.Continuity.Successions.To(successor);
        if (passages.Length == 0)
            return [];
        var bonds = new List<Bond>[matter.People.Length];
        for (var i = 0; i < bonds.Length; i++)
            bonds[i] = matter.Bonds.FindAll(b => b.PersonIndex == i);
        var index = IndexOf(matter.People, successor);
        var judge = new Judge(matter.Instrument, matter.People, matter.Continuity);
        return
        [
            .. passages.Where(p => Bound(matter, p, bonds) is not null)
                .Select(p => (p, index < 0 ? judge.Of(p, null) : Of(p, matter.People[index]))),
        ];

        Verdict Of(Passage passage, PersonActs acts) => acts.Consent is { Kind: ActKind.Succession } notice
            ? new(Transmission.Bound, new(NotifiedSuccession.Rule, notice.From)) : judge.Of(passage, acts);
    }

    /// <summary>Who took whose side, by person; empty: nobody.</summary>
    public static ImmutableArray<(int Person, int Side)> Sides(InstrumentCase matter)
    {
        List<(int, int)>? sides = null;
        foreach (var bond in matter.Bonds)
        {
            if (bond.Side is { } side)
                (sides ??= []).Add((matter.People[bond.PersonIndex].Person, side));
        }

        return sides is null ? [] : [.. sides];
    }

    // A treaty between two has two sides; in one of several, or an open one, each state stands for itself.
    private static bool HasTwoSides(InstrumentCase matter)
    {
        var negotiators = 0;
        foreach (ref readonly var person in matter.People.AsSpan())
            negotiators += person.Negotiated ? 1 : 0;
        return matter.Instrument.OpenTo is null && negotiators == 2;
    }

    // Successors in the order in which they came to be: what passed to one may pass on to the next.
    private static List<int> Order(InstrumentCase matter, SuccessionTable table)
    {
        List<int> order = [];
        for (var i = 0; i < matter.People.Length; i++)
        {
            if (table.To(matter.People[i].Person).Length > 0)
                order.Add(i);
        }

        order.Sort((a, b) => First(a).CompareTo(First(b)));
        return order;

        (int, int) First(int index) => (table.To(matter.People[index].Person)[0].Since.Earliest, index);
    }

    // VCST 17, 22, 23: party as of the succession; a newly independent state operates it from its notice.
    private static Bond Notified(InstrumentCase matter, Bond bond, Passage[] passages, List<Bond>[] bonds)
    {
        var notice = bond.Consent!.Value;
        var before = Array.FindAll(passages, p => p.Since.Earliest <= notice.Day.Latest);
        if (before.Length == 0)
            return bond;
        var passage = Array.Find(before, p => Bound(matter, p, bonds) is not null) ?? before[0];
        var start = PeriodReading.Later(passage.Since, matter.Entry!.Value.Day);
        start = new(Math.Min(start.Earliest, bond.Start.Earliest), Math.Min(start.Latest, bond.Start.Latest));
        // Whether it was newly independent nobody says: on one reading it was party, on the other suspended.
        if (passage.Case == SuccessionCase.Unstated)
            start = new(start.Earliest, bond.Start.Latest);
        Reason why = new(NotifiedSuccession.Rule, notice.From);
        var notified = Bond.Starting(matter, bond.PersonIndex, notice, (start, why));
        return passage.Case == SuccessionCase.Independence
            ? notified with { OperatesFrom = (notice.Day.Bounds, why) } : notified;
    }

    // One bond at most passes to a successor: the surest, then the first.
    private static void Pass(InstrumentCase matter, int index, Passage[] passages, Judge judge, List<Bond>[] bonds)
    {
        (Verdict Verdict, Passage Passage, Bond Bond)? best = null;
        foreach (var passage in passages)
        {
            if (bonds[index].Exists(b => b.Start.Latest <= passage.Since.Latest)
                || Bound(matter, passage, bonds) is not { } bond)
                continue;
            var verdict = judge.Of(passage, matter.People[index]);
            if (verdict.Transmission > (best?.Verdict.Transmission ?? Transmission.None))
                best = (verdict, passage, bond);
        }

        if (best is not { } passed)
            return;
        var start = PeriodReading.Later(passed.Bond.Start, passed.Passage.Since);
        int? side = HasTwoSides(matter) ? passed.Bond.Side ?? passed.Passage.Predecessor : null;
        if (passed.Verdict.Transmission == Transmission.Unsettled || !WasSurelyBound(passed.Bond, passed.Passage))
            start = new(start.Earliest, Day.Max);
        // Where it is open whether anything passed, what the successor did itself stands beside it.
        if (bonds[index] is [var joined, ..] && passed.Verdict.Transmission == Transmission.Unsettled)
        {
            bonds[index].Insert(0, new(index, null, start, passed.Verdict.Why, null, joined.Start, joined.Why)
            {
                Side = side,
            });
            return;
        }

        bonds[index].Clear();
        Bond.AddPassed(matter, index, (start, passed.Verdict.Why), side, bonds[index]);
        if (RunningNotice(matter, passed.Bond, passed.Passage) is { } until)
        {
            var (day, why) = bonds[index][0].Until.Earliest == Day.Max
                ? until : Sooner.Of(until, (bonds[index][0].Until, bonds[index][0].UntilWhy));
            bonds[index][0] = bonds[index][0] with { Until = day, UntilWhy = why };
        }
    }

    // The predecessor's bond on the eve of the succession, the surest first.
    private static Bond? Bound(InstrumentCase matter, Passage passage, List<Bond>[] bonds)
    {
        var predecessor = IndexOf(matter.People, passage.Predecessor);
        if (predecessor < 0)
            return null;
        Bond? found = null;
        foreach (var bond in bonds[predecessor])
        {
            if (bond.MayBind && bond.Start.Earliest < passage.Since.Latest
                && bond.Until.Latest > passage.Since.Earliest
                && (found is null || (WasSurelyBound(bond, passage) && !WasSurelyBound(found.Value, passage))))
                found = bond;
        }

        return found;
    }

    private static bool WasSurelyBound(Bond bond, Passage passage) =>
        bond.Start.Latest < passage.Since.Earliest && bond.Until.Earliest > passage.Since.Latest;

    // What the predecessor had given notice of before runs on for the successor; what it did later is its own affair.
    private static (DayBounds Day, Reason Why)? RunningNotice(InstrumentCase matter, Bond bond, Passage passage)
    {
        if (bond.Until.Earliest == Day.Max || Exit.Behind(matter.Instrument, bond.UntilWhy) is not { } exit
            || exit.Day.Earliest >= passage.Since.Latest)
            return null;
        return exit.Day.Latest < passage.Since.Earliest
            ? (bond.Until, bond.UntilWhy) : (new(bond.Until.Earliest, Day.Max), bond.UntilWhy);
    }

    private static int IndexOf(PersonActs[] people, int person)
    {
        int low = 0, high = people.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (people[middle].Person == person)
                return middle;
            (low, high) = people[middle].Person < person ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
