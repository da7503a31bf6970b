using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

internal sealed partial class Restrictor
{
    private Instrument Of(Instrument instrument)
    {
        _isLess = false;
        var born = Born(instrument);
        var rest = instrument with
        {
            Adopted = Kept(instrument.Adopted, static a => a.Date.Earliest),
            Signed = Kept(instrument.Signed, static s => s.Date.Earliest),
            Exchanged = Kept(instrument.Exchanged, static e => e.Date.Earliest),
            Acts = Kept(instrument.Acts, static a => (a.From, a.Day.Earliest),
                static (a, from) => a with { From = from }),
            InForce = Kept(instrument.InForce, static e => e.Date.Earliest),
            Entries = Kept(instrument.Entries, born),
            LaterParties = Kept(instrument.LaterParties, born),
            Measures = Measures(instrument.Measures, born),
            Terms = Kept(instrument.Terms, born),
            Renewals = Kept(instrument.Renewals, born),
            Exits = Kept(instrument.Exits, born),
            Replaces = Kept(instrument.Replaces, born),
            ReservationClauses = Kept(instrument.ReservationClauses, born),
            ReservationActs = Kept(instrument.ReservationActs, static a => (a.From, a.Day.Earliest),
                static (a, from) => a with { From = from }),
            Amends = Kept(instrument.Amends, born),
            ReplacedProvisions = Kept(instrument.ReplacedProvisions, born),
            DeclinedBy = Kept(instrument.DeclinedBy, born),
            EndsBelow = Kept(instrument.EndsBelow, born),
            AmendmentsBindAll = Kept(instrument.AmendmentsBindAll, born),
            Ended = Kept(instrument.Ended, static e => e.Date.Earliest),
            RecordedUntil = Kept(instrument.RecordedUntil, static date => date.Earliest),
            Continuances = Kept(instrument.Continuances, born),
            BoundaryOf = Kept(instrument.BoundaryOf, born),
            Territories = Kept(instrument.Territories, act => act.Day?.Earliest ?? born),
            SecretUntil = Kept(instrument.SecretUntil, static date => date.Earliest),
            Practice = Kept(instrument.Practice, born),
            Provisions = Provisions(instrument.Provisions, born),
            Duties = Duties(instrument.Duties, born),
            Statements = Kept(instrument.Statements, born),
            Operation = Operations(instrument.Operation, born),
            Notes = Kept(instrument.Notes, born),
            From = Left(instrument.From, born) ?? Provenance.None,
        };
        return !_isLess ? instrument : IsKnown(rest) ? rest : Shell(instrument);
    }

    /// <summary>The first day on which an instrument can have been made: nobody quotes a text before it is.</summary>
    internal static int Born(Instrument instrument)
    {
        var made = instrument.Adopted.Select(static a => (a.From, a.Value.Date))
            .Concat(instrument.Signed.Select(static s => (s.From, s.Value.Date)))
            .Concat(instrument.Acts.Select(static a => (a.From, a.Day)))
            .Concat(instrument.InForce.Select(static e => (e.From, e.Value.Date)));
        return made.Where(static m => m.From.Rank != Rank.Deprecated).Select(static m => m.Item2.Earliest)
            .DefaultIfEmpty(Day.Min).Min();
    }

    private Assertion<T>? Kept<T>(Assertion<T>? clause, int born) =>
        clause is { } said && Left(said.From, born) is { } from ? said with { From = from } : null;

    // A clause names its measure: one of which nothing is left keeps its name, and weighs nobody.
    private ImmutableArray<Measure> Measures(ImmutableArray<Measure> all, int born)
    {
        if (all.IsEmpty)
            return all;
        ImmutableArray<Measure> kept =
            [.. all.Select(m => new Measure(m.Name, Kept(m.Amounts, born), Kept(m.Total, born)))];
        return kept.Where((m, i) => m.Amounts != all[i].Amounts || m.Total != all[i].Total).Any() ? kept : all;
    }

