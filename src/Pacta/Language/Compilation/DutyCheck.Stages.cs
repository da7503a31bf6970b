using Pacta.Register;

namespace Pacta.Language;

internal sealed partial class DutyCheck
{
    private void CheckAmong(ProvisionSyntax provision)
    {
        List<StateTermSyntax>? seen = null;
        foreach (var line in provision.Body)
        {
            if (line is not AmongSyntax among || line.Asserted.Rank == Rank.Deprecated)
                continue;
            foreach (var entry in among.Entries)
            {
                if (entry.From.Value is { } from && entry.Until is { Value: { } until }
                    && until.Latest <= from.Earliest)
                {
                    _context.Report(Diagnostics.OutBeforeIn(_context.Path, entry.Until.Value.Span,
                        _context.Label(entry.From.Span, "it is in from this day")));
                }

                CheckParty(entry.State, Diagnostics.AmongNoParty);
                CheckOverlap(entry, seen ??= []);
                seen.Add(entry);
            }
        }
    }

    private void CheckOverlap(StateTermSyntax entry, List<StateTermSyntax> seen)
    {
        foreach (var other in seen)
        {
            if (other.State.Text != entry.State.Text || !SurelyMeet(entry, other))
                continue;
            _context.Report(Diagnostics.AmongTwice(_context.Path, entry.Span, entry.State.Text,
                _context.Label(other.Span, "here first")));
            return;
        }
    }

    // Whether they share a day whichever days their dates mean.
    private static bool SurelyMeet(StateTermSyntax one, StateTermSyntax other) =>
        one.From.Value is { } a && other.From.Value is { } b
        && Math.Max(a.Latest, b.Latest) < Math.Min(Ends(one), Ends(other));

    private static int Ends(StateTermSyntax term) =>
        term.Until is not { } until ? Time.Day.Max : until.Value?.Earliest ?? Time.Day.Min;

    private void CheckSome(DutySyntax duty, ActorSyntax toward)
    {
        if (duty.Conditions.TowardSome && toward is { Form: ActorForm.States, Names.Length: 1 })
            _context.Report(Diagnostics.SomeOfOne(_context.Path, toward.Span));
    }
}
