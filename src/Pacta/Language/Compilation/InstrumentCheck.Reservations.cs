using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

internal sealed partial class InstrumentCheck
{
    private static readonly Period s_silence = Period.OfMonths(12);

    private void CheckReservations()
    {
        foreach (var line in lines.Body)
        {
            switch (line)
            {
                case ReplacesProvisionsSyntax replaces: CheckReplaced(replaces); break;
                case ReservationSyntax reservation:
                    foreach (var entry in reservation.Entries)
                        CheckReservation(reservation, entry);
                    break;
                case ReservationAnswerSyntax answer: CheckAnswer(answer); break;
            }
        }
    }

    private void CheckReplaced(ReplacesProvisionsSyntax line)
    {
        var file = lines.Of(line);
        var other = context.Scope.Instruments.Find(line.Instrument.Text);
        if (other >= 0 && _isWhole && other != instrument.Id
            && !instrument.Amends.Any(a => a.Value.InstrumentId == other))
        {
            file.Report(Diagnostics.ReplacesWithoutAmending(
                file.Path, line.Instrument.Span, line.Instrument.Text));
        }
    }

    private void CheckReservation(ReservationSyntax line, ReservationEntrySyntax entry)
    {
        if (entry.Date.Value is not { } date || context.Scope.States.Find(entry.State.Text) is not (>= 0 and var state))
            return;
        var file = lines.Of(line);
        ExistenceCheck.Run(file, entry.State, date, entry.Date.Span);
        PublicationCheck.Run(file, line, entry.Date);
        if (line.Asserted.Rank == Rank.Deprecated)
            return;
        var span = entry.State.Span.To(entry.Date.Span);
        foreach (var clause in lines.Body.OfType<ReservationClauseSyntax>())
        {
            if (clause.Asserted.Rank != Rank.Deprecated && Forbids(clause, line))
            {
                file.Report(Diagnostics.ReservationProhibited(
                    file.Path, span, lines.Of(clause).Label(clause.Span, "the clause")));
            }
        }

        CheckTime(file, entry, state, (entry.Confirmed?.Value ?? date).Bounds, span);
    }

    private static bool Forbids(ReservationClauseSyntax clause, ReservationSyntax line) => clause.Rule switch
    {
        ReservationRule.Prohibited => true,
        ReservationRule.OnlyOn => line.Provisions.IsEmpty
            || line.Provisions.Any(p => !clause.Provisions.Any(c => c.Text == p.Text)),
        ReservationRule.NotOn => line.Provisions.Any(p => clause.Provisions.Any(c => c.Text == p.Text)),
        _ => false,
    };

    // Against the state's consents: with one of them it is in time; between signature and consent it waits.
    private void CheckTime(Context file, ReservationEntrySyntax entry, int state, DayBounds made, TextSpan span)
    {
        (ActSyntax Line, StateDaySyntax Entry, DayBounds Day)? first = null;
        foreach (var act in lines.Body.OfType<ActSyntax>())
        {
            if (act.Asserted.Rank == Rank.Deprecated || act.IsExit
                || act.Act is ActKind.Signature or ActKind.ProvisionalApplication)
                continue;
            foreach (var by in act.Entries)
            {
                if (by.Date.Value is not { } day || context.Scope.States.Find(by.State.Text) is not (>= 0 and var other)
                    || _facts.PersonOf(other) != _facts.PersonOf(state))
                    continue;
                if (day.Bounds.Intersect(made) is not null)
                    return;
                if (first is null || day.Earliest < first.Value.Day.Earliest)
                    first = (act, by, day.Bounds);
            }
        }

        if (first is not { } consent)
            return;
        var label = lines.Of(consent.Line).Label(
            consent.Entry.State.Span.To(consent.Entry.Date.Span), "it consented on this day");
        if (consent.Day.IsBefore(made))
            file.Report(Diagnostics.ReservationTooLate(file.Path, span, label));
        else if (entry.Confirmed is null)
            file.Report(Diagnostics.ReservationUnconfirmed(file.Path, span, label));
    }

