using System.Globalization;

namespace Pacta.Time;

public static partial class Day
{
    /// <summary>The date as EDTF writes it, which <see cref="EdtfDate"/> reads back.</summary>
    /// <returns>
    /// <c>2001-07-16</c>; before year 0 <c>-0044-03-15</c>; beyond four digits <c>Y12345-03-15</c> and
    /// <c>Y-12345-03-15</c>; <c>..</c> for <see cref="Min"/> and <see cref="Max"/>.
    /// </returns>
    public static string Format(int day)
    {
        if (day is Min or Max)
            return "..";
        var (year, month, dayOfMonth) = ToDate(day);
        var prefix = year is < -9999 or > 9999 ? "Y" : "";
        var sign = year < 0 ? "-" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{prefix}{sign}{Math.Abs(year):D4}-{month:D2}-{dayOfMonth:D2}");
    }

    /// <summary>Reads exactly <c>YYYY-MM-DD</c>, years 0000 to 9999, allocating nothing.</summary>
    /// <returns>False, and 0, for any other text and for dates that do not exist.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int day)
    {
        day = 0;
        return text.Length == 10
            && text[4] == '-'
            && text[7] == '-'
            && TwoDigits(text, 0, out var century)
            && TwoDigits(text, 2, out var yearOfCentury)
            && TwoDigits(text, 5, out var month)
            && TwoDigits(text, 8, out var dayOfMonth)
            && TryFromDate(century * 100 + yearOfCentury, month, dayOfMonth, out day);
    }

    private static bool TwoDigits(ReadOnlySpan<char> text, int at, out int value)
    {
        var (tens, ones) = (text[at] - '0', text[at + 1] - '0');
        value = tens * 10 + ones;
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9;
    }
}
