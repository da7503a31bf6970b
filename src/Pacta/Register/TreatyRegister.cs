using System.Collections.Immutable;

namespace Pacta.Register;

/// <summary>
/// All that is recorded: immutable, with dense ids. What follows from it is the law's business, not its own.
/// </summary>
public sealed class TreatyRegister
{
    private readonly Dictionary<string, int> _states;
    private readonly Dictionary<string, int> _instruments;
    private readonly Dictionary<string, int> _organizations;

    /// <param name="contents">Everything, with ids that equal positions.</param>
    public TreatyRegister(RegisterContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        Contents = contents;
        _states = Index(States, static s => s.Code, static s => s.Id);
        _instruments = Index(Instruments, static i => i.Code, static i => i.Id);
        _organizations = Index(Organizations, static o => o.Code, static o => o.Id);
    }

    /// <summary>The parts as one value.</summary>
    public RegisterContents Contents { get; }

    /// <summary>The day as known on which it is; null: it holds all that is recorded.</summary>
    public int? KnownDay => Contents.KnownDay;

    /// <summary>Paths of the files it was read from.</summary>
    public ImmutableArray<string> Files => Contents.Files;

    /// <summary>Sources by id.</summary>
    public ImmutableArray<Source> Sources => Contents.Sources;

    /// <summary>States by id.</summary>
    public ImmutableArray<State> States => Contents.States;

    /// <summary>Organizations by id.</summary>
    public ImmutableArray<Organization> Organizations => Contents.Organizations;

    /// <summary>Groups by id.</summary>
    public ImmutableArray<Group> Groups => Contents.Groups;

    /// <summary>Areas by id.</summary>
    public ImmutableArray<Area> Areas => Contents.Areas;

    /// <summary>Instruments by id.</summary>
    public ImmutableArray<Instrument> Instruments => Contents.Instruments;

    /// <summary>Events by id.</summary>
    public ImmutableArray<HistoricalEvent> Events => Contents.Events;

    /// <summary>Figures by id.</summary>
    public ImmutableArray<Figure> Figures => Contents.Figures;

    /// <summary>Coverage statements.</summary>
    public ImmutableArray<Coverage> Coverages => Contents.Coverages;

    /// <summary>Claims by id.</summary>
    public ImmutableArray<Claim> Claims => Contents.Claims;

    /// <summary>Expectations.</summary>
    public ImmutableArray<Expectation> Expectations => Contents.Expectations;

    /// <summary>Finds a state by its code.</summary>
    /// <returns>Its id, or -1.</returns>
    public int FindState(string code) => _states.GetValueOrDefault(code, -1);

    /// <summary>Finds an instrument by its identifier.</summary>
    /// <returns>Its id, or -1.</returns>
    public int FindInstrument(string code) => _instruments.GetValueOrDefault(code, -1);

    /// <summary>Finds an organization by its identifier.</summary>
    /// <returns>Its id, or -1.</returns>
    public int FindOrganization(string code) => _organizations.GetValueOrDefault(code, -1);

    /// <summary>From which day an assertion is known: that of the earliest source that makes it.</summary>
    /// <param name="from">Who makes it.</param>
    /// <param name="reported">The first day on which what it reports can have come; <see cref="Time.Day.Min"/>:
    /// any.</param>
    /// <returns>Always, <see cref="Time.Day.Min"/>, for the register's own word.</returns>
    public Time.DayBounds KnownFrom(Provenance from, int reported)
    {
        ArgumentNullException.ThrowIfNull(from);
        var first = Time.DayBounds.Exactly(from.Citations.IsEmpty ? Time.Day.Min : Time.Day.Max);
        foreach (var citation in from.Citations)
        {
            var known = Sources[citation.SourceId].KnownFrom(reported);
            if (known.Earliest < first.Earliest || (known.Earliest == first.Earliest && known.Latest < first.Latest))
                first = known;
        }

        return first;
    }

    // The first of two with one code wins; the compiler has reported the second.
    private static Dictionary<string, int> Index<T>(
        ImmutableArray<T> items, Func<T, string> code, Func<T, int> id)
    {
        var index = new Dictionary<string, int>(items.Length, StringComparer.Ordinal);
        foreach (var item in items)
            index.TryAdd(code(item), id(item));
        return index;
    }
}

/// <summary>The parts of a register.</summary>
public sealed record RegisterContents
{
    /// <summary>The day as known on which they are; null: all that is recorded.</summary>
    public int? KnownDay { get; init; }

    /// <summary>Paths of the files it was read from.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Sources by id.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>States by id.</summary>
    public ImmutableArray<State> States { get; init; } = [];

    /// <summary>Organizations by id.</summary>
    public ImmutableArray<Organization> Organizations { get; init; } = [];

    /// <summary>Groups by id.</summary>
    public ImmutableArray<Group> Groups { get; init; } = [];

    /// <summary>Areas by id.</summary>
    public ImmutableArray<Area> Areas { get; init; } = [];

    /// <summary>Instruments by id.</summary>
    public ImmutableArray<Instrument> Instruments { get; init; } = [];

    /// <summary>Events by id.</summary>
    public ImmutableArray<HistoricalEvent> Events { get; init; } = [];

    /// <summary>Figures by id.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Coverage statements.</summary>
    public ImmutableArray<Coverage> Coverages { get; init; } = [];

    /// <summary>Territories that passed from one state to another.</summary>
    public ImmutableArray<TerritoryPassage> Territories { get; init; } = [];

    /// <summary>Claims by id.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Expectations.</summary>
    public ImmutableArray<Expectation> Expectations { get; init; } = [];
}
