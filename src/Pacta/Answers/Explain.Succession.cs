using Pacta.Law.Rules;
using Pacta.Law.Succession;
using Pacta.Register;

namespace Pacta.Answers;

public sealed partial class Explain
{
    // What a status rests on that came from a predecessor: the succession, and the predecessor's status on its eve.
    private IEnumerable<Step> Inherited(int instrumentId, int stateId)
    {
        foreach (var (passage, verdict) in standings.SuccessionsUnder(instrumentId, stateId))
        {
            yield return PassageStep(passage);
            yield return Step.Of(Register, VerdictWords(instrumentId, verdict), verdict.Why.Rule, verdict.Why.From);
            var eve = passage.Since.Earliest - 1;
            var name = standings.Continuity.NameOn(passage.Predecessor, eve);
            var before = standings[instrumentId].StatusOf(name, eve);
            yield return Step.Of(Register, $"{Register.States[name].Code} "
                + $"{StatusWords.Of(before.Status, standings[instrumentId].Instrument.IsBinding)} "
                + $"{Register.Instruments[instrumentId].Code} on {Time.Day.Format(eve)}",
                before.Span.Start.Rule, before.Span.Start.From ?? Provenance.None);
        }
    }

    private Step PassageStep(Passage passage)
    {
        var successor = standings.Continuity.NameOn(passage.Successor, passage.Since.Latest);
        var link = new StateLink(StateLinkKind.Succeeds,
            standings.Continuity.NameOn(passage.Predecessor, passage.Since.Earliest - 1), passage.Since, passage.Case);
        return Step.Of(Register, $"{Register.States[successor].Code} {SuccessionWords.Of(Register, link)}", null,
            passage.From);
    }

    private string VerdictWords(int instrumentId, Verdict verdict)
    {
        var code = Register.Instruments[instrumentId].Code;
        return verdict.Transmission switch
        {
            Transmission.Bound => $"{code} passes to it",
            Transmission.Unsettled =>
                $"unsettled whether {code} passes to it: neither practice nor a binding rule decides",
            _ => $"{code} does not pass to it by itself",
        };
    }
}
