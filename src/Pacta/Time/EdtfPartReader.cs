using System.Globalization;

namespace Pacta.Time;

/// <summary>Reads one date of EDTF: a year, perhaps with a season, or a month and a day, perhaps marked.</summary>
/// <remarks>Every reader here returns null, or one short clause that says what is wrong.</remarks>
internal static class EdtfPartReader
{
    private const string TooFar = "the date lies beyond the days that can be counted";

    // Date = [ Mark ] Year [ Mark ] [ "-" Two [ "-" Two ] ]; Two = [ Mark ] 2 digits or X [ Mark ]
    public static string? Read(ReadOnlySpan<char> text, out EdtfPart part)
    {
        if (Day.TryParse(text, out var single)) // by far the most common date
        {
            part = new(EdtfKind.Date, Level: 0, DayBounds.Exactly(single), EdtfMarks.Exact);
            return null;
        }

        part = default;
        var cursor = new EdtfCursor(text);
        cursor.TakeMark();
        if (EdtfYearReader.Read(ref cursor, out var years) is { } yearError)
            return yearError;
        cursor.TakeMark();
        if (cursor.AtEnd)
            return Finish(cursor, years.Kind, years.Level, YearBounds(years), out part);
        if (!cursor.Take('-'))
            return cursor.Unexpected();
        if (!years.TakesMonths)
            return "a month follows only a single year";
        if (ReadTwo(ref cursor, "month", out var month) is { } monthError)
            return monthError;
        if (month.IsExact && EdtfSeasons.TryMonths(month.Lowest, out var firstMonth, out var lastMonth))
        {
            if (!cursor.AtEnd)
                return cursor.Take('-') ? "a season has no days" : cursor.Unexpected();
            var seasonLevel = years.Level == 0 && month.Lowest <= 24 ? 1 : 2;
            return Finish(cursor, EdtfKind.Season, seasonLevel, SeasonBounds(years, firstMonth, lastMonth), out part);
        }

        return ReadMonth(ref cursor, years, month, out part);
    }

    // The rest after a month that is no season: nothing, or "-" and a day.
    private static string? ReadMonth(ref EdtfCursor cursor, EdtfYears years, EdtfMask month, out EdtfPart part)
    {
        part = default;
        if (!EdtfDays.AnyMonth(month))
            return month.IsExact ? $"month {Two(month.Lowest)} does not exist" : "no month has such digits";
        if (cursor.AtEnd)
        {
            var days = EdtfDays.Bounds(years, month, EdtfMask.AnyTwo);
            return Finish(cursor, EdtfKind.Date, Level(years, month), days, out part);
        }

        if (!cursor.Take('-'))
            return cursor.Unexpected();
        if (ReadTwo(ref cursor, "day", out var day) is { } dayError)
            return dayError;
        if (!cursor.AtEnd)
            return cursor.Unexpected();
        if (!EdtfDays.Any(years, month, day))
            return NoSuchDay(years, month, day);
        var bounds = EdtfDays.Bounds(years, month, day);
        var error = Finish(cursor, EdtfKind.Date, Level(years, month, day), bounds, out part);
        if (cursor.Marks == EdtfMarks.None && years.IsExact && month.IsExact && day.IsExact)
            part = part with { Marks = EdtfMarks.Exact };
        return error;
    }

    private static string? ReadTwo(ref EdtfCursor cursor, string name, out EdtfMask two)
    {
        cursor.TakeMark();
        var digits = cursor.TakeDigits(orUnspecified: true);
        two = default;
        if (digits.Length != 2)
            return $"a {name} has two digits";
        two = new(digits);
        cursor.TakeMark();
        return null;
    }

    private static string? Finish(EdtfCursor cursor, EdtfKind kind, int level, DayBounds? bounds, out EdtfPart part)
    {
        var marked = cursor.Marks == EdtfMarks.None ? 0 : cursor.HasInnerMark ? 2 : 1;
        part = bounds is { } found ? new(kind, Math.Max(level, marked), found, cursor.Marks) : default;
        return bounds is null ? TooFar : null;
    }

    private static DayBounds? YearBounds(EdtfYears years) => SeasonBounds(years, firstMonth: 1, lastMonth: 12);

    private static DayBounds? SeasonBounds(EdtfYears years, int firstMonth, int lastMonth) =>
        Day.TryFromDate(years.First, firstMonth, 1, out var first)
        && Day.TryFromDate(years.Last, lastMonth, Day.DaysInMonth(years.Last, lastMonth), out var last)
            ? new DayBounds(first, last)
            : null;

    // Level 1 leaves out only whole months and days, from the right: 2004-XX, XXXX-XX. The rest is level 2.
    private static int Level(EdtfYears years, EdtfMask month) =>
        years.Kind == EdtfKind.Year ? 2
        : month.IsExact ? years.Level == 0 ? 0 : 2
        : month.IsWhollyUnspecified && (years.Level == 0 || years.IsWhollyUnspecified) ? 1
        : 2;

    private static int Level(EdtfYears years, EdtfMask month, EdtfMask day)
    {
        var withoutDay = Level(years, month);
        return day.IsExact && withoutDay == 0 ? 0 : day.IsWhollyUnspecified ? Math.Max(1, withoutDay) : 2;
    }

    private static string NoSuchDay(EdtfYears years, EdtfMask month, EdtfMask day) =>
        !day.IsExact ? "no day has such digits"
        : day.Lowest is 0 or > 31 ? $"day {Two(day.Lowest)} does not exist"
        : years.IsExact && month.IsExact ? $"{Name(years.First, month.Lowest)} has no day {Two(day.Lowest)}"
        : $"no such month has a day {Two(day.Lowest)}";

    private static string Name(long year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{(year < 0 ? "-" : "")}{Math.Abs(year):D4}-{month:D2}");

    private static string Two(int value) => value.ToString("D2", CultureInfo.InvariantCulture);
}
