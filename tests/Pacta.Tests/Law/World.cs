using System.Collections.Immutable;
using Pacta.Answers;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>A small world: one instrument, a few states, acts on days that may be uncertain.</summary>
/// <remarks>Days are small numbers; periods count days, so that no calendar is needed to check them.</remarks>
internal sealed record World
{
    public const int LastDay = 40;

    public const string Weight = "weight";

    public required int StateCount { get; init; }

    public bool IsOpen { get; init; }

    /// <summary>The recorded day of entry into force, or null.</summary>
    public int? InForce { get; init; }

    /// <summary>The clause on entry into force, or null: silent.</summary>
    public EntryClause? Entry { get; init; }

    public int? LaterDelay { get; init; }

    /// <summary>Whether the delay is for those who consent after entry into force, and not after the decisive
    /// consent.</summary>
    public bool LaterFromEntry { get; init; }

    /// <summary>What each state weighs in a share.</summary>
    public ImmutableArray<int> Weights { get; init; } = [];

    public int? Term { get; init; }

    public bool Renews { get; init; }

    /// <summary>Null: into an open term.</summary>
    public int? RenewalLength { get; init; }

    public int RenewalNotice { get; init; }

    /// <summary>How often; null: again and again.</summary>
    public int? RenewalTimes { get; init; }

    public bool? ExitAllowed { get; init; }

    public int? ExitAfter { get; init; }

    public int? ExitNotice { get; init; }

    /// <summary>Whether an exit waits for the first of a month after its notice, in these worlds day 31.</summary>
    public bool ExitByMonth { get; init; }

    public int? Ended { get; init; }

    /// <summary>State 0 is no more from this day; null: it lasts.</summary>
    public int? Extinct { get; init; }

    /// <summary>Acts; each may fall on any day from its first to its last.</summary>
    public required ImmutableArray<WorldAct> Acts { get; init; }

    public override string ToString() =>
        $"{StateCount} states{(IsOpen ? ", open" : "")}, in force {InForce}, "
        + $"entry {(Entry is null ? "silent" : new EntryWords(ToRegister()).Of(Entry))}, "
        + $"later {LaterDelay} {LaterFromEntry}, "
        + $"weights {string.Join(' ', Weights)}, "
        + $"term {Term}, renews {Renews} {RenewalTimes} times {RenewalLength} notice {RenewalNotice}, "
        + $"exit {ExitAllowed} after {ExitAfter} notice {ExitNotice} by month {ExitByMonth}, "
        + $"ended {Ended}, extinct {Extinct}: {string.Join("; ", Acts)}";

    /// <summary>The world with every day moved, and what else counts in days left alone.</summary>
    public World Shift(int days) => this with
    {
        Entry = Entry is null ? null : Shifted(Entry, days),
        InForce = InForce + days,
        Ended = Ended + days,
        Extinct = Extinct + days,
        Acts = [.. Acts.Select(a => a with { First = a.First + days, Last = a.Last + days })],
    };

    public InstrumentStanding Conclude() => Standings.Of(ToRegister())[0];

    public TreatyRegister ToRegister()
    {
        var all = Enumerable.Range(0, StateCount);
        return new(new()
        {
            States = [.. all.Select(id => new State
            {
                Id = id,
                Code = $"AA{(char)('A' + id)}",
                Name = $"State {id}",
                Exists = id == 0 && Extinct is { } last
                    ? [new(new(DayBounds.Exactly(Day.Min), DayBounds.Exactly(last)), Provenance.None)]
                    : [],
            })],
            Instruments = [ToInstrument(0, "treaty", [.. all])],
        });
    }

    public Instrument ToInstrument(int id, string code, ImmutableArray<int> parties) => new()
    {
        Id = id,
        Code = code,
        Title = code,
        Kind = InstrumentKind.Treaty,
        Parties = parties,
        OpenTo = IsOpen ? new(true, false, []) : null,
        Acts = [.. Acts.Select(static a => new Act(a.State, a.Kind, Date(a.First, a.Last), Provenance.None))],
        InForce = InForce is { } day ? [new(new(Date(day, day), EntryMode.Deposit), Provenance.None)] : [],
        Entries = Entry is null ? [] : [new(Entry, Provenance.None)],
        LaterParties = LaterDelay is null
            ? null : new(new(Timing.Of(Days(LaterDelay)), LaterFromEntry), Provenance.None),
        Measures = [new(Weight, [.. Weights.Select(static (weight, state) =>
            new Assertion<(int, decimal)>((state, weight), Provenance.None))], null)],
        Terms = Term is null ? [] : [new(new(Days(Term), null, false), Provenance.None)],
        Renewals = Renews ? [new(
            new(Days(RenewalLength), Period.OfDays(RenewalNotice)) { Times = RenewalTimes }, Provenance.None)] : [],
        Exits = ExitAllowed is { } allowed
            ? [new(new(allowed, Days(ExitAfter), Days(ExitNotice))
            {
                Effect = ExitByMonth ? new CalendarStep(1, CalendarUnit.Month) : null,
            }, Provenance.None)] : [],
        Ended = Ended is { } end ? [new(new(Date(end, end), EndReason.Agreement), Provenance.None)] : [],
        From = Provenance.None,
    };

    /// <summary>One of the days from first to last.</summary>
    public static EdtfDate Date(int first, int last)
    {
        var text = first == last ? Day.Format(first) : $"[{Day.Format(first)}..{Day.Format(last)}]";
        Assert.True(EdtfDate.TryParse(text, out var date, out _), text);
        return date!;
    }

    private static EntryClause Shifted(EntryClause clause, int days) => clause switch
    {
        EntryOnDay on => new EntryOnDay(Date(on.Date.Earliest + days, on.Date.Latest + days)),
        EntryIfByThen byThen => byThen with
        {
            Date = Date(byThen.Date.Earliest + days, byThen.Date.Latest + days),
        },
        EntryOfSeveral several => several with { Parts = [.. several.Parts.Select(p => Shifted(p, days))] },
        _ => clause,
    };

    private static Period? Days(int? count) => count is { } days ? Period.OfDays(days) : null;
}

/// <summary>An act that fell on one of the days from first to last.</summary>
internal readonly record struct WorldAct(int State, ActKind Kind, int First, int Last)
{
    public override string ToString() => $"{Kind} {State} {First}{(First == Last ? "" : $"..{Last}")}";
}
