using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

// A period that leads to a day that its month lacks has two readings: the law takes both, the file must say which.
internal sealed partial class InstrumentCheck
{
    // A renewal is looked at this far ahead; few treaties see more.
    private const int MostRenewals = 40;
    private const int DaysOfShortestMonth = 28;
    private const string CountedFrom = "terms are counted from this day";

    private void CheckPeriods()
    {
        foreach (var line in syntax.Body)
        {
            if (line.Asserted.Rank == Rank.Deprecated)
                continue;
            switch (line)
            {
                case LastsSyntax lasts: CheckTerm(lasts); break;
                case DenounceableSyntax exit: CheckExits(exit); break;
                case LaterPartiesSyntax later: CheckDelay(later.Delay, Consents()); break;
                case InForceWhenSyntax { Delay: { } delay } counted: CheckDelay(delay, Decisive(counted)); break;
            }
        }
    }

    private void CheckTerm(LastsSyntax lasts)
    {
        int end;
        TextSpan from;
        if (lasts is { Term: { } term } && Start(lasts) is { } start)
        {
            from = start.Span;
            if (!Reads(term, start.Value!.Earliest, from, "it starts on this day", out end))
                return;
        }
        else if (lasts.Until is { Value: { IsSingleDay: true } until, Span: var at })
        {
            (end, from) = (until.Earliest, at);
        }
        else
        {
            return;
        }

        if (syntax.Body.OfType<RenewsSyntax>().FirstOrDefault() is { } renews)
            CheckRenewals(renews, end, from);
    }

    private void CheckRenewals(RenewsSyntax renews, int end, TextSpan from)
    {
        // From the 28th of a month or before it, whole months lead to a day that every month has.
        if (renews.Term is not { Value.Days: > 0 } && end is not (Day.Min or Day.Max)
            && Day.ToDate(end).DayOfMonth <= DaysOfShortestMonth)
            return;
        var last = syntax.Body.OfType<EndedSyntax>().FirstOrDefault()?.Date.Value?.Latest ?? Day.Max;
        for (var count = 0; count < MostRenewals && end <= last; count++)
        {
            if (!renews.Notice.Value.TrySubtractFrom(end, out _))
            {
                ReportReadings(renews.Notice, renews.Notice.Value.ReadingsBefore(end), from, CountedFrom);
                return;
            }

            if (renews.Term is not { } term || !Reads(term, end, from, CountedFrom, out end))
                return;
        }
    }

    private DateSyntax? Start(LastsSyntax lasts)
    {
        var date = !lasts.FromSignature ? _entered?.Date : syntax.Body.OfType<MilestoneSyntax>()
            .FirstOrDefault(static m => m.Kind == MilestoneKind.Signed && m.Asserted.Rank != Rank.Deprecated)?.Date;
        return date?.Value is { IsSingleDay: true } ? date : null;
    }

    private void CheckExits(DenounceableSyntax exit)
    {
        int first = Day.Min;
        if (exit.After is { } after && _entered?.Date is { Value: { IsSingleDay: true } entered, Span: var at }
            && !Reads(after, entered.Earliest, at, "it starts on this day", out first))
            first = Day.Min;
        foreach (var act in syntax.Body.OfType<ActSyntax>())
        {
            if (act.Act is not (ActKind.Denunciation or ActKind.Withdrawal) || act.Asserted.Rank == Rank.Deprecated)
                continue;
            foreach (var entry in act.Entries)
                CheckExit(exit, entry, first);
        }
    }

    private void CheckExit(DenounceableSyntax exit, StateDaySyntax left, int first)
    {
        if (left.Date.Value is not { } day)
            return;
        var clause = context.Label(exit.Span, "this is the clause on exit");
        if (!exit.Allowed)
            context.Report(Diagnostics.ExitNotAllowed(context.Path, left.State.Span.To(left.Date.Span), clause));
        else if (day.Latest < first)
            context.Report(Diagnostics.ExitTooEarly(context.Path, left.Date.Span, Day.Format(first), clause));
        else if (exit.Notice is { } notice && day.IsSingleDay)
            Reads(notice, day.Earliest, left.Date.Span, "notice was given on this day", out _);
    }

    private void CheckDelay(PeriodSyntax delay, IEnumerable<DateSyntax> deposits)
    {
        if (delay.Value is { Years: 0, Months: 0 })
            return; // Days have one reading.
        foreach (var deposit in deposits)
        {
            if (!Reads(delay, deposit.Value!.Earliest, deposit.Span, "the deposit was on this day", out _))
                return;
        }
    }

    // Deposits whose days are known.
    private IEnumerable<DateSyntax> Consents() => syntax.Body.OfType<ActSyntax>()
        .Where(static a => !a.IsExit && a.Act is not (ActKind.Signature or ActKind.ProvisionalApplication)
            && a.Asserted.Rank != Rank.Deprecated)
        .SelectMany(static a => a.Entries).Select(static e => e.Date)
        .Where(static d => d.Value is { IsSingleDay: true });

    // The deposit that brings the instrument into force, where a plain count tells which it is.
    private IEnumerable<DateSyntax> Decisive(InForceWhenSyntax counted)
    {
        var deposits = Consents().OrderBy(static d => d.Value!.Earliest).ToList();
        var needed = counted.Form == CountForm.All ? instrument.Parties.Length : counted.Number;
        var isPlain = counted.Form is CountForm.All or CountForm.Number && counted.Named.IsEmpty;
        return isPlain && needed > 0 && deposits.Count >= needed ? [deposits[needed - 1]] : [];
    }

    // Whether a period has one reading; the other case is reported.
    private bool Reads(PeriodSyntax period, int day, TextSpan at, string why, out int result)
    {
        if (period.Value.TryAddTo(day, out result))
            return true;
        ReportReadings(period, period.Value.ReadingsFrom(day), at, why);
        return false;
    }

    private void ReportReadings(PeriodSyntax period, (int Down, int Up) readings, TextSpan at, string why) =>
        context.Report(Diagnostics.AmbiguousPeriod(context.Path, period.Span,
            Day.Format(readings.Down), Day.Format(readings.Up), context.Label(at, why)));
}
