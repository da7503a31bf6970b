namespace Pacta.Language;

/// <summary>What a block holds; several, where a statement may stand in any of them.</summary>
[Flags]
internal enum BlockKind : ushort
{
    /// <summary>Nothing may stand under the statement.</summary>
    None = 0,

    /// <summary>The top level.</summary>
    File = 1,

    /// <summary>A source.</summary>
    Source = 2,

    /// <summary>A state.</summary>
    State = 4,

    /// <summary>An organization.</summary>
    Organization = 8,

    /// <summary>A group of states.</summary>
    Group = 16,

    /// <summary>An area.</summary>
    Area = 32,

    /// <summary>An instrument.</summary>
    Instrument = 64,

    /// <summary>A provision, or a condition inside it.</summary>
    Duties = 128,

    /// <summary>An event.</summary>
    Event = 256,

    /// <summary>A provision itself, not a condition inside it.</summary>
    Provision = 512,

    /// <summary>Further lines of a state that another block declares.</summary>
    MoreOnState = 1024,

    /// <summary>Blocks whose lines are properties, aligned in a column.</summary>
    Properties = Source | State | MoreOnState | Organization | Group | Area | Instrument | Event,
}
