using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>A closed treaty ends when fewer than two of its parties are left: a bilateral one when either leaves.</summary>
/// <remarks>
/// VCLT 55 keeps a treaty alive when it falls below the number that brought it into force; one party alone has nobody to
/// owe anything, and who consents afterwards finds no treaty. An open treaty waits for others to join.
/// </remarks>
internal static class TooFewParties
{
    public static Rule Rule { get; } = new("bilateral-exit", "VCLT 54, 55: fewer than two parties",
        "a closed treaty ends when fewer than two of its parties are left");

    /// <returns>The day, the reason why the last who leaves does so, and its index; null: two stay, or there never were two.</returns>
    public static (DayBounds Day, Reason Why, int LeaverIndex)? Find(InstrumentCase matter)
    {
        if (!matter.Instrument.IsBinding || matter.Instrument.OpenTo is not null)
            return null;
        var bonds = Bonds(matter);
        if (bonds.TrueForAll(static b => b.Until.Earliest == Day.Max) || !bonds.Exists(b => Bound(bonds, b.Start.Earliest, May) > 1))
            return null;
        // Not before a day on which somebody may leave and no two are certainly left.
        var first = Fall(bonds, static b => b.Until.Earliest, day => Bound(bonds, day, Must) < 2);
        // Not after a day on which at most one may be left, once two were certainly bound.
        var last = Fall(bonds, static b => b.Until.Latest, day => Bound(bonds, day, May) < 2
            && bonds.Exists(b => b.Start.Latest < day && Bound(bonds, b.Start.Latest, Must) > 1));
        if (first < 0 || bonds[first].Until.Earliest == Day.Max)
            return null;
        var leaver = bonds[last < 0 ? first : last];
        return (new(bonds[first].Until.Earliest, last < 0 ? Day.Max : leaver.Until.Latest), leaver.UntilWhy, leaver.PersonIndex);
    }

    // Each bond until its person leaves or is no more.
    private static List<Bond> Bonds(InstrumentCase matter)
    {
        List<Bond> bonds = new(matter.Bonds.Count);
        foreach (var bond in matter.Bonds)
        {
            if (!bond.MayBind)
                continue;
            var extinct = matter.Continuity.ExtinctionOf(matter.People[bond.PersonIndex].Person);
            var (day, why) = Sooner.Of((bond.Until, bond.UntilWhy), extinct);
            bonds.Add(bond with { Until = day, UntilWhy = why });
        }

        return bonds;
    }

    // The bond whose end is the first day that fits; -1: none.
    private static int Fall(List<Bond> bonds, Func<Bond, int> end, Predicate<int> fits)
    {
        var found = -1;
        for (var i = 0; i < bonds.Count; i++)
        {
            if ((found < 0 || end(bonds[i]) < end(bonds[found])) && end(bonds[i]) != Day.Max && fits(end(bonds[i])))
                found = i;
        }

        return found;
    }

    // How many persons are bound on a day; bonds of one person stand together.
    private static int Bound(List<Bond> bonds, int day, Func<Bond, int, bool> holds)
    {
        var (count, last) = (0, -1);
        foreach (var bond in bonds)
        {
            if (bond.PersonIndex != last && holds(bond, day))
                (count, last) = (count + 1, bond.PersonIndex);
        }

        return count;
    }

    private static bool Must(Bond bond, int day) => new DaySpan(bond.Start, bond.Until).MustContain(day);

    private static bool May(Bond bond, int day) => new DaySpan(bond.Start, bond.Until).MayContain(day);
}
