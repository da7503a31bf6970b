using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

internal sealed partial class InstrumentCheck
{
    private void CheckTerm()
    {
        foreach (var line in syntax.Body)
        {
            if (line is not LastsSyntax { Term: { } term } lasts)
                continue;
            if (instrument.InForce.IsEmpty && instrument.Entry is null
                && !(lasts.FromSignature && !instrument.Signed.IsEmpty) && instrument.Acts.IsEmpty)
                context.Report(Diagnostics.TermWithoutStart(context.Path, lasts.Span));
            else if (Start(lasts) is { } start && !term.Value.TryAddTo(start.Day, out _))
                ReportReadings(term, start.Day, start.Span);
        }
    }

    private (int Day, TextSpan Span)? Start(LastsSyntax lasts)
    {
        foreach (var line in syntax.Body)
        {
            var date = line switch
            {
                InForceDateSyntax inForce when !lasts.FromSignature => inForce.Date,
                MilestoneSyntax { Kind: MilestoneKind.Signed } signed when lasts.FromSignature => signed.Date,
                _ => default,
            };
            if (date.Value is { IsSingleDay: true } day)
                return (day.Earliest, date.Span);
        }

        return null;
    }

    private void ReportReadings(PeriodSyntax period, int start, TextSpan at)
    {
        var (down, up) = period.Value.ReadingsFrom(start);
        context.Report(Diagnostics.AmbiguousPeriod(context.Path, period.Span, Day.Format(down), Day.Format(up),
            context.Label(at, "it starts on this day")));
    }

    // A dated line cannot rest on sources that are all older than its day.
    private void CheckPublished()
    {
        foreach (var line in syntax.Body)
        {
            var date = line switch
            {
                MilestoneSyntax { Kind: not MilestoneKind.SecretUntil } milestone => milestone.Date,
                InForceDateSyntax inForce => inForce.Date,
                EndedSyntax ended => ended.Date,
                ActSyntax { Entries: [var one, ..] } => one.Date,
                _ => default,
            };
            if (date.Value is not { } day || line.Asserted.Citations is not [var citation, ..])
                continue;
            if (line.Asserted.Citations.All(c => Published(c) is { } when && when.Latest < day.Earliest))
            {
                context.Report(Diagnostics.PublishedBefore(
                    context.Path, date.Span, citation.Source.Text, Published(citation)!.ToString()));
            }
        }
    }

    private EdtfDate? Published(CitationSyntax citation)
    {
        var id = context.Scope.Sources.Find(citation.Source.Text);
        return id < 0 ? null : context.Scope.Sources.All[id].Syntax.Body.OfType<DatePropertySyntax>().FirstOrDefault()?.Date.Value;
    }

    private void CheckDuties()
    {
        foreach (var provision in syntax.Body.OfType<ProvisionSyntax>())
            CheckDuties(provision.Body);
    }

    private void CheckDuties(System.Collections.Immutable.ImmutableArray<StatementSyntax> body)
    {
        foreach (var line in body)
        {
            if (line is WhenSyntax when)
            {
                if (NeverMatches(when.Trigger) is { } why)
                    context.Report(Diagnostics.NeverMatches(context.Path, when.Trigger.Span, why));
                CheckDuties(when.Body);
            }
            else if (line is DutySyntax { Debtor: { Form: ActorForm.States } debtor })
            {
                foreach (var name in debtor.Names)
                {
                    if (context.Scope.States.Find(name.Text) is >= 0 and var state && !MayBeParty(state))
                        context.Report(Diagnostics.DebtorIsNoParty(context.Path, name.Span, name.Text));
                }
            }
        }
    }

    private bool MayBeParty(int state) => instrument.Parties.Contains(state) || Continues(state)
        || instrument.Acts.Any(a => a.StateId == state) || Continued(state);

    // The Soviet Union's duties are Russia's.
    private bool Continued(int state) => instrument.Parties.Any(p => context.Scope.States.All[p].Syntax.Body
        .OfType<StateLinkSyntax>().Any(l => context.Scope.States.Find(l.State.Text) == state));

    private static string? NeverMatches(TriggerSyntax trigger)
    {
        if (trigger.Doer is { Form: ActorForm.States, Names: [var doer] }
            && trigger.Target is { Form: ActorForm.States, Names: [var target] } && doer.Text == target.Text)
            return $"{doer.Text} cannot do this to itself";
        return trigger.Doer.AtLeast > 1 && trigger.Doer is { Form: ActorForm.States } && trigger.Doer.Names.Length < trigger.Doer.AtLeast
            ? "there are fewer such states than it asks for"
            : null;
    }
}
