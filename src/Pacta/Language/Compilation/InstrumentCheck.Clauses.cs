using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

internal sealed partial class InstrumentCheck
{
    private void CheckClauses()
    {
        RepeatCheck.Run(lines.Body, lines.Of, mayRank: true, static line => line switch
        {
            LastsSyntax => "lasts",
            RenewsSyntax => "renews",
            DenounceableSyntax => "denounced",
            InForceClauseSyntax => "in force",
            _ => null,
        });
        RepeatCheck.Run(lines.Body, lines.Of, mayRank: false, static line => line switch
        {
            LaterPartiesSyntax => "later parties",
            OpenSyntax { To: not OpenTo.Others } => "open",
            _ => null,
        });
        foreach (var line in lines.Body)
        {
            switch (line)
            {
                case PartiesSyntax parties: RepeatCheck.Run(parties.States, lines.Of(line)); break;
                case OpenSyntax open: RepeatCheck.Run(open.States, lines.Of(line)); break;
                case ContinuedSyntax continued: CheckContinued(continued); break;
                case MilestoneSyntax { Date.Value: not null } milestone: CheckMilestone(milestone); break;
                case InForceDateSyntax { Date.Value: not null } entered: CheckEntered(entered); break;
                case InForceClauseSyntax { Clause: var clause }:
                    foreach (var count in EntryCheck.Counts(clause).SelectMany(static c => c.Requires))
                        CheckCount(lines.Of(line), count as RequiredCountSyntax);
                    break;
                case RecordedUntilSyntax { Until: { Value: { } until } day } when _adopted is not null
                    && until.Latest < _adopted.Date.Value!.Earliest:
                    lines.Of(line).Report(Diagnostics.RecordedBeforeMade(lines.Of(line).Path, day.Span, Made()));
                    break;
                case EndedSyntax ended: CheckEnd(ended, ended.Date, mayBeSameDay: true); break;
                case LastsSyntax { Until: { } until } lasts: CheckEnd(lasts, until, mayBeSameDay: false); break;
                case LastsSyntax { Term: not null } lasts: CheckStart(lasts); break;
                case RenewsSyntax renews: CheckRenewal(renews); break;
            }
        }
    }

    private void CheckMilestone(MilestoneSyntax milestone)
    {
        if (milestone.Asserted.Rank == Rank.Deprecated)
            return;
        if (milestone.Kind == MilestoneKind.Signed && _parties is not null)
        {
            foreach (var state in _parties.States)
                ExistenceCheck.Run(lines.Of(_parties), state, milestone.Date.Value!, state.Span);
        }

        if (milestone.Kind == MilestoneKind.Exchanged && _adopted is not null
            && milestone.Date.Value!.Latest < _adopted.Date.Value!.Earliest)
        {
            var file = lines.Of(milestone);
            file.Report(Diagnostics.BeforeAdoption(file.Path, milestone.Date.Span, Made()));
        }
    }

    private void CheckEntered(InForceDateSyntax entered)
    {
        if (entered.Asserted.Rank != Rank.Deprecated && _adopted is not null
            && entered.Date.Value!.Latest < _adopted.Date.Value!.Earliest)
        {
            var file = lines.Of(entered);
            file.Report(Diagnostics.InForceBeforeSigned(file.Path, entered.Date.Span, Made()));
        }
    }

    private Label Made() => lines.Of(_adopted!).Label(_adopted!.Date.Span, "the text is from this day");

    // "Until" names the first day out of force, so that it must lie after the first day in force.
    private void CheckEnd(StatementSyntax line, DateSyntax end, bool mayBeSameDay)
    {
        var begins = _entered?.Date ?? _adopted?.Date;
        if (line.Asserted.Rank == Rank.Deprecated || begins?.Value is not { } first || end.Value is not { } last)
            return;
        var (file, made) = (lines.Of(line), lines.Of((StatementSyntax?)_entered ?? _adopted!));
        if (last.Latest < first.Earliest || (!mayBeSameDay && last.Latest == first.Earliest))
        {
            var why = _entered is null ? "it was made on this day" : "it entered into force on this day";
            file.Report(Diagnostics.EndsBeforeItBegins(file.Path, end.Span, made.Label(begins.Value.Span, why)));
        }
    }

    private void CheckContinued(ContinuedSyntax continued)
    {
        var file = lines.Of(continued);
        RepeatCheck.Run(continued.States, file);
        foreach (var state in continued.States)
        {
            if (file.Scope.States.Find(state.Text) is >= 0 and var id && !_facts.Follows(id))
                file.Report(Diagnostics.ContinuedForNobody(file.Path, state.Span, state.Text));
        }
    }

    private void CheckStart(LastsSyntax lasts)
    {
        if (_isWhole && !_hasActs
            && instrument.InForce.IsEmpty && instrument.Entry is null && instrument.Exchanged.IsEmpty
            && (instrument.Signed.IsEmpty || (instrument.IsBinding && !lasts.FromSignature)))
            lines.Of(lasts).Report(Diagnostics.TermWithoutStart(lines.Of(lasts).Path, lasts.Span));
    }

    private void CheckRenewal(RenewsSyntax renews)
    {
        if (_isWhole && instrument.Terms.All(static t =>
            t.Value is { Length: null, Until: null, With: null or { Kind: TermEndKind.Agreement } }))
            lines.Of(renews).Report(Diagnostics.RenewalWithoutTerm(lines.Of(renews).Path, renews.Span));
    }

    private void CheckCount(Context file, RequiredCountSyntax? counted)
    {
        if (_closedTo is null || counted is null)
            return;
        foreach (var name in counted.Named)
        {
            if (context.Scope.States.Find(name.Text) is >= 0 and var id && !_closedTo.Contains(_facts.PersonOf(id)))
                file.Report(Diagnostics.NotOpenTo(file.Path, name.Span, name.Text, ClosedBy()));
        }

        var most = _closedTo.Length - (counted.Form == CountForm.NamedAndOthers ? counted.Named.Length : 0);
        if (counted.Form is CountForm.Number or CountForm.NamedAndOthers && counted.Number > most)
            file.Report(Diagnostics.CountOutOfReach(file.Path, counted.Span, Math.Max(0, most), ClosedBy()));
    }
}
