using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Law;

/// <summary>Whether an instrument binds two legal persons on a day.</summary>
internal static class BothBound
{
    public static Certainty On(Standings standings, int instrumentId, int person, int other, int day) =>
        On(standings, standings[instrumentId], person, other, day);

    public static Certainty On(Standings standings, InstrumentStanding standing, int person, int other, int day)
    {
        var (a, b) = (Of(standings, standing, person, day), Of(standings, standing, other, day));
        return Least(a, b);
    }

    /// <summary>Whether it binds a legal person, whatever its name that day.</summary>
    public static Certainty Of(Standings standings, InstrumentStanding standing, int person, int day)
    {
        var most = Certainty.No;
        foreach (var (name, _) in standings.Continuity.NamesOf(standings.Continuity.PersonOf(person)))
        {
            var status = standing.StatusOf(name, day);
            if (status.IsBound)
                most = Most(most, status.Certainty);
        }

        return most;
    }
}
