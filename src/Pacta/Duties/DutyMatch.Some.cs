using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Duties;

internal sealed partial class DutyMatch
{
    private Certainty RunsAmong(Scene scene, Duty duty, int debtor, int creditor) => AmongStates.Runs(
        scene.Standing.Instrument.Provisions[duty.ProvisionIndex], Continuity, debtor, creditor, scene.Day);

    // "Toward some only": perhaps toward this one. Another line of the instrument that names the creditors of the same
    // debtor and action settles which: it is then owed under that line, or not at all.
    private Certainty TowardSome(Scene scene, Duty duty, int debtor, int creditor)
    {
        foreach (var other in scene.Standing.Instrument.Duties)
        {
            if (other.Conditions.TowardSome || other.From.Rank == Rank.Deprecated || other.Modality != duty.Modality
                || other.Action.Kind != duty.Action.Kind || other.Action.Toward?.Form != ActorForm.States)
                continue;
            if (_actors.Is(scene, other.Debtor, debtor) == Certainty.Yes
                && IsNamedIn(scene, other, debtor))
                return Certainty.No;
        }

        return Certainty.Possible;
    }

    // A line of another stage settles nothing of this one.
    private bool IsNamedIn(Scene scene, Duty duty, int debtor)
    {
        var among = scene.Standing.Instrument.Provisions[duty.ProvisionIndex].Among;
        return among.IsEmpty || AmongStates.Has(among, Continuity, debtor, scene.Day) != Certainty.No;
    }
}
