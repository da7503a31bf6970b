namespace Pacta.Time;

/// <summary>Reads a whole EDTF expression.</summary>
/// <remarks>Every reader here returns null, or one short clause that says what is wrong.</remarks>
internal static class EdtfReader
{
    // Edtf = Set | List | Interval | Date
    public static string? Read(ReadOnlySpan<char> text, out EdtfPart whole, out DayBounds[]? parts)
    {
        (whole, parts) = (default, null);
        if (text.IsEmpty)
            return "there is no date";
        if (text[0] is '[' or '{')
            return EdtfMembersReader.Read(text, out whole, out parts);
        var slash = text.IndexOf('/');
        return slash < 0
            ? EdtfPartReader.Read(text, out whole)
            : ReadInterval(text[..slash], text[(slash + 1)..], out whole, out parts);
    }

    // Interval = End "/" End
    private static string? ReadInterval(
        ReadOnlySpan<char> first,
        ReadOnlySpan<char> last,
        out EdtfPart whole,
        out DayBounds[]? parts)
    {
        (whole, parts) = (default, null);
        if (last.Contains('/'))
            return "an interval has only one '/'";
        if (first.IsEmpty && last.IsEmpty)
            return "an interval needs a start or an end";
        if (ReadEnd(first, Day.Min, out var start) is { } startError)
            return startError;
        if (ReadEnd(last, Day.Max, out var end) is { } endError)
            return endError;
        if (end.Bounds.IsBefore(start.Bounds))
            return "the interval ends before it starts";
        parts = [start.Bounds, end.Bounds];
        var bounds = new DayBounds(start.Bounds.Earliest, end.Bounds.Latest);
        var marks = (start.Marks | end.Marks) & ~EdtfMarks.Exact;
        whole = new(EdtfKind.Interval, Math.Max(start.Level, end.Level), bounds, marks);
        return null;
    }

    // End = Date | ".." | nothing
    private static string? ReadEnd(ReadOnlySpan<char> text, int open, out EdtfPart end)
    {
        end = new(EdtfKind.Date, 1, text.IsEmpty ? DayBounds.Unknown : DayBounds.Exactly(open), EdtfMarks.None);
        return text is "" or ".." ? null : EdtfPartReader.Read(text, out end);
    }
}