    private void CheckAnswer(ReservationAnswerSyntax line)
    {
        var file = lines.Of(line);
        foreach (var entry in line.Entries)
        {
            PublicationCheck.Run(file, line, entry.Date);
            if (line.ByOrgan || entry.Date.Value is not { } date)
                continue;
            ExistenceCheck.Run(file, entry.State, date, entry.Date.Span);
            if (line.Kind == ReservationActKind.Withdrawal)
                CheckReserved(line, entry.State);
            else if (line.Of.FirstOrDefault(of => IsSame(of, entry.State)) is { IsMissing: false } own)
                file.Report(Diagnostics.AnswersItself(file.Path, own.Span, own.Text));
        }

        foreach (var of in line.Of)
            CheckReserved(line, of);
        if (line.Kind == ReservationActKind.Objection && line.Asserted.Rank != Rank.Deprecated)
            CheckObjections(line);
    }

    private static bool IsSame(NameSyntax a, NameSyntax b) => a.Text == b.Text && !a.IsMissing;

    private void CheckReserved(ReservationAnswerSyntax line, NameSyntax state)
    {
        var id = context.Scope.States.Find(state.Text);
        if (id >= 0 && _isWhole && !Reservations(line, id).Any())
            lines.Of(line).Report(Diagnostics.NoSuchReservation(lines.Of(line).Path, state.Span, state.Text));
    }

    private IEnumerable<(ReservationSyntax Line, ReservationEntrySyntax Entry)> Reservations(
        ReservationAnswerSyntax answer, int state) =>
        from line in lines.Body.OfType<ReservationSyntax>()
        where answer.Provisions.IsEmpty || line.Provisions.Any(p => answer.Provisions.Any(a => IsSame(a, p)))
        from entry in line.Entries
        where state >= 0 && context.Scope.States.Find(entry.State.Text) is >= 0 and var other
            && _facts.PersonOf(other) == _facts.PersonOf(state)
        select (line, entry);

    // Late for all the reservations that it is about, and after the objecting state's own consent.
    private void CheckObjections(ReservationAnswerSyntax line)
    {
        var file = lines.Of(line);
        foreach (var entry in line.Entries)
        {
            if (entry.Date.Value is not { } day || context.Scope.States.Find(entry.State.Text) is not (>= 0 and var by))
                continue;
            foreach (var of in line.Of)
            {
                var all = Reservations(line, context.Scope.States.Find(of.Text))
                    .Where(static r => r.Entry.Date.Value is not null)
                    .Select(r => (r.Line, Last: LastDay(r.Entry, by))).ToList();
                if (all.Count == 0 || !all.TrueForAll(r => r.Last < day.Earliest))
                    continue;
                var last = all.MaxBy(static r => r.Last);
                file.Report(Diagnostics.ObjectionTooLate(file.Path, of.Span, Day.Format(last.Last),
                    lines.Of(last.Line).Label(last.Line.Span, "the reservation")));
            }
        }
    }

    private int LastDay(ReservationEntrySyntax entry, int objecting)
    {
        var notified = (entry.Notified?.Value ?? entry.Confirmed?.Value ?? entry.Date.Value!).Latest;
        var last = s_silence.TryAddTo(notified, out var end) ? end : s_silence.ReadingsFrom(notified).Up;
        Act? first = null;
        foreach (var act in instrument.Acts)
        {
            if (_facts.PersonOf(act.StateId) == _facts.PersonOf(objecting)
                && act.Kind is not (ActKind.Signature or ActKind.ProvisionalApplication or ActKind.Denunciation
                    or ActKind.Withdrawal or ActKind.EndForParty)
                && (first is null || act.Day.Earliest < first.Value.Day.Earliest))
                first = act;
        }

        return first is { } consent ? Math.Max(last, consent.Day.Latest) : last;
    }
}
