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
        foreach (var line in lines.Body)
        {
            if (line.Asserted.Rank == Rank.Deprecated)
                continue;
            switch (line)
            {
                case LastsSyntax lasts: CheckTerm(lasts); break;
                case DenounceableSyntax exit: CheckExits(exit); break;
                case LaterPartiesSyntax later: CheckTiming(later, later.After, Consents()); break;
                case InForceClauseSyntax entry: CheckEntry(entry); break;
            }
        }
    }

    private void CheckTerm(LastsSyntax lasts)
    {
        int end;
        Dated from;
        if (lasts is { Term: { } term } && Start(lasts) is { } start)
        {
            from = start;
            if (!Reads(lasts, term, start.Day, At(start, "it starts on this day"), out end))
                return;
        }
        else if (lasts.Until is { Value: { IsSingleDay: true } until })
        {
            (end, from) = (until.Earliest, new(lasts, lasts.Until.Value));
        }
        else
        {
            return;
        }

        if (lines.Body.OfType<RenewsSyntax>().FirstOrDefault() is { } renews)
            CheckRenewals(renews, end, from);
    }

    private void CheckRenewals(RenewsSyntax renews, int end, Dated from)
    {
        // From the 28th of a month or before it, whole months lead to a day that every month has.
        if (renews.Term is not { Value.Days: > 0 } && end is not (Day.Min or Day.Max)
            && Day.ToDate(end).DayOfMonth <= DaysOfShortestMonth)
            return;
        var last = lines.Body.OfType<EndedSyntax>().FirstOrDefault()?.Date.Value?.Latest ?? Day.Max;
        for (var count = 0; count < Math.Min(renews.Times ?? MostRenewals, MostRenewals) && end <= last; count++)
        {
            if (!renews.Notice.Value.TrySubtractFrom(end, out _))
            {
                ReportReadings(renews, renews.Notice, renews.Notice.Value.ReadingsBefore(end), At(from, CountedFrom));
                return;
            }

            if (renews.Term is not { } term || !Reads(renews, term, end, At(from, CountedFrom), out end))
                return;
        }
    }

    private Dated? Start(LastsSyntax lasts)
    {
        var signed = !lasts.FromSignature ? null : lines.Body.OfType<MilestoneSyntax>()
            .FirstOrDefault(static m => m.Kind == MilestoneKind.Signed && m.Asserted.Rank != Rank.Deprecated);
        var from = lasts.FromSignature ? Dated.Of(signed, signed?.Date) : Dated.Of(_entered, _entered?.Date);
        return from is { Date.Value.IsSingleDay: true } ? from : null;
    }

    private void CheckExits(DenounceableSyntax exit)
    {
        int first = Day.Min;
        if (exit.After is { } after && Dated.Of(_entered, _entered?.Date) is { Date.Value.IsSingleDay: true } start
            && !Reads(exit, after, start.Day, At(start, "it starts on this day"), out first))
            first = Day.Min;
        foreach (var act in lines.Body.OfType<ActSyntax>())
        {
            if (act.Act is not (ActKind.Denunciation or ActKind.Withdrawal) || act.Asserted.Rank == Rank.Deprecated)
                continue;
            foreach (var entry in act.Entries)
                CheckExit(exit, act, entry, first);
        }
    }

    private void CheckExit(DenounceableSyntax exit, ActSyntax act, StateDaySyntax left, int first)
    {
        if (DayOf(act, left) is not { } day)
            return;
        var file = lines.Of(act);
        var clause = Label(exit, "this is the clause on exit");
        if (!exit.Allowed)
            file.Report(Diagnostics.ExitNotAllowed(file.Path, left.State.Span.To(left.Date.Span), clause));
        else if (day.Latest < first)
            file.Report(Diagnostics.ExitTooEarly(file.Path, left.Date.Span, Day.Format(first), clause));
        else if (exit.Notice is { } notice && day.IsSingleDay
            && new Timing(notice.Value, exit.Effect).ReadingsFrom(day.Earliest) is var readings
            && readings.Down != readings.Up)
            ReportReadings(exit, notice, readings, At(new(act, left.Date), "notice was given on this day"));
    }

    // The day that counts, of an act that may have several.
    private EdtfDate? DayOf(ActSyntax act, StateDaySyntax entry) => entry switch
    {
        { Received: null, Informed: null } => entry.Date.Value,
        { Date.Value: { } given } => new NoticeDays(given, entry.Received?.Value, entry.Informed?.Value).Counting(
            act.Act, lines.Body.Any(static l => l is DenounceableSyntax { FromReceipt: true })),
        _ => null,
    };

    // Whether a period has one reading; the other case is reported.
    private bool Reads(StatementSyntax line, PeriodSyntax period, int day, Label at, out int result)
    {
        if (period.Value.TryAddTo(day, out result))
            return true;
        ReportReadings(line, period, period.Value.ReadingsFrom(day), at);
        return false;
    }

    private void ReportReadings(StatementSyntax line, PeriodSyntax period, (int Down, int Up) readings, Label at)
    {
        var file = lines.Of(line);
        file.Report(Diagnostics.AmbiguousPeriod(
            file.Path, period.Span, Day.Format(readings.Down), Day.Format(readings.Up), at));
    }

    private Label At(Dated dated, string why) => lines.Of(dated.Line).Label(dated.Date.Span, why);

    // A day and the line that gives it.
    private readonly record struct Dated(StatementSyntax Line, DateSyntax Date)
    {
        public int Day => Date.Value!.Earliest;

        public static Dated? Of(StatementSyntax? line, DateSyntax? date) =>
            line is null || date is not { } given ? null : new(line, given);
    }
}
