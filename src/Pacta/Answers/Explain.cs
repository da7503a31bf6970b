using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>Derivations: clause, act, rule and source behind each conclusion.</summary>
/// <param name="standings">The law, applied.</param>
/// <param name="unknown">What was left out because nobody had published it; null: nothing was.</param>
public sealed partial class Explain(Standings standings, NotYetKnown? unknown = null)
{
    private readonly Phrasing _phrasing = new(standings.Register);

    private TreatyRegister Register => standings.Register;

    /// <summary>Why a state owes another something on a day.</summary>
    public ImmutableArray<Step> Duty(DirectedDuty owed, int day)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        if (owed.Duty is { } duty)
        {
            var provision = owed.Instrument.Provisions[duty.ProvisionIndex].Name;
            steps.Add(Step.Of(Register,
                $"{owed.Instrument.Code}, {provision}: {_phrasing.Of(owed.Instrument, duty)}", null, duty.From));
        }
        else
        {
            steps.Add(new($"{owed.Instrument.Code} is signed and not yet in force for both", InterimDuty.Rule, "", ""));
        }

        steps.AddRange(Status(owed.Instrument.Id, owed.DebtorId, day));
        steps.AddRange(Status(owed.Instrument.Id, owed.CreditorId, day));
        if (owed.Duty is { } clause)
            steps.AddRange(Between(owed.Instrument.Id, owed.DebtorId, owed.CreditorId, clause.ProvisionIndex, day));
        if (owed.Duty is { } within)
        {
            steps.AddRange(Among(owed, within, day));
            steps.AddRange(Outlasting(owed, within, day));
        }

