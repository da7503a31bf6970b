using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>Membership of organizations: who joined and left by the record, else the parties of the founding instrument.</summary>
public static class Organizations
{
    /// <summary>Whether a state is a member on a day, and how surely.</summary>
    /// <param name="standings">The law, applied.</param>
    /// <param name="organizationId">The organization.</param>
    /// <param name="stateId">The state.</param>
    /// <param name="day">The day.</param>
    public static Certainty IsMember(Standings standings, int organizationId, int stateId, int day)
    {
        ArgumentNullException.ThrowIfNull(standings);
        var organization = standings.Register.Organizations[organizationId];
        if (standings.Continuity.NameOn(stateId, day) != stateId)
            return Certainty.No;
        if (LastTurn(standings.Continuity, organization, stateId, day) is { } turn)
            return turn.Day.Latest > day ? Certainty.Possible : turn.Joined ? Certainty.Yes : Certainty.No;
        if (organization.FoundedBy < 0)
            return Certainty.No;
        var status = standings[organization.FoundedBy].StatusOf(stateId, day);
        return status.Status is Status.Party or Status.Suspended ? status.Certainty : Certainty.No;
    }

    /// <summary>The assertion that made a state a member, the last before or on a day; null: none is recorded.</summary>
    public static Membership? LastTurn(Continuity continuity, Organization organization, int stateId, int day)
    {
        ArgumentNullException.ThrowIfNull(continuity);
        ArgumentNullException.ThrowIfNull(organization);
        Membership? last = null;
        foreach (var turn in organization.Memberships)
        {
            if (turn.From.Rank != Rank.Deprecated && continuity.Same(turn.StateId, stateId)
                && turn.Day.Earliest <= day && (last is null || last.Value.Day.Earliest <= turn.Day.Earliest))
                last = turn;
        }

        return last;
    }
}
