using System.Runtime.InteropServices;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// A closed treaty ends when fewer than two of its parties are left: a bilateral one when either leaves.
/// </summary>
/// <remarks>
/// One party alone has nobody to owe anything, and who consents afterwards finds no treaty. An open treaty waits for
/// others to join, however few are left (<see cref="FallingBelow"/>), unless it says how many it takes.
/// </remarks>
internal static class TooFewParties
{
    public static Rule Rule { get; } = new("bilateral-exit", "VCLT 54, 55: fewer than two parties",
        "a closed treaty ends when fewer than two of its parties are left");

    /// <returns>The day, why, and the index of the last who leaves, -1 where a clause says that the treaty ends; null:
    /// enough stay, or there never were enough.</returns>
    public static (DayBounds Day, Reason Why, int LeaverIndex)? Find(InstrumentCase matter)
    {
        var clause = FallingBelow.Clause(matter.Instrument);
        var needed = Math.Max(clause?.Value ?? 0, matter.Instrument.OpenTo is null ? 2 : 0);
        if (!matter.Instrument.IsBinding || needed == 0)
            return null;
        if (!matter.Bonds.Exists(b => b.Until.Earliest != Day.Max || ExtinctionOf(matter, b) is not null))
            return null;
        var bonds = Bonds(matter);
        if (FirstDay(bonds, needed) is not { } first)
            return null;
        var earliest = Earliest(bonds, first, needed);
        if (earliest == Day.Max)
            return null;
        // Not after a day on which too few may be left, once enough were certainly bound.
        Bond? last = null;
        foreach (var bond in bonds)
        {
            if (bond.Until.Latest != Day.Max && (last is null || bond.Until.Latest < last.Value.Until.Latest)
                && Bound(bonds, bond.Until.Latest, May) < needed
                && bonds.Exists(b =>
                    b.Start.Latest < bond.Until.Latest && Bound(bonds, b.Start.Latest, Must) >= needed))
                last = bond;
        }

        var day = new DayBounds(earliest, last?.Until.Latest ?? Day.Max);
        if (clause is { } said && said.Value >= needed)
            return (day, new(FallingBelow.Rule, said.From), -1);
        var leaver = last ?? bonds.Find(b => b.Until.Earliest <= earliest);
        return (day, leaver.UntilWhy, leaver.PersonIndex);
    }

    // Not before enough can have been bound, somebody can have left, and too few are certainly left.
    private static int Earliest(List<Bond> bonds, int first, int needed)
    {
        var earliest = Day.Max;
        foreach (var bond in bonds)
        {
            var day = Math.Max(bond.Until.Earliest, first + 1);
            if (bond.Until.Earliest != Day.Max && day < earliest && Bound(bonds, day, Must) < needed)
                earliest = day;
        }

        return earliest;
    }

    // The first day on which so many can be bound; null: never.
    private static int? FirstDay(List<Bond> bonds, int needed)
    {
        int? first = null;
        foreach (var bond in bonds)
        {
            if (!(first <= bond.Start.Earliest) && Bound(bonds, bond.Start.Earliest, May) >= needed)
                first = bond.Start.Earliest;
        }

        return first;
    }

    // Each bond until its person leaves or is no more.
    private static List<Bond> Bonds(InstrumentCase matter)
    {
        List<Bond> bonds = new(matter.Bonds.Count);
        var hasSides = false;
        foreach (var bond in matter.Bonds)
        {
            if (!bond.MayBind)
                continue;
            var (day, why) = Sooner.Of((bond.Until, bond.UntilWhy), ExtinctionOf(matter, bond));
            if (bond.Start.Earliest < day.Latest)
            {
                var side = bond.Side ?? matter.People[bond.PersonIndex].Person;
                bonds.Add(bond with { Until = day, UntilWhy = why, Side = side });
            }

            hasSides |= bond.Side is not null;
        }

        // Those who came into one party's place are one side with it, however many they are.
        if (hasSides)
            CollectionsMarshal.AsSpan(bonds).SortRun(static (a, b) => (a.Side!.Value, a.PersonIndex, a.Start.Earliest)
                .CompareTo((b.Side!.Value, b.PersonIndex, b.Start.Earliest)));

        return bonds;
    }

    private static (DayBounds Day, Reason Why)? ExtinctionOf(InstrumentCase matter, in Bond bond) =>
        matter.Continuity.ExtinctionOf(matter.People[bond.PersonIndex].Person);

    // How many sides are bound on a day; bonds of one side stand together.
    private static int Bound(List<Bond> bonds, int day, Func<Bond, int, bool> holds)
    {
        var (count, last) = (0, -1);
        foreach (var bond in bonds)
        {
            if (bond.Side != last && holds(bond, day))
                (count, last) = (count + 1, bond.Side!.Value);
        }

        return count;
    }

    private static bool Must(Bond bond, int day) => new DaySpan(bond.Start, bond.Until).MustContain(day);

    private static bool May(Bond bond, int day) => new DaySpan(bond.Start, bond.Until).MayContain(day);
}
