namespace Pacta.Time;

/// <summary>What one date of an expression says, without its text.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Level">0 to 2.</param>
/// <param name="Bounds">From its first to its last day.</param>
/// <param name="Marks">Its qualifiers.</param>
internal readonly record struct EdtfPart(EdtfKind Kind, int Level, DayBounds Bounds, EdtfMarks Marks);

/// <summary>The qualifiers of a date, and whether it is one day without any.</summary>
[Flags]
internal enum EdtfMarks : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,

    /// <summary>Year, month and day are all given, none is marked; never beside another flag.</summary>
    Exact = 4,
}
