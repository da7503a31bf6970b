using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;

namespace Pacta.Law.Readings;

/// <summary>A legal person's joinings and leavings of one organization, each a fact with all its assertions.</summary>
public static class MemberTurns
{
    /// <returns>In order of their days; one fact for what is said of one joining, or of one leaving.</returns>
    public static ImmutableArray<Fact> Of(Continuity continuity, Organization organization, int stateId)
    {
        ArgumentNullException.ThrowIfNull(continuity);
        ArgumentNullException.ThrowIfNull(organization);
        var turns = organization.Memberships.Select(static (turn, index) => (Turn: turn, Index: index))
            .Where(t => t.Turn.From.Rank != Rank.Deprecated && continuity.Same(t.Turn.StateId, stateId))
            .OrderBy(static t => t.Turn.Day.Earliest);
        List<(bool Joined, int StateId, List<Stated> Stated)> facts = [];
        foreach (var (turn, index) in turns)
        {
            var stated = new Stated(index, turn.Day, null, turn.From);
            if (facts is [.., var last] && last.Joined == turn.Joined)
                last.Stated.Add(stated);
            else
                facts.Add((turn.Joined, turn.StateId, [stated]));
        }

        return
        [
            .. facts.Select(static f => new Fact(
                f.Joined ? FactKind.Joined : FactKind.Left, f.StateId, default, [.. f.Stated])),
        ];
    }
}
