using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>A closed treaty ends when fewer than two of its parties are left: a bilateral one when either leaves.</summary>
/// <remarks>
/// VCLT 55 keeps a treaty alive when it falls below the number that brought it into force; one party alone has nobody to
/// owe anything. An open treaty waits for others to join. Who left a treaty between two and consented again has made a
/// new agreement; among more, only the last exit of each counts.
/// </remarks>
internal static class TooFewParties
{
    public static Rule Rule { get; } = new("bilateral-exit", "VCLT 54, 55: fewer than two parties",
        "a closed treaty ends when fewer than two of its parties are left");

    /// <returns>The day, the reason why the last who leaves does so, and its index; null: two stay.</returns>
    public static (DayBounds Day, Reason Why, int LeaverIndex)? Find(InstrumentCase matter)
    {
        if (!matter.Instrument.IsBinding || matter.Instrument.OpenTo is not null)
            return null;
        var leaves = Leaves(matter);
        if (leaves.Count < 2 || leaves.TrueForAll(static l => l.Day.Earliest == Day.Max))
            return null;
        // One stays when all but one have left: the (n-1)th to leave ends it, on every reading of the days.
        leaves.Sort(static (a, b) => a.Day.Earliest.CompareTo(b.Day.Earliest));
        var earliest = leaves[^2].Day.Earliest;
        leaves.Sort(static (a, b) => a.Day.Latest != b.Day.Latest
            ? a.Day.Latest.CompareTo(b.Day.Latest)
            : a.Day.Earliest.CompareTo(b.Day.Earliest));
        var last = leaves[^2];
        return earliest == Day.Max ? null : (new(earliest, last.Day.Latest), last.Why, last.Index);
    }

    private static List<(DayBounds Day, Reason Why, int Index)> Leaves(InstrumentCase matter)
    {
        List<(DayBounds Day, Reason Why, int Index)> leaves = [];
        foreach (var bond in matter.Bonds)
        {
            if (!bond.MayBind)
                continue;
            (DayBounds Day, Reason Why) leave = (bond.Until, bond.UntilWhy);
            leave = Sooner.Of(leave, matter.Continuity.ExtinctionOf(matter.People[bond.PersonIndex].Person));
            if (leaves.Count > 0 && leaves[^1].Index == bond.PersonIndex)
            {
                if (matter.People.Length > 2)
                    leaves[^1] = (leave.Day, leave.Why, bond.PersonIndex);
            }
            else
            {
                leaves.Add((leave.Day, leave.Why, bond.PersonIndex));
            }
        }

        return leaves;
    }
}
