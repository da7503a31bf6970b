using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Panels;

/// <summary>What a row of a panel is about, beside its time.</summary>
public enum PanelUnit : byte
{
    /// <summary>A state, and another to which it owes something.</summary>
    DirectedDyad,

    /// <summary>Two states, whichever of the two owes: the lower code stands first.</summary>
    Dyad,

    /// <summary>A state, and what it owes to any other.</summary>
    State,
}

/// <summary>How long the time of a row is.</summary>
public enum PanelTime : byte
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>As long as nothing in the row changes: the exact table, of which the others are samples.</summary>
    Span,
}

/// <summary>What becomes of duties that are possible only.</summary>
public enum PanelPossible : byte
{
    /// <summary>They count, and a column names them.</summary>
    Column,

    /// <summary>They count as if they were certain.</summary>
    Yes,

    /// <summary>They count as if they were not on record.</summary>
    No,
}

/// <summary>Which states a panel is about.</summary>
public enum PanelStates : byte
{
    /// <summary>Those that ever have a code of the scheme that names them, on any day.</summary>
    Listed,

    /// <summary>Members of the Correlates of War state system, in the days of their membership.</summary>
    Cow,

    /// <summary>Independent states of Gleditsch and Ward, in their days.</summary>
    GleditschWard,

    /// <summary>All that the register has, also participants and states without any code.</summary>
    Register,
}

/// <summary>What a panel shows.</summary>
public sealed record PanelOptions
{
    /// <summary>What a row is about.</summary>
    public PanelUnit Unit { get; init; }

    /// <summary>How long its time is.</summary>
    public PanelTime By { get; init; }

    /// <summary>The first day; null: that of the first duty on record, or with <see cref="AllPairs"/> 1816-01-01, when
    /// the lists of states begin.</summary>
    public int? From { get; init; }

    /// <summary>The first day after the last.</summary>
    public required int Until { get; init; }

    /// <summary>The duties that have a column, in order.</summary>
    public ImmutableArray<PanelDuty> Duties { get; init; } = PanelDuty.Atop;

    /// <summary>What becomes of what is possible only.</summary>
    public PanelPossible Possible { get; init; }

    /// <summary>Whether there are rows of states too that no instrument makes owe one another anything.</summary>
    public bool AllPairs { get; init; }

    /// <summary>Which states.</summary>
    public PanelStates States { get; init; }

    /// <summary>How they are named: <see cref="CodeScheme.Cow"/>, <see cref="CodeScheme.GleditschWard"/> or
    /// <see cref="CodeScheme.Iso"/>.</summary>
    public CodeScheme Codes { get; init; }

    /// <summary>Whether the first day out still counts, as in the yearly tables of ATOP.</summary>
    public bool ExitDayCounts { get; init; }
}
