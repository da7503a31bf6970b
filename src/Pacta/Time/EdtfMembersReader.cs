namespace Pacta.Time;

/// <summary>Reads the sets and lists of EDTF.</summary>
/// <remarks>Every reader here returns null, or one short clause that says what is wrong.</remarks>
internal static class EdtfMembersReader
{
    // Set = "[" Members "]"; List = "{" Members "}"; Members = Member { "," Member }; spaces around each are skipped
    public static string? Read(ReadOnlySpan<char> text, out EdtfPart whole, out DayBounds[]? members)
    {
        (whole, members) = (default, null);
        var (kind, close) = text[0] == '[' ? (EdtfKind.Set, ']') : (EdtfKind.List, '}');
        if (text[^1] != close)
            return $"'{text[0]}' has no '{close}' at the end";
        var inner = text[1..^1];
        if (inner.Trim(' ').IsEmpty)
            return $"a {(kind == EdtfKind.Set ? "set" : "list")} needs a date";

        var found = new DayBounds[inner.Count(',') + 1];
        var (earliest, latest, marks) = (Day.Max, Day.Min, EdtfMarks.None);
        for (var i = 0; i < found.Length; i++)
        {
            var comma = inner.IndexOf(',');
            var member = comma < 0 ? inner : inner[..comma];
            inner = inner[(comma + 1)..];
            var error = ReadMember(member.Trim(' '), isFirst: i == 0, isLast: comma < 0, out var part);
            if (error is not null)
                return error;
            found[i] = part.Bounds;
            earliest = Math.Min(earliest, part.Bounds.Earliest);
            latest = Math.Max(latest, part.Bounds.Latest);
            marks |= part.Marks;
        }

        members = found;
        whole = new(kind, Level: 2, new(earliest, latest), marks & ~EdtfMarks.Exact);
        return null;
    }

    // Member = Date | Date ".." Date | ".." Date (first only) | Date ".." (last only)
    private static string? ReadMember(ReadOnlySpan<char> text, bool isFirst, bool isLast, out EdtfPart member)
    {
        member = default;
        if (text.IsEmpty)
            return "a date is missing beside ','";
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return EdtfPartReader.Read(text, out member);
        var first = text[..dots];
        var last = text[(dots + 2)..];
        if (first.IsEmpty && last.IsEmpty)
            return "'..' needs a date beside it";
        if (first.IsEmpty && !isFirst)
            return "'..' without a start must come first";
        if (last.IsEmpty && !isLast)
            return "'..' without an end must come last";

        var start = new EdtfPart(EdtfKind.Date, 2, DayBounds.Exactly(Day.Min), EdtfMarks.None);
        var end = new EdtfPart(EdtfKind.Date, 2, DayBounds.Exactly(Day.Max), EdtfMarks.None);
        if (!first.IsEmpty && EdtfPartReader.Read(first, out start) is { } startError)
            return startError;
        if (!last.IsEmpty && EdtfPartReader.Read(last, out end) is { } endError)
            return endError;
        if (end.Bounds.IsBefore(start.Bounds))
            return "the range ends before it starts";
        var bounds = new DayBounds(start.Bounds.Earliest, end.Bounds.Latest);
        member = new(EdtfKind.Date, 2, bounds, start.Marks | end.Marks);
        return null;
    }
}
