using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>
/// A small world of reservations: an open convention of two provisions, in force from the first day, and acts on days
/// that may be uncertain. Days count from <see cref="Start"/>.
/// </summary>
internal sealed record ReservationWorld
{
    public const int States = 3;
    public const int LastDay = 800;

    /// <summary>No leap day lies in the days that follow, so that twelve months have one reading.</summary>
    public static int Start { get; } = Day.FromDate(1989, 1, 1);

    /// <summary>The first and last day of each state's consent.</summary>
    public required ImmutableArray<(int First, int Last)> Consents { get; init; }

    public required ImmutableArray<ReservationDeed> Deeds { get; init; }

    public ReservationClause? Clause { get; init; }

    public override string ToString() => $"consents {string.Join(", ", Consents)}; clause {Clause?.Rule}: "
        + string.Join("; ", Deeds);

    public Standings Conclude()
    {
        var instrument = new Instrument
        {
            Id = 0,
            Code = "convention",
            Title = "Convention",
            Kind = InstrumentKind.Convention,
            OpenTo = new(true, false, []),
            InForce = [new(new(Date(0, 0), EntryMode.Deposit), Provenance.None)],
            Acts =
            [
                .. Consents.Select(static (c, state) =>
                    new Act(state, ActKind.Ratification, Date(c.First, c.Last), Provenance.None)),
            ],
            ReservationClauses = Clause is null ? [] : [new(Clause, Provenance.None)],
            ReservationActs = [.. Deeds.Select(static d => d.ToAct())],
            Provisions = [new("article 1", null, [], Provenance.None), new("article 2", null, [], Provenance.None)],
            From = Provenance.None,
        };
        return Standings.Of(new(new()
        {
            States = [.. Enumerable.Range(0, States).Select(static id => new State
            {
                Id = id,
                Code = $"AA{(char)('A' + id)}",
                Name = $"State {id}",
            })],
            Instruments = [instrument],
        }));
    }

    /// <summary>Every choice of one day for each act.</summary>
    public IEnumerable<ReservationWorld> Readings()
    {
        IEnumerable<ReservationWorld> worlds = [this];
        for (var i = 0; i < Consents.Length; i++)
        {
            var state = i;
            worlds = worlds.SelectMany(w => Days(w.Consents[state].First, w.Consents[state].Last)
                .Select(day => w with { Consents = w.Consents.SetItem(state, (day, day)) })).ToList();
        }

        for (var i = 0; i < Deeds.Length; i++)
        {
            var index = i;
            worlds = worlds.SelectMany(w => Days(w.Deeds[index].First, w.Deeds[index].Last).Select(day =>
                w with { Deeds = w.Deeds.SetItem(index, w.Deeds[index] with { First = day, Last = day }) })).ToList();
        }

        return worlds;
    }

    /// <summary>A world whose days lie where something may change; each is uncertain by up to some days.</summary>
    public static ReservationWorld Next(Random random, int blur)
    {
        (int First, int Last) Blurred(int day)
        {
            var first = Math.Max(0, day - random.Next(blur + 1));
            return (first, first + random.Next(blur + 1));
        }

        var consents = Enumerable.Range(0, States).Select(_ => Blurred(random.Next(3) * 200)).ToImmutableArray();
        List<ReservationDeed> deeds = [];
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            var of = random.Next(States);
            var (first, last) = random.Next(4) == 0 ? Blurred(random.Next(3) * 200) : consents[of];
            int? confirmed = random.Next(4) == 0 ? consents[of].First : null;
            deeds.Add(new(ReservationActKind.Reservation, of, of, random.Next(2), first, last)
            {
                Excludes = random.Next(2) == 0,
                Confirmed = confirmed,
                Notified = random.Next(3) == 0 ? Math.Max(first, confirmed ?? 0) + random.Next(60) : null,
            });
        }

        foreach (var made in deeds.ToList())
            AddAnswers(random, Blurred, made, deeds);
        return new()
        {
            Consents = consents,
            // Two lines on one act would be two accounts of it.
            Deeds = [.. deeds.DistinctBy(static d => (d.Kind, d.By, d.Of, d.Provision, d.Excludes))],
            Clause = random.Next(6) switch
            {
                0 => new(ReservationRule.Prohibited, []),
                1 => new(ReservationRule.OnlyOn, [0]),
                2 => new(ReservationRule.NotOn, [1]),
                _ => null,
            },
        };
    }

    private static void AddAnswers(Random random, Func<int, (int First, int Last)> blurred, ReservationDeed made,
        List<ReservationDeed> into)
    {
        for (var i = random.Next(3); i > 0; i--)
        {
            var kind = (ReservationActKind)random.Next(1, 5);
            var by = kind == ReservationActKind.Withdrawal ? made.Of : (made.Of + random.Next(1, States)) % States;
            // About the end of the twelve months, or any other day.
            var day = random.Next(2) == 0 ? made.Last + 364 + random.Next(4) : random.Next(LastDay);
            var (first, last) = blurred(day);
            into.Add(new(kind, by, made.Of, random.Next(3) == 0 ? -1 : made.Provision, first, last)
            {
                Opposes = kind == ReservationActKind.Objection && random.Next(2) == 0,
            });
        }
    }

    internal static EdtfDate Date(int first, int last) => first == last
        ? EdtfDate.OfDay(Start + first)
        : EdtfDate.OfDays(new(Start + first, Start + last));

    private static IEnumerable<int> Days(int first, int last) => Enumerable.Range(first, last - first + 1);
}

/// <summary>An act about a reservation, on one of the days from first to last.</summary>
/// <param name="Kind">What.</param>
/// <param name="By">Who.</param>
/// <param name="Of">Whose reservation.</param>
/// <param name="Provision">0 or 1; -1: any.</param>
/// <param name="First">The first day it can be.</param>
/// <param name="Last">The last.</param>
internal sealed record ReservationDeed(
    ReservationActKind Kind, int By, int Of, int Provision, int First, int Last)
{
    public bool Excludes { get; init; }

    public bool Opposes { get; init; }

    public int? Confirmed { get; init; }

    public int? Notified { get; init; }

    public ReservationAct ToAct() => new()
    {
        Kind = Kind,
        StateId = By,
        OfStateId = Of,
        Day = ReservationWorld.Date(First, Last),
        Provisions = Provision < 0 ? [] : [Provision],
        Excludes = Excludes,
        Words = Kind == ReservationActKind.Reservation && !Excludes ? "as its laws have it" : null,
        Confirmed = Confirmed is { } day ? ReservationWorld.Date(day, day) : null,
        Notified = Notified is { } notified ? ReservationWorld.Date(notified, notified) : null,
        Opposes = Opposes,
        From = Provenance.None,
    };
}
