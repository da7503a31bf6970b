namespace Pacta.Time;

/// <summary>The years that a date can mean: those from <see cref="First"/> to <see cref="Last"/> that match.</summary>
/// <remarks>First and last match. More than 10,000 years only if every year between matches.</remarks>
internal readonly record struct EdtfYears
{
    private readonly EdtfMask _mask;
    private readonly bool _isMasked;

    /// <summary>Every year between two.</summary>
    public EdtfYears(EdtfKind kind, int level, long first, long last, bool takesMonths = true)
    {
        (Kind, Level, First, Last, TakesMonths) = (kind, level, first, last, takesMonths);
    }

    /// <summary>Years of four digits, some of which may be unspecified; not the year -0000.</summary>
    public EdtfYears(EdtfMask mask, bool isNegative)
    {
        (_mask, _isMasked) = (mask, true);
        (Kind, Level, TakesMonths) = (EdtfKind.Date, mask.IsExact ? 0 : ShapeLevel(mask), true);
        var lowest = mask.Lowest;
        while (isNegative && (lowest == 0 || !mask.Matches(lowest)))
            lowest++;
        (First, Last) = isNegative ? (-mask.Highest, -lowest) : (lowest, mask.Highest);
    }

    public EdtfKind Kind { get; }

    public int Level { get; }

    public long First { get; }

    public long Last { get; }

    public bool TakesMonths { get; }

    public bool IsExact => First == Last;

    public bool IsWhollyUnspecified => _isMasked && _mask.IsWhollyUnspecified;

    public bool Matches(long year) =>
        First <= year && year <= Last && (!_isMasked || _mask.Matches((int)Math.Abs(year)));

    private static int ShapeLevel(EdtfMask mask) => mask.IsTailUnspecified || mask.IsWhollyUnspecified ? 1 : 2;
}
