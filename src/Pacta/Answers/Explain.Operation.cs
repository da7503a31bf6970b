using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;

namespace Pacta.Answers;

public sealed partial class Explain
{
    // A notice of exit that was taken back before it took effect frees nobody: who reads of both must see why.
    private IEnumerable<Step> Revoked(Instrument instrument, int stateId, int day)
    {
        foreach (var act in instrument.Acts)
        {
            if (act.Kind == ActKind.Revocation && act.Day.Earliest <= day
                && standings.Continuity.Same(act.StateId, stateId))
            {
                yield return Step.Of(Register, $"notice {_phrasing.Of(act)} {act.Day}", RevokedNotice.Rule, act.From);
            }
        }
    }

    private IEnumerable<Step> Released(Instrument instrument, StatusOnDay status)
    {
        if (status.Status == Law.Status.Former && instrument.IsBinding)
        {
            yield return Step.Of(Register, "what had arisen under it by then remains", ReleaseByEnd.Rule,
                status.Span.End.From ?? Provenance.None);
        }
    }
}
