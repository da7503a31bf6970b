using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// A closed treaty ends when fewer than two of its parties are left: a bilateral one when either leaves.
/// </summary>
/// <remarks>
/// VCLT 55 keeps a treaty alive when it falls below the number that brought it into force; one party alone has nobody
/// to
/// owe anything, and who consents afterwards finds no treaty. An open treaty waits for others to join.
/// </remarks>
internal static class TooFewParties
{
    public static Rule Rule { get; } = new("bilateral-exit", "VCLT 54, 55: fewer than two parties",
        "a closed treaty ends when fewer than two of its parties are left");

    /// <returns>The day, the reason why the last who leaves does so, and its index; null: two stay, or there never were
    /// two.</returns>
    public static (DayBounds Day, Reason Why, int LeaverIndex)? Find(InstrumentCase matter)
    {
        if (!matter.Instrument.IsBinding || matter.Instrument.OpenTo is not null)
            return null;
        var bonds = Bonds(matter);
        if (bonds.TrueForAll(static b => b.Until.Earliest == Day.Max) || FirstPair(bonds) is not { } pair)
            return null;
        var earliest = Earliest(bonds, pair);
        if (earliest == Day.Max)
            return null;
        // Not after a day on which at most one may be left, once two were certainly bound.
        Bond? last = null;
        foreach (var bond in bonds)
        {
            if (bond.Until.Latest != Day.Max && (last is null || bond.Until.Latest < last.Value.Until.Latest)
                && Bound(bonds, bond.Until.Latest, May) < 2
                && bonds.Exists(b => b.Start.Latest < bond.Until.Latest && Bound(bonds, b.Start.Latest, Must) > 1))
                last = bond;
        }

        var leaver = last ?? bonds.Find(b => b.Until.Earliest <= earliest);
        return (new(earliest, last?.Until.Latest ?? Day.Max), leaver.UntilWhy, leaver.PersonIndex);
    }

    // Not before two can have been bound, somebody can have left, and no two are certainly left.
    private static int Earliest(List<Bond> bonds, int firstPair)
    {
        var earliest = Day.Max;
        foreach (var bond in bonds)
        {
            var day = Math.Max(bond.Until.Earliest, firstPair + 1);
            if (bond.Until.Earliest != Day.Max && day < earliest && Bound(bonds, day, Must) < 2)
                earliest = day;
        }

        return earliest;
    }

    // The first day on which two persons can be bound; null: never two.
    private static int? FirstPair(List<Bond> bonds)
    {
        int? first = null;
        foreach (var bond in bonds)
        {
            if (!(first <= bond.Start.Earliest) && Bound(bonds, bond.Start.Earliest, May) > 1)
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
            var extinct = matter.Continuity.ExtinctionOf(matter.People[bond.PersonIndex].Person);
            var (day, why) = Sooner.Of((bond.Until, bond.UntilWhy), extinct);
            if (bond.Start.Earliest < day.Latest)
            {
                var side = bond.Side ?? matter.People[bond.PersonIndex].Person;
                bonds.Add(bond with { Until = day, UntilWhy = why, Side = side });
            }

            hasSides |= bond.Side is not null;
        }

        // Those who came into one party's place are one side with it, however many they are.
        if (hasSides)
            bonds.Sort(static (a, b) => (a.Side!.Value, a.PersonIndex, a.Start.Earliest)
                .CompareTo((b.Side!.Value, b.PersonIndex, b.Start.Earliest)));

        return bonds;
    }

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
