using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>Reservations to an instrument, what was done about them, and its clauses on them.</summary>
internal sealed class ReservationCompiler(InstrumentLines lines, ImmutableArray<Provision> provisions)
{
    public ImmutableArray<Assertion<ReservationClause>> Clauses()
    {
        List<Assertion<ReservationClause>>? clauses = null;
        foreach (var line in lines.Body)
        {
            if (line is not ReservationClauseSyntax clause)
                continue;
            (clauses ??= []).Add(
                new(new(clause.Rule, Provisions(line, clause.Provisions)), lines.Of(line).From(line)));
        }

        return clauses is null ? [] : [.. clauses];
    }

    public ImmutableArray<ReservationAct> Acts()
    {
        List<ReservationAct>? acts = null;
        foreach (var line in lines.Body)
        {
            if (line is ReservationSyntax reservation)
                Read(reservation, acts ??= []);
            else if (line is ReservationAnswerSyntax answer)
                Read(answer, acts ??= []);
        }

        return acts is null ? [] : [.. acts];
    }

    private void Read(ReservationSyntax line, List<ReservationAct> into)
    {
        var on = Provisions(line, line.Provisions);
        var context = lines.Of(line);
        foreach (var entry in line.Entries)
        {
            if (context.State(entry.State) is not (>= 0 and var state) || entry.Date.Value is not { } day
                || on.IsEmpty != line.Provisions.IsEmpty)
                continue;
            into.Add(new()
            {
                Kind = ReservationActKind.Reservation,
                StateId = state,
                OfStateId = state,
                Day = day,
                Provisions = on,
                Excludes = line.Excludes,
                Words = line.Words,
                Confirmed = entry.Confirmed?.Value,
                Notified = entry.Notified?.Value,
                From = context.From(line),
            });
        }
    }

    private void Read(ReservationAnswerSyntax line, List<ReservationAct> into)
    {
        var on = Provisions(line, line.Provisions);
        var of = lines.Of(line).States(line.Of);
        var context = lines.Of(line);
        foreach (var entry in line.Entries)
        {
            var by = line.ByOrgan ? ReservationAct.Organ : context.State(entry.State);
            if (by == -1 || entry.Date.Value is not { } day || on.IsEmpty != line.Provisions.IsEmpty)
                continue;
            foreach (var state in line.Kind == ReservationActKind.Withdrawal ? [by] : of)
            {
                into.Add(new()
                {
                    Kind = line.Kind,
                    StateId = by,
                    OfStateId = state,
                    Day = day,
                    Provisions = on,
                    Opposes = line.Opposes,
                    From = context.From(line),
                });
            }
        }
    }

    // Those that the instrument has; the others have been reported.
    private ImmutableArray<int> Provisions(StatementSyntax line, ImmutableArray<NameSyntax> names) => names.IsEmpty
        ? []
        :
        [
            .. names.Select(name => lines.Of(line).Provision(name, lines.Syntax.Name.Text, provisions))
                .Where(static index => index >= 0).Distinct().Order(),
        ];
}