    // Duties and conduct point at provisions by place, so a provision keeps its place and its name.
    private ImmutableArray<Provision> Provisions(ImmutableArray<Provision> all, int born) =>
    [
        .. all.Select(provision =>
        {
            var from = Left(provision.From, born);
            var notes = Kept(provision.Notes, born);
            var survives = Kept(provision.Survives, born);
            var among = Kept(provision.Among, static span => span.From.Earliest);
            return ReferenceEquals(from, provision.From) && notes == provision.Notes && survives == provision.Survives
                && among == provision.Among
                ? provision
                : new(provision.Name, from is null ? null : provision.Heading, notes, from ?? Provenance.None)
                {
                    Survives = survives,
                    Among = among,
                };
        }),
    ];

    private ImmutableArray<Duty> Duties(ImmutableArray<Duty> all, int born)
    {
        var kept = Kept(all, duty => (duty.From, born), static (duty, from) => duty with { From = from });
        return kept.Length == all.Length ? kept : [.. kept.Select(static (duty, i) => duty with { Index = i })];
    }

    private Operation Operations(Operation all, int born) => ReferenceEquals(all, Operation.None) ? all : new()
    {
        Precedences = Kept(all.Precedences, born),
        Natures = Kept(all.Natures, born),
        Suspends = Kept(all.Suspends, born),
        ReachesBackTo = Kept(all.ReachesBackTo, born),
        Suspensions = Kept(all.Suspensions, static s => s.Day.Earliest),
        Invocations = Kept(all.Invocations, static i => i.Day.Earliest),
    };

    // Clauses and notes in the register's own words describe an instrument; that there is one, somebody must say.
    private static bool IsKnown(Instrument rest) =>
        !rest.From.Citations.IsEmpty || Occurrences(rest).Any() || Clauses(rest).Any(static f => !f.Citations.IsEmpty);

    private static IEnumerable<Provenance> Occurrences(Instrument rest) =>
        rest.Adopted.Select(static a => a.From)
            .Concat(rest.Signed.Select(static s => s.From))
            .Concat(rest.Exchanged.Select(static e => e.From))
            .Concat(rest.Acts.Select(static a => a.From))
            .Concat(rest.InForce.Select(static e => e.From))
            .Concat(rest.Ended.Select(static e => e.From))
            .Concat(rest.Practice.Select(static p => p.From))
            .Concat(rest.SecretUntil.Select(static s => s.From))
            .Concat(rest.Territories.Select(static t => t.From))
            .Concat(rest.ReservationActs.Select(static a => a.From))
            .Concat(rest.Operation.Suspensions.Select(static s => s.From))
            .Concat(rest.Operation.Invocations.Select(static i => i.From));

    private static IEnumerable<Provenance> Clauses(Instrument rest) =>
        rest.Entries.Select(static e => e.From)
            .Concat(rest.Renewals.Select(static r => r.From))
            .Concat(rest.Exits.Select(static e => e.From))
            .Concat(rest.LaterParties is { } later ? [later.From] : [])
            .Concat(rest.Terms.Select(static t => t.From))
            .Concat(rest.Replaces.Select(static r => r.From))
            .Concat(rest.Amends.Select(static a => a.From))
            .Concat(rest.Continuances.Select(static c => c.From))
            .Concat(rest.BoundaryOf.Select(static b => b.From))
            .Concat(rest.Operation.Suspends.Select(static s => s.From))
            .Concat(rest.Operation.ReachesBackTo.Select(static r => r.From))
            .Concat(rest.Operation.Precedences.Select(static p => p.From))
            .Concat(rest.Operation.Natures.Select(static n => n.From))
            .Concat(rest.Duties.Select(static d => d.From))
            .Concat(rest.Statements.Select(static s => s.From))
            .Concat(rest.Notes.Select(static n => n.From))
            .Concat(rest.Provisions.Select(static p => p.From))
            .Concat(rest.Provisions.SelectMany(static p => p.Notes).Select(static n => n.From))
            .Concat(rest.Provisions.SelectMany(static p => p.Among).Select(static a => a.From));

    private static Instrument Shell(Instrument instrument) => new()
    {
        Id = instrument.Id,
        Code = instrument.Code,
        Title = instrument.Title,
        AlsoCalled = instrument.AlsoCalled,
        Kind = instrument.Kind,
        Provisions = [.. instrument.Provisions.Select(static p => new Provision(p.Name, null, [], Provenance.None))],
        From = Provenance.None,
        IsWithheld = true,
    };
}
