using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Pacta.Time;

/// <summary>A date as a source gives it, in EDTF (ISO 8601-2) to level 2: exact, vague, open, several.</summary>
/// <remarks>
/// <para>Proleptic Gregorian calendar days, no zone. Never empty. Equal when <see cref="ToString"/> is equal, so
/// <c>2004?</c> and <c>?2004</c> differ though they mean the same; unordered. Marks (<c>?</c>, <c>~</c>, <c>%</c>)
/// do not widen the days. Where the days have gaps (<c>2020-05-X5</c>, <c>[1949,1951]</c>) the bounds span them.
/// </para>
/// <para>Refused, besides text that is no EDTF: clock times; dates that do not exist (<c>1900-02-29</c>,
/// <c>-0000</c>); intervals and ranges that end before they start; days that <see cref="Day"/> cannot count.</para>
/// </remarks>
public sealed record EdtfDate
{
    private static readonly DayBounds OpenStart = DayBounds.Exactly(Day.Min);
    private static readonly DayBounds OpenEnd = DayBounds.Exactly(Day.Max);

    private static readonly Func<int, EdtfDate> s_make = Make;

    private readonly EdtfMarks _marks;
    private readonly byte _level;
    private readonly DayBounds[]? _parts; // of an interval its start and end; of a set or list its members
    private readonly string? _text; // null exactly for a single certain day

    private EdtfDate(EdtfPart part, DayBounds[]? parts, string? text)
    {
        (Kind, Bounds, _marks, _level) = (part.Kind, part.Bounds, part.Marks, (byte)part.Level);
        (_parts, _text) = (parts, text);
    }

    /// <summary>The form in which it was given.</summary>
    public EdtfKind Kind { get; }

    /// <summary>The lowest level of EDTF, 0 to 2, that has this form.</summary>
    /// <remarks>Years before 0000 and centuries count as level 0.</remarks>
    public int Level => _level;

    /// <summary>From the first to the last day that it touches.</summary>
    public DayBounds Bounds { get; }

    /// <summary>The first day that it touches; <see cref="Day.Min"/> where open or unknown.</summary>
    public int Earliest => Bounds.Earliest;

    /// <summary>The last day that it touches; <see cref="Day.Max"/> where open or unknown.</summary>
    public int Latest => Bounds.Latest;

    /// <summary>Whether it is written as exactly one day, and without a mark.</summary>
    public bool IsSingleDay => _text is null;

    /// <summary>Whether any of its parts is marked <c>?</c> or <c>%</c>: the source is doubted.</summary>
    public bool IsUncertain => _marks.HasFlag(EdtfMarks.Uncertain);

    /// <summary>Whether any of its parts is marked <c>~</c> or <c>%</c>: "about".</summary>
    public bool IsApproximate => _marks.HasFlag(EdtfMarks.Approximate);

    /// <summary>Of an interval, when it starts; of any other kind, <see cref="Bounds"/>.</summary>
    /// <remarks>Open (<c>../b</c>) is exactly <see cref="Day.Min"/>: it never started. Left out (<c>/b</c>) is
    /// <see cref="DayBounds.Unknown"/>: it started, nobody says when.</remarks>
    public DayBounds Start => Kind == EdtfKind.Interval ? _parts![0] : Bounds;

    /// <summary>Of an interval, when it ends, its last day included; of any other kind, <see cref="Bounds"/>.</summary>
    /// <remarks>Open (<c>a/..</c>) is exactly <see cref="Day.Max"/>: it never ends. Left out (<c>a/</c>) is
    /// <see cref="DayBounds.Unknown"/>: it ends, nobody says when.</remarks>
    public DayBounds End => Kind == EdtfKind.Interval ? _parts![1] : Bounds;

    /// <summary>Whether <c>..</c> stands for its start; false for a start left out.</summary>
    public bool IsOpenStart => Kind == EdtfKind.Interval ? Start == OpenStart : Earliest == Day.Min;

    /// <summary>Whether <c>..</c> stands for its end; false for an end left out.</summary>
    public bool IsOpenEnd => Kind == EdtfKind.Interval ? End == OpenEnd : Latest == Day.Max;

    /// <summary>Whether it is an interval whose start is left out.</summary>
    public bool IsUnknownStart => Kind == EdtfKind.Interval && Start == DayBounds.Unknown;

    /// <summary>Whether it is an interval whose end is left out.</summary>
    public bool IsUnknownEnd => Kind == EdtfKind.Interval && End == DayBounds.Unknown;

    /// <summary>The members of a set or list, as written and in that order; empty for other kinds.</summary>
    public ImmutableArray<DayBounds> Members =>
        Kind is EdtfKind.Set or EdtfKind.List ? ImmutableCollectionsMarshal.AsImmutableArray(_parts) : [];

    /// <summary>A single certain day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="day"/> is <see cref="Day.Min"/> or <see cref="Day.Max"/>.
    /// </exception>
    public static EdtfDate OfDay(int day) => KeptDays.Of(day, s_make);

    private static EdtfDate Make(int day)
    {
        var level = Day.ToDate(day).Year is < -9999 or > 9999 ? 2 : 0;
        return new(new(EdtfKind.Date, level, DayBounds.Exactly(day), EdtfMarks.None), parts: null, text: null);
    }

    /// <summary>One of the days in these bounds: <c>[1949-10-01..1950-02-14]</c>; a single day as such.</summary>
    /// <remarks>A bound that is missing is left open.</remarks>
    public static EdtfDate OfDays(DayBounds days)
    {
        if (days.IsCertain && days.Earliest is not (Day.Min or Day.Max))
            return OfDay(days.Earliest);
        var first = days.Earliest == Day.Min ? "" : Day.Format(days.Earliest);
        var last = days.Latest == Day.Max ? "" : Day.Format(days.Latest);
        var part = new EdtfPart(EdtfKind.Set, 2, days, EdtfMarks.None);
        return new(part, [days], $"[{first}..{last}]");
    }

    /// <summary>Reads EDTF; never throws. Single certain days allocate nothing but the result, and that once.</summary>
    /// <param name="text">The whole text. Spaces are allowed only around the members of a set or list.</param>
    /// <param name="value">The date, or null when the text is refused.</param>
    /// <param name="error">One short clause that says what is wrong, or null.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out EdtfDate? value,
        [NotNullWhen(false)] out string? error)
    {
        if (Day.TryParse(text, out var day))
        {
            (value, error) = (OfDay(day), null);
            return true;
        }

        error = EdtfReader.Read(text, out var part, out var parts);
        value = error is null ? new(part, parts, IsPlainDay(part) ? null : Canonical(text)) : null;
        return error is null;
    }

    /// <summary>Equal when both are written alike.</summary>
    public bool Equals(EdtfDate? other) => other is not null && Bounds == other.Bounds && _text == other._text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Bounds, _text);

    /// <summary>The canonical text, as <c>[2020,2021]</c>; <see cref="TryParse"/> reads it back as an equal.</summary>
    public override string ToString() => _text ?? Day.Format(Earliest);

    private static bool IsPlainDay(EdtfPart part) => part.Marks == EdtfMarks.Exact;

    private static string Canonical(ReadOnlySpan<char> text) => text.ToString().Replace(" ", "");
}
