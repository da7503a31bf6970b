using Pacta.Law;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Duties;

internal sealed partial class DutyMatch
{
    /// <summary>
    /// The treaty by which one of two states must or may defend or join the other on a day, the surest.
    /// </summary>
    /// <param name="a">A state.</param>
    /// <param name="b">Another state.</param>
    /// <param name="day">The day.</param>
    /// <param name="asked">The alliances being asked about: an alliance that rests on itself is none.</param>
    /// <returns>Null: none.</returns>
    public DirectedDuty? Alliance(int a, int b, int day, AllianceGoal? asked)
    {
        if (AllianceGoal.Holds(asked, a, b))
            return null;
        DirectedDuty? best = null;
        using var shared = _pairs.HeldBy(a, b, day);
        foreach (var held in shared.All)
        {
            var standing = _standings[_pairs.IdOf(held)];
            if (!standing.Instrument.IsBinding)
                continue;
            var (one, other) = (standing.StatusOf(a, day), standing.StatusOf(b, day));
            if (!one.IsBound || !other.IsBound)
                continue;
            foreach (var duty in standing.Instrument.Duties)
            {
                if (!IsAlliance(duty))
                    continue;
                var scene = new Scene(standing, duty, day, new(a, b, asked));
                var (forth, back) = (Binds(scene, duty, a, b), Binds(scene, duty, b, a));
                var (debtor, creditor) = forth >= back ? (a, b) : (b, a);
                var certainty = Least(forth >= back ? forth : back, Least(one.Certainty, other.Certainty));
                if (_standings.Relations.Has(standing.Instrument.Id))
                    certainty = Least(certainty, Relations.Applies(
                        _standings.Relations.Between(standing.Instrument.Id, a, b, day), duty.ProvisionIndex));
                if (certainty > (best?.Certainty ?? Certainty.No))
                    best = new(debtor, creditor, standing.Instrument, duty, certainty);
                if (certainty == Certainty.Yes)
                    return best;
            }
        }

        return best;
    }

    private static bool IsAlliance(Duty duty) =>
        duty.Modality is Modality.Must or Modality.May && duty.Action.Kind is ActionKind.Defend or ActionKind.Join
        && !duty.Conditions.Politically && duty.From.Rank != Rank.Deprecated;
}