        if (!owed.Instrument.IsBinding)
            steps.Add(Step.Of(Register, $"{owed.Instrument.Code} is not binding in law", EntryIntoForce.Political,
                owed.Instrument.From));
        return steps.ToImmutable();
    }

    /// <summary>Why a state has the status that it has on a day.</summary>
    public ImmutableArray<Step> Status(int instrumentId, int stateId, int day)
    {
        var standing = standings[instrumentId];
        var status = standing.StatusOf(stateId, day);
        var state = Register.States[stateId].Code;
        var name = StatusWords.Of(status.Status, standing.Instrument.IsBinding);
        if (status.Status == Law.Status.None)
        {
            return [new($"no act makes {state} {name} to {standing.Instrument.Code} on that day", null, "", ""),
                .. Inherited(instrumentId, stateId), .. Unknown(instrumentId, day, stateId)];
        }

        var span = status.Span;
        List<Step> steps =
        [
            Step.Of(Register, $"{state} {name} {standing.Instrument.Code}{Phrasing.InPart(standing.Instrument, status)}"
                + $" since {Phrasing.Of(span.Days.From)}"
                + (status.Certainty == Certainty.Possible ? ", possibly" : ""), span.Start.Rule, span.Start.From),
        ];
        if (status.IsInterim && standing.Instrument.IsBinding)
        {
            steps.Add(new($"the clauses of {standing.Instrument.Code} on consent and entry into force apply already",
                FinalClauses.Rule, "", ""));
        }

        if (Receipt.Behind(standing.Instrument, span.Start) is { Notice: { } start } begun)
            steps.Add(new(NoticeWords(begun, start), Receipt.Rule, "", ""));
        if (standings.Continuity.PersonOf(stateId) is var person && person != stateId)
            steps.Add(Continues(stateId));
        if (Catalogue.IsOfSuccession(span.Start.Rule))
            steps.AddRange(Inherited(instrumentId, stateId));
        if (span.Days.Until.Earliest != Day.Max)
        {
            steps.Add(Step.Of(Register, EndWords(standing.Instrument, state, status.Status, span),
                span.End.Rule, span.End.From ?? Provenance.None));
            if (Receipt.Behind(standing.Instrument, span.End) is { Notice: { } end } ended)
                steps.Add(new(NoticeWords(ended, end), Receipt.Rule, "", ""));
        }

        return [.. steps, .. Revoked(standing.Instrument, stateId, day), .. Released(standing.Instrument, status),
            .. Unknown(instrumentId, day, stateId)];
    }

    // "given 1971-01-01, received 1971-01-05, passed on 1971-02-01: it counts from 1971-02-01"
    private static string NoticeWords(Act act, NoticeDays days) => $"given {days.Given}"
        + (days.Received is { } received ? $", received {received}" : "")
        + (days.Informed is { } informed ? $", passed on {informed}" : "") + $": it counts from {act.Day}";

    // That a provision goes on after the treaty.
    private IEnumerable<Step> Outlasting(DirectedDuty owed, Duty duty, int day)
    {
        var provision = owed.Instrument.Provisions[duty.ProvisionIndex];
        if (provision.Survives is not { } survives || Survival.After(standings[owed.Instrument.Id], owed.DebtorId,
            owed.CreditorId, survives.Value) is not { } after || !after.Days.MayContain(day))
            yield break;
        var length = survives.Value is { } period ? $", for {period}" : "";
        yield return Step.Of(Register, $"{provision.Name} goes on after the treaty between its parties{length}",
            Survival.Rule, survives.From);
    }

    /// <summary>Why an instrument is in force, and until when.</summary>
    /// <param name="instrumentId">The instrument.</param>
    /// <param name="day">The day that is asked about: what came later, and was not known, bears on nothing.</param>
    public ImmutableArray<Step> InForce(int instrumentId, int day = Day.Max)
    {
        var standing = standings[instrumentId];
        var code = standing.Instrument.Code;
        if (standing.Entry is not { } entry)
        {
            return [new($"nothing recorded brings {code} into force", EntryIntoForce.WhenAllConsent, "", ""),
                .. Unknown(instrumentId, day, -1)];
        }

        var verb = standing.Instrument.IsBinding ? "entered into force" : "was made";
        var entered = entry.Why.Rule == UnrecordedEntry.Rule
            ? $"whether {code} entered into force is open since {Day.Format(entry.Day.Earliest)}"
            : $"{code} {verb} on {Phrasing.Of(entry.Day)}";
        List<Step> steps = [Step.Of(Register, entered, entry.Why.Rule, entry.Why.From)];
        if (standing.End is { } end)
            steps.Add(Step.Of(Register, $"{code} ended on {Phrasing.Of(end.Day)}", end.Why.Rule, end.Why.From));
        return [.. steps, .. Unknown(instrumentId, day, -1)];
    }

    /// <summary>The assertion by which a state continues another.</summary>
    public Step Continues(int stateId)
    {
        var state = Register.States[stateId];
        foreach (var link in state.Links)
        {
            if (link.Value.Kind == StateLinkKind.Continues)
            {
                var before = Register.States[link.Value.StateId].Code;
                return Step.Of(Register, $"{state.Code} continues {before} since {Phrasing.Of(link.Value.Since)}",
                    Continuity.Rule, link.From);
            }
        }

        return new($"{state.Code} continues no other state", null, "", "");
    }

    // What was not used because nobody had published it; duties have rows of their own.
    private IEnumerable<Step> Unknown(int instrumentId, int day, int stateId) => unknown is null
        ? []
        : unknown.Of(instrumentId, day, [stateId]).Where(static line => !line.IsDuty).Select(unknown.ToStep);

    // "ITA: no longer bound from 1943-10-13"; where the record says why: "…: ended for ITA 1943-10-13 by war".
    private string EndWords(Instrument instrument, string state, Status status, StatusSpan span)
    {
        var until = span.Days.Until;
        var bound = status == Law.Status.Former || span.Status == Law.Status.Party;
        var how = span.End.Rule == EndForParty.Rule && Exit.Behind(instrument, span.End) is { } end
            ? $": {instrument.Code} {_phrasing.Of(end, until)}"
            : "";
        return $"{state}: {(bound ? "no longer bound from" : "until")} {Phrasing.Of(until)}{how}";
    }
}
