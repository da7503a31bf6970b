using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>Mistakes in an instrument that show without applying the law.</summary>
internal sealed partial class InstrumentCheck(InstrumentSyntax syntax, Context context, Instrument instrument)
{
    public void Run()
    {
        CheckStates();
        CheckActs();
        CheckTerm();
        CheckPublished();
        CheckDuties();
    }

    private void CheckStates()
    {
        if (instrument.Parties.IsEmpty && instrument.Acts.IsEmpty && syntax.Body.Length > 0
            && !syntax.Body.Any(static s => s is PartiesSyntax or ActSyntax or BadSyntax))
            context.Report(Diagnostics.NoParties(context.Path, syntax.Name.Span));
    }

    private void CheckActs()
    {
        var adopted = Adoption();
        Dictionary<(int State, ActKind Kind), StateDaySyntax>? seen = null;
        foreach (var line in syntax.Body)
        {
            if (line is not ActSyntax act || act.Asserted.Rank == Rank.Deprecated)
                continue;
            foreach (var entry in act.Entries)
            {
                if (entry.Date.Value is not { } date || context.Scope.States.Find(entry.State.Text) is not (>= 0 and var state))
                    continue;
                seen ??= [];
                CheckTwice(seen, state, act.Act, entry, date);
                if (adopted is { } text && date.Latest < text.Date.Earliest)
                {
                    context.Report(Diagnostics.BeforeAdoption(context.Path, entry.Date.Span,
                        context.Label(text.Span, "the text is from this day")));
                }

                CheckExistence(entry, date, act.Act);
                CheckOpen(entry, state, act.Act);
            }
        }

        if (seen is not null)
            CheckExits(seen);
    }

    private void CheckTwice(
        Dictionary<(int, ActKind), StateDaySyntax> seen, int state, ActKind kind, StateDaySyntax entry, EdtfDate date)
    {
        if (!seen.TryAdd((state, kind), entry) && seen[(state, kind)].Date.Value == date)
        {
            context.Report(Diagnostics.SameActTwice(context.Path, entry.State.Span.To(entry.Date.Span),
                context.Label(seen[(state, kind)].State.Span.To(seen[(state, kind)].Date.Span), "first here")));
        }
    }

    // The first day of a text: its adoption, else its signature by all.
    private (EdtfDate Date, TextSpan Span)? Adoption()
    {
        (EdtfDate Date, TextSpan Span)? first = null;
        foreach (var line in syntax.Body)
        {
            if (line is MilestoneSyntax { Kind: MilestoneKind.Adopted or MilestoneKind.Signed, Date.Value: { } date } milestone
                && line.Asserted.Rank != Rank.Deprecated && (first is null || date.Earliest < first.Value.Date.Earliest))
                first = (date, milestone.Date.Span);
        }

        return first;
    }

    private void CheckExistence(StateDaySyntax entry, EdtfDate date, ActKind kind)
    {
        var (state, _) = context.Scope.States.All[context.Scope.States.Find(entry.State.Text)];
        if (kind is ActKind.Denunciation or ActKind.Withdrawal || !date.IsSingleDay)
            return;
        var spans = state.Body.OfType<DatePropertySyntax>().Where(static d => d.Key == "exists").ToList();
        if (spans.Count == 0 || spans.Any(s => Context.Span(s.Date).MayContain(date.Earliest)))
            return;
        var now = context.Scope.States.All.FirstOrDefault(other => other.Syntax.Body.OfType<StateLinkSyntax>()
            .Any(l => l.State.Text == entry.State.Text && l.Since.Value is { } since && since.Earliest <= date.Earliest));
        context.Report(Diagnostics.StateDidNotExist(
            context.Path, entry.Date.Span, entry.State.Text, date.ToString(), now.Syntax?.Name.Text));
    }

    private void CheckOpen(StateDaySyntax entry, int state, ActKind kind)
    {
        if (instrument.OpenTo is not null || instrument.Parties.IsEmpty || kind == ActKind.Succession)
            return;
        if (!instrument.Parties.Contains(state) && !Continues(state))
        {
            context.Report(Diagnostics.NotOpenTo(context.Path, entry.State.Span, entry.State.Text,
                context.Label(syntax.Body.First(static s => s is PartiesSyntax).Span, "the treaty is closed to others")));
        }
    }

    // Russia acts on what the Soviet Union signed.
    private bool Continues(int state) => context.Scope.States.All[state].Syntax.Body.OfType<StateLinkSyntax>()
        .Any(link => context.Scope.States.Find(link.State.Text) is >= 0 and var before && instrument.Parties.Contains(before));

    private static bool IsConsent(ActKind kind) => kind is ActKind.Ratification or ActKind.Accession
        or ActKind.Acceptance or ActKind.Approval or ActKind.DefinitiveSignature or ActKind.Succession;

    private void CheckExits(Dictionary<(int State, ActKind Kind), StateDaySyntax> seen)
    {
        foreach (var ((state, kind), entry) in seen)
        {
            if (kind is not (ActKind.Denunciation or ActKind.Withdrawal) || entry.Date.Value is not { } left)
                continue;
            // A state may leave and come back, so one consent in time is enough.
            var consents = seen.Where(s => s.Key.State == state && IsConsent(s.Key.Kind) && s.Value.Date.Value is not null)
                .Select(static s => s.Value).ToList();
            if (consents.Count > 0 && consents.TrueForAll(c => left.Latest < c.Date.Value!.Earliest))
            {
                context.Report(Diagnostics.LeftBeforeBound(context.Path, entry.Date.Span,
                    context.Label(consents[0].Date.Span, "it consented on this day")));
            }

            if (instrument.InForce is [{ Value.Date: { } entered }, ..] && left.Latest < entered.Earliest)
            {
                context.Report(Diagnostics.LeftBeforeBound(context.Path, entry.Date.Span,
                    context.Label(syntax.Body.First(static s => s is InForceDateSyntax).Span, "it entered into force on this day")));
            }
        }
    }
}
