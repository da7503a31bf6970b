using System.Collections.Immutable;
using Pacta.Law.Readings;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

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
    public static Certainty IsMember(Standings standings, int organizationId, int stateId, int day) =>
        Weigh(standings, organizationId, stateId, day).Certainty;

    /// <summary>Whether a state is a member on a day, and on what that hangs.</summary>
    /// <remarks>Uncertain days, and sources that contradict one another without a rank, make it possible.</remarks>
    public static Finding Weigh(Standings standings, int organizationId, int stateId, int day)
    {
        ArgumentNullException.ThrowIfNull(standings);
        var organization = standings.Register.Organizations[organizationId];
        var turns = MemberTurns.Of(standings.Continuity, organization, stateId);
        if (turns.IsEmpty && organization.FoundedBy >= 0)
        {
            var party = PartyOn(standings[organization.FoundedBy], stateId, day);
            return party == Certainty.Possible
                ? Inquiry.Of(standings, organization.FoundedBy, s => PartyOn(s, stateId, day), party)
                : new(party, true, []);
        }

        var open = turns.Where(static t => t.IsOpen).ToImmutableArray();
        var finding = Inquiry.Of(open, picked => AfterTurns(standings, organization, stateId, turns, open, picked, day),
            open.IsEmpty ? AfterTurns(standings, organization, stateId, turns, open, [], day) : Certainty.Possible);
        return finding with
        {
            Certainty = Least(finding.Certainty, Least(standings.Continuity.IsNameOn(stateId, day),
                StillThere(standings, organization, stateId, day))),
        };
    }

    private static Certainty PartyOn(InstrumentStanding standing, int stateId, int day) =>
        standing.StatusOf(stateId, day) is { Status: Status.Party or Status.Suspended, Certainty: var certainty }
            ? certainty : Certainty.No;

    // What the last turn before the day made of it; before the first, what the founding treaty makes of it.
    private static Certainty AfterTurns(Standings standings, Organization organization, int stateId,
        ImmutableArray<Fact> turns, ImmutableArray<Fact> open, IReadOnlyList<Candidate> picked, int day)
    {
        Fact? last = null;
        var since = int.MinValue;
        foreach (var turn in turns)
        {
            var pick = open.IndexOf(turn);
            var from = (pick >= 0 ? picked[pick].Day : turn.Alternatives[0].Date!.Earliest) ?? Day.Min;
            if (from <= day && from >= since)
                (last, since) = (turn, from);
        }

        if (last is not null)
            return last.Kind == FactKind.Joined ? Certainty.Yes : Certainty.No;
        return organization.FoundedBy < 0 ? Certainty.No : PartyOn(standings[organization.FoundedBy], stateId, day);
    }

    /// <summary>
    /// The assertion that made a state a member, the last before or on a day; null: none is recorded.
    /// </summary>
    public static Membership? LastTurn(Continuity continuity, Organization organization, int stateId, int day)
    {
        ArgumentNullException.ThrowIfNull(organization);
        Membership? last = null;
        foreach (var turn in MemberTurns.Of(continuity, organization, stateId))
        {
            foreach (var stated in turn.Alternatives)
            {
                if (stated.Date!.Earliest <= day && (last is null || last.Value.Day.Earliest <= stated.Date.Earliest))
                    last = organization.Memberships[stated.Index];
            }
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
}
