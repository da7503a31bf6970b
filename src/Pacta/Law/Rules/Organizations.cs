using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// Membership of organizations: who joined and left by the record, else the parties of the founding instrument.
/// </summary>
public static class Organizations
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("membership", "constituent instrument",
        "the parties to the founding treaty are the members, but for those whose joining or leaving is recorded");

    /// <summary>Whether a state is a member on a day, and how surely.</summary>
    /// <param name="standings">The law, applied.</param>
    /// <param name="organizationId">The organization.</param>
    /// <param name="stateId">The state.</param>
    /// <param name="day">The day.</param>
    public static Certainty IsMember(Standings standings, int organizationId, int stateId, int day)
    {
        ArgumentNullException.ThrowIfNull(standings);
        var organization = standings.Register.Organizations[organizationId];
        if (LastTurn(standings.Continuity, organization, stateId, day) is not { } turn)
        {
            if (organization.FoundedBy < 0)
                return Certainty.No;
            var status = standings[organization.FoundedBy].StatusOf(stateId, day);
            return status.Status is Status.Party or Status.Suspended ? status.Certainty : Certainty.No;
        }

        var member = turn.Day.Latest > day ? Certainty.Possible : turn.Joined ? Certainty.Yes : Certainty.No;
        return Least(member, Least(standings.Continuity.IsNameOn(stateId, day),
            StillThere(standings, organization, stateId, day)));
    }

    /// <summary>
    /// The assertion that made a state a member, the last before or on a day; null: none is recorded.
    /// </summary>
    public static Membership? LastTurn(Continuity continuity, Organization organization, int stateId, int day)
    {
        ArgumentNullException.ThrowIfNull(continuity);
        ArgumentNullException.ThrowIfNull(organization);
        Membership? last = null;
        foreach (var turn in organization.Memberships)
        {
            if (turn.From.Rank != Rank.Deprecated && continuity.Same(turn.StateId, stateId)
                && turn.Day.Earliest <= day && !IsOverruled(continuity, organization, turn)
                && (last is null || last.Value.Day.Earliest <= turn.Day.Earliest))
                last = turn;
        }

        return last;
    }

    // Neither a state that is no more nor an organization whose treaty has ended leaves a membership.
    private static Certainty StillThere(Standings standings, Organization organization, int stateId, int day)
    {
        var person = standings.Continuity.PersonOf(stateId);
        var left = Until(standings.Continuity.ExtinctionOf(person)?.Day, day);
        return organization.FoundedBy < 0 ? left : Least(left, Until(standings[organization.FoundedBy].End?.Day, day));
    }

    private static Certainty Until(DayBounds? end, int day) => end is not { } until || day < until.Earliest
        ? Certainty.Yes
        : day < until.Latest ? Certainty.Possible : Certainty.No;

    // Of several days given for one joining, or one leaving, the preferred stands before the others.
    private static bool IsOverruled(Continuity continuity, Organization organization, Membership turn)
    {
        if (turn.From.Rank == Rank.Preferred)
            return false;
        foreach (var other in organization.Memberships)
        {
            if (other.From.Rank == Rank.Preferred && other.Joined == turn.Joined
                && continuity.Same(other.StateId, turn.StateId)
                && !HasTurnBetween(continuity, organization, turn, other))
                return true;
        }

        return false;
    }

    private static bool HasTurnBetween(Continuity continuity, Organization organization, Membership a, Membership b)
    {
        var (first, last) = (Math.Min(a.Day.Earliest, b.Day.Earliest), Math.Max(a.Day.Earliest, b.Day.Earliest));
        foreach (var turn in organization.Memberships)
        {
            if (turn.Joined != a.Joined && turn.From.Rank != Rank.Deprecated && continuity.Same(turn.StateId, a.StateId)
                && first <= turn.Day.Earliest && turn.Day.Earliest <= last)
                return true;
        }

        return false;
    }

    private static Certainty Least(Certainty a, Certainty b) => a < b ? a : b;
}
