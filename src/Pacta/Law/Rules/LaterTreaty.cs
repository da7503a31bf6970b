using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>VCLT 59: when all parties are bound by a later treaty that is to replace it, the earlier ends.</summary>
/// <remarks>
/// The later treaty says that it replaces; what replaces by mere incompatibility is not applied. Between some of the
/// parties only, see <see cref="LaterBetweenBoth"/>. A text that is not binding replaces no treaty.
/// </remarks>
internal static class LaterTreaty
{
    public static Rule Rule { get; } = new("vclt-59", "VCLT 59",
        "a treaty ends when all its parties have concluded a later one that replaces it");

    /// <returns>The first day on which nobody who is bound by the earlier is not bound by the later; null:
    /// none.</returns>
    public static (DayBounds Day, Reason Why)? Find(InstrumentCase earlier, InstrumentCase later, Provenance from)
    {
        if (later.Entry is not { } entry || (earlier.Instrument.IsBinding && !later.Instrument.IsBinding))
            return null;
        var obstacles = Obstacles(earlier, later);
        var earliest = entry.Day.Earliest;
        for (int before = Day.Min; before != earliest;)
        {
            before = earliest;
            foreach (var obstacle in obstacles)
            {
                if (obstacle.Start.Latest < before)
                    earliest = Math.Max(earliest, obstacle.Cleared.Earliest);
            }
        }

        var latest = Math.Max(entry.Day.Latest, earliest);
        for (int before = Day.Min; before != latest;)
        {
            before = latest;
            foreach (var obstacle in obstacles)
            {
                if (obstacle.Start.Earliest < before)
                    latest = Math.Max(latest, obstacle.Cleared.Latest);
            }
        }

        return earliest == Day.Max ? null : (new(earliest, latest), new(Rule, from));
    }

    // Each bond under the earlier treaty stands in the way from its start until the same person is bound by the later
    // one, or has left the earlier.
    private static List<(DayBounds Start, DayBounds Cleared)> Obstacles(InstrumentCase earlier, InstrumentCase later)
    {
        List<(DayBounds Start, DayBounds Cleared)> obstacles = [];
        foreach (var bond in earlier.Bonds)
        {
            if (!bond.MayBind)
                continue;
            var person = earlier.People[bond.PersonIndex].Person;
            var cleared = bond.Until;
            if (earlier.Continuity.ExtinctionOf(person) is { } extinct)
                cleared = PeriodReading.Earlier(cleared, extinct.Day);
            if (StartOf(person, later) is { } start)
                cleared = PeriodReading.Earlier(cleared, start);
            obstacles.Add((bond.Start, cleared));
        }

        return obstacles;
    }

    private static DayBounds? StartOf(int person, InstrumentCase later)
    {
        foreach (var bond in later.Bonds)
        {
            if (later.People[bond.PersonIndex].Person == person && bond.MayBind)
                return bond.Start;
        }

        return null;
    }
}
