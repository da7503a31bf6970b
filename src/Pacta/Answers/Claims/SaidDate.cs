using Pacta.Time;

namespace Pacta.Answers;

/// <summary>When something was, and perhaps where.</summary>
/// <remarks>
/// Three-valued: a vague date follows from a precise one that lies within it; a precise date does not follow from a
/// vague one; two that share no day cannot both be right, unless one of them is only "about" right.
/// </remarks>
/// <param name="Date">When.</param>
/// <param name="Place">Where; null: not said.</param>
/// <param name="IsExtent">Whether an interval says from when to when, as of an event, and not between what.</param>
internal sealed record SaidDate(EdtfDate Date, string? Place, bool IsExtent) : SaidValue
{
    /// <summary>The state whose capital the place is; -1: not known to be one.</summary>
    public int CapitalOf { get; init; } = -1;

    /// <summary>When it began.</summary>
    public EdtfDate First => IsExtent ? Side(0) : Date;

    /// <summary>When it was over, that day included.</summary>
    public EdtfDate Last => IsExtent ? Side(1) : Date;

    public override Agreement From(SaidValue other)
    {
        if (other is not SaidDate said)
            return Agreement.Open;
        var when = When(said);
        return when == Agreement.Contradicts ? when : Both(when, Where(said));
    }

    /// <summary>What follows for a day from another statement of when it was.</summary>
    public static Agreement Days(EdtfDate claimed, EdtfDate said) =>
        Days(claimed.Bounds, said.Bounds, claimed.IsApproximate || said.IsApproximate);

    // A place may lie in another, so that two names say nothing against each other, unless both are of capitals.
    private Agreement Where(SaidDate said) =>
        Place is null || string.Equals(Place, said.Place, StringComparison.OrdinalIgnoreCase) ? Agreement.Supports
        : CapitalOf >= 0 && said.CapitalOf >= 0 && CapitalOf != said.CapitalOf ? Agreement.Contradicts
        : Agreement.Open;

    private Agreement When(SaidDate said)
    {
        var (mine, others) = (IsExtent && Date.Kind == EdtfKind.Interval, IsInterval(said));
        if (mine && others)
            return Both(Days(First, said.First), Days(Last, said.Last));
        if (mine)
            return Days(Date, said.Date) == Agreement.Contradicts ? Agreement.Contradicts : Agreement.Open;
        return others ? Within(said) : Days(Date, said.Date);
    }

    private static bool IsInterval(SaidDate said) => said.IsExtent && said.Date.Kind == EdtfKind.Interval;

    // "On 18 July" is true of a visit from the 17th to the 19th.
    private Agreement Within(SaidDate extent)
    {
        var (first, last) = (extent.First.Bounds, extent.Last.Bounds);
        if (first.Latest <= Date.Earliest && Date.Latest <= last.Earliest)
            return Agreement.Supports;
        return Days(Date.Bounds, new(first.Earliest, Math.Max(first.Earliest, last.Latest)),
            Date.IsApproximate || extent.Date.IsApproximate);
    }

    private static Agreement Days(DayBounds claimed, DayBounds said, bool isAbout) =>
        claimed.Contains(said) ? Agreement.Supports
        : claimed.Intersect(said) is null && !isAbout ? Agreement.Contradicts
        : Agreement.Open;

    // The start or the end of an interval with the marks of its own.
    private EdtfDate Side(int index)
    {
        if (Date.Kind != EdtfKind.Interval)
            return Date;
        var text = Date.ToString().Split('/')[index];
        return EdtfDate.TryParse(text, out var side, out _) ? side : Date;
    }
}
