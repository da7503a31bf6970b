using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// VCST 15, VCLT 29: when territory passes from one state to another, the treaties of the first cease to apply to it
/// and those of the other begin to; boundaries and territorial regimes stay.
/// </summary>
public static class MovingFrontier
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("vcst-15", "VCST 15",
        "territory that moves leaves the treaties of the one state and takes those of the other");

    /// <summary>Whether an instrument binds a state that has a territory, or goes on for it as a boundary.</summary>
    internal static Certainty IsBoundFor(
        Standings standings, int instrumentId, int stateId, string territory, int day)
    {
        var bound = IsBound(standings[instrumentId], standings.Continuity.NameOn(stateId, day), day);
        return bound == Certainty.No && Stays(standings, instrumentId, territory, day) ? Certainty.Yes : bound;
    }

    /// <summary>
    /// Who can have a territory that passed, on a day; one for certain, several where the day it passed is not.
    /// </summary>
    public static IEnumerable<(int StateId, Certainty Certainty)> HoldersOn(
        TreatyRegister register, string territory, int day)
    {
        ArgumentNullException.ThrowIfNull(register);
        List<int> holders = [];
        foreach (var passage in Passages(register, territory))
        {
            if (holders.Count == 0)
                holders.Add(passage.FromId);
            if (passage.Date.Latest <= day)
                holders.Clear();
            if (passage.Date.Earliest <= day)
                holders.Add(passage.ToId);
        }

        var sure = holders.Count == 1 ? Certainty.Yes : Certainty.Possible;
        return holders.ConvertAll(id => (id, sure));
    }

    // VCST 11, 12: what set the boundary while another had the territory goes on, as long as it is in force.
    private static bool Stays(Standings standings, int instrumentId, string territory, int day)
    {
        var standing = standings[instrumentId];
        if ((standing.Instrument.Subjects & Subjects.Borders) == 0 || standing.InForceOn(day) != Certainty.Yes)
            return false;
        foreach (var passage in Passages(standings.Register, territory))
        {
            var eve = passage.Date.Earliest - 1;
            if (passage.Date.Latest <= day
                && IsBound(standing, standings.Continuity.NameOn(passage.FromId, eve), eve) == Certainty.Yes)
                return true;
        }

        return false;
    }

    private static IEnumerable<TerritoryPassage> Passages(TreatyRegister register, string territory) =>
        register.Contents.Territories
            .Where(t => t.Name == territory && t.From.Rank != Rank.Deprecated)
            .OrderBy(static t => t.Date.Earliest).ThenBy(static t => t.Date.Latest);

    private static Certainty IsBound(InstrumentStanding standing, int stateId, int day) =>
        standing.StatusOf(stateId, day) is { IsBound: true, Certainty: var certainty } ? certainty : Certainty.No;
}
