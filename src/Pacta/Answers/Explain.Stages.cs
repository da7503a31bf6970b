using Pacta.Duties;
using Pacta.Law.Rules;
using Pacta.Register;

namespace Pacta.Answers;

public sealed partial class Explain
{
    // "section 1 runs among DEU from 1882-05-20 until 1887-02-20", of debtor and creditor.
    private IEnumerable<Step> Among(DirectedDuty owed, Duty duty, int day)
    {
        var provision = owed.Instrument.Provisions[duty.ProvisionIndex];
        foreach (var span in provision.Among)
        {
            var (state, continuity) = (span.Value.StateId, standings.Continuity);
            if (!span.Value.Days.MayContain(day)
                || !(continuity.Same(state, owed.DebtorId) || continuity.Same(state, owed.CreditorId)))
                continue;
            var until = span.Value.Until is { } ends ? $" until {ends}" : "";
            yield return Step.Of(Register,
                $"{provision.Name} runs among {Register.States[state].Code} from {span.Value.From}{until}",
                AmongStates.Rule, span.From);
        }
    }
}
