using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>From what one legal person did to its spans of status.</summary>
internal sealed class PersonSpans(
    Instrument instrument, (DayBounds Day, Reason Why)? entry, (DayBounds Day, Reason Why)? end, bool isBilateral)
{
    private static readonly DayBounds s_never = DayBounds.Exactly(Day.Max);

    public void Add(
        PersonActs acts, Continuity continuity, TreatyRegister register, List<(int StateId, StatusSpan Span)> into)
    {
        var names = continuity.NamesOf(acts.Person);
        var last = Extinction(register.States[names[^1].StateId]);
        foreach (var span in Spans(acts))
        {
            foreach (var (stateId, days) in names)
            {
                if (Clip(span, days, last, stateId != names[0].StateId) is { } part)
                    into.Add((stateId, part));
            }
        }
    }

    private IEnumerable<StatusSpan> Spans(PersonActs acts)
    {
        var bound = Bound(acts).ToList();
        var first = bound.Count > 0 ? (bound[0].Start, bound[0].Why) : (s_never, default(Reason));
        var firstEnd = EarlierEnd(first);
        var signed = Signature(acts);
        var consented = BindsWithoutAct(acts) ? null : acts.Consent;
        if (acts.Negotiated && Assertions.Choose(instrument.Adopted, static a => a.Date) is { } adopted)
        {
            var until = signed is { } s ? (s.Day, s.Why) : firstEnd;
            yield return new(Status.Negotiating, new(adopted.Value.Date.Bounds, until.Item1),
                new(Consent.Signature, adopted.From), until.Item2);
        }

        if (signed is { } signature)
        {
            var until = consented is { } act ? (act.Day.Bounds, new Reason(Consent.Rule, act.From)) : firstEnd;
            yield return new(Status.Signatory, new(signature.Day, until.Item1), signature.Why, until.Item2);
        }

        if (consented is { } consent)
        {
            yield return new(Status.Contracting, new(consent.Day.Bounds, firstEnd.Item1),
                new(Consent.Rule, consent.From), firstEnd.Item2);
        }

        if (acts.Provisional is { } provisional)
        {
            yield return new(Status.Provisional, new(provisional.Day.Bounds, firstEnd.Item1),
                new(ProvisionalApplication.Rule, provisional.From), firstEnd.Item2);
        }

        foreach (var stretch in bound)
            yield return new(Status.Party, new(stretch.Start, stretch.Until), stretch.Why, stretch.UntilWhy);
    }

    // Before a state is bound its status can also end because the instrument itself ended.
    private (DayBounds, Reason) EarlierEnd((DayBounds Day, Reason Why) first) =>
        end is { } over && over.Day.Latest < first.Day.Latest ? (over.Day, over.Why) : first;

    private (DayBounds Day, Reason Why)? Signature(PersonActs acts)
    {
        if (acts.Signed is { } own)
            return (own.Day.Bounds, new(Consent.Signature, own.From));
        return acts.Negotiated && Assertions.Choose(instrument.Signed, static s => s.Date) is { } all
            ? (all.Value.Date.Bounds, new(Consent.Signature, all.From))
            : null;
    }

    private IEnumerable<(DayBounds Start, Reason Why, DayBounds Until, Reason UntilWhy)> Bound(PersonActs acts)
    {
        if (entry is not { } inForce)
            yield break;
        if (BindsWithoutAct(acts))
        {
            var (until, why) = Until(acts.Turns.Find(static a => Consent.IsExit(a.Kind)), inForce.Day);
            yield return (inForce.Day, inForce.Why, until, why);
            yield break;
        }

        for (var i = 0; i < acts.Turns.Count; i++)
        {
            var act = acts.Turns[i];
            if (Consent.IsExit(act.Kind))
                continue;
            var (start, why) = LaterParties.Bound(instrument, inForce.Day, inForce.Why, act.Day.Bounds, act.From);
            var (until, untilWhy) = Until(i + 1 < acts.Turns.Count ? acts.Turns[i + 1] : default, inForce.Day);
            if (start.Earliest < until.Latest)
                yield return (start, why, until, untilWhy);
        }
    }

    // A default act means that it never left. The exit from a bilateral treaty is its end.
    private (DayBounds, Reason) Until(Act exit, DayBounds inForce)
    {
        (DayBounds Day, Reason Why) until = end is { } over ? over : (s_never, default);
        if (exit.Day is null || isBilateral)
            return until;
        var own = Exit.Effect(instrument, inForce, exit);
        return own.Day.Latest < until.Day.Latest ? own : until;
    }

    // By exchange or by signature alone the negotiating states are bound together, whatever they did at home before.
    private bool BindsWithoutAct(PersonActs acts)
    {
        if (!acts.Negotiated)
            return !instrument.IsBinding && acts.Signed is not null;
        if (!instrument.IsBinding)
            return true;
        var mode = (instrument.Entry?.Value as EntryOn)?.Mode
            ?? Assertions.Choose(instrument.InForce, static r => r.Date)?.Value.Mode
            ?? EntryMode.Unstated;
        if (mode is EntryMode.Exchange or EntryMode.Signature or EntryMode.Notification)
            return true;
        if (acts.Consent is not null)
            return false;
        // The record names no consent of this state, but its clause says that all had consented by then.
        return instrument.Entry?.Value is EntryWhen { Form: CountForm.All } || !instrument.Acts.Any(IsNegotiatorsConsent);
    }

    private bool IsNegotiatorsConsent(Act act) => Consent.IsConsent(act.Kind) && instrument.Parties.Contains(act.StateId);

    private static DayBounds Extinction(State state)
    {
        var last = DayBounds.Exactly(Day.Min);
        foreach (var span in state.Exists)
            last = PeriodReading.Later(last, span.Value.Until);
        return state.Exists.IsEmpty ? s_never : last;
    }

    private static StatusSpan? Clip(StatusSpan span, DaySpan days, DayBounds extinct, bool isLaterName)
    {
        var (start, end) = (span.Start, span.End);
        var from = PeriodReading.Later(span.Days.From, days.From);
        if (isLaterName && days.From.Latest > span.Days.From.Latest)
            start = new(Continuity.Rule, span.Start.From);
        var until = span.Days.Until;
        if (days.Until.Latest < until.Latest)
            (until, end) = (PeriodReading.Earlier(until, days.Until), new(Continuity.Rule, span.Start.From));
        if (extinct.Latest < until.Latest)
            (until, end) = (PeriodReading.Earlier(until, extinct), new(Continuity.Extinction, span.Start.From));
        return from.Earliest < until.Latest ? new(span.Status, new(from, until), start, end) : null;
    }
}
