namespace Pacta.Time;

/// <summary>Reads the year that starts every date of EDTF.</summary>
/// <remarks>Every reader here returns null, or one short clause that says what is wrong.</remarks>
internal static class EdtfYearReader
{
    private const string TooFar = "the year lies beyond the days that can be counted";

    // Larger than any year that has days; values are cut off here, so nothing overflows.
    private const long Huge = 1_000_000_000;

    // Year = "Y" LongYear | [ "-" ] ( 2 digits | 3 digits | 4 digits or X [ "S" digits ] )
    public static string? Read(ref EdtfCursor cursor, out EdtfYears years)
    {
        years = default;
        if (cursor.Take('Y'))
            return ReadLong(ref cursor, out years);
        var isNegative = cursor.Take('-');
        var digits = cursor.TakeDigits(orUnspecified: true);
        if (digits.Length is < 2 or > 4)
        {
            return digits.IsEmpty ? "a date starts with a year"
                : digits.Length == 1 ? "a year has four digits"
                : "a year of more than four digits starts with 'Y'";
        }

        var mask = new EdtfMask(digits);
        if (digits.Length < 4 && !mask.IsExact)
            return "a year has four digits";
        if (isNegative && mask.Highest == 0)
            return "there is no negative year zero";
        if (digits.Length < 4)
        {
            years = Several(isNegative ? -mask.Lowest : mask.Lowest, digits.Length);
            return null;
        }

        years = new(mask, isNegative);
        return mask.IsExact ? ReadSignificant(ref cursor, ref years) : null;
    }

    // LongYear = [ "-" ] digits [ "E" digits ] [ "S" digits ]
    private static string? ReadLong(ref EdtfCursor cursor, out EdtfYears years)
    {
        years = default;
        var isNegative = cursor.Take('-');
        var digits = cursor.TakeDigits(orUnspecified: false);
        if (digits.IsEmpty)
            return "'Y' needs a year";
        if (digits[0] == '0')
            return "a year after 'Y' starts with no zero";
        var year = Number(digits);
        var hasExponent = cursor.Take('E');
        if (!hasExponent && digits.Length < 5)
            return "'Y' is for years of more than four digits";
        if (hasExponent)
        {
            var exponent = cursor.TakeDigits(orUnspecified: false);
            if (exponent.IsEmpty)
                return "'E' needs the number of zeros";
            for (var zeros = Number(exponent); zeros > 0 && year < Huge; zeros--)
                year *= 10;
        }

        if (year >= Huge)
            return TooFar;
        year = isNegative ? -year : year;
        years = new(EdtfKind.Year, hasExponent ? 2 : 1, year, year);
        return ReadSignificant(ref cursor, ref years);
    }

    // [ "S" digits ]: of a year, how many of its digits are sure
    private static string? ReadSignificant(ref EdtfCursor cursor, ref EdtfYears years)
    {
        if (!cursor.Take('S'))
            return null;
        var sure = Number(cursor.TakeDigits(orUnspecified: false));
        var (size, unit, length) = (Math.Abs(years.First), 1L, 1);
        for (var rest = size; rest >= 10; rest /= 10)
            length++;
        if (sure < 1 || sure > length)
            return $"'S' takes the number of sure digits, 1 to {length}";
        for (; sure < length; sure++)
            unit *= 10;
        var (near, far) = (size / unit * unit, size / unit * unit + unit - 1);
        var isNegative = years.First < 0;
        years = new(EdtfKind.Year, 2, isNegative ? -far : near, isNegative ? -near : far, takesMonths: false);
        return null;
    }

    // Centuries and decades count as whole numbers do: -05 is -500 to -401, -005 is -50 to -41.
    private static EdtfYears Several(int number, int digits) => digits == 2
        ? new(EdtfKind.Century, 0, number * 100, number * 100 + 99, takesMonths: false)
        : new(EdtfKind.Decade, 2, number * 10, number * 10 + 9, takesMonths: false);

    // The digits as a number, cut off at Huge.
    private static long Number(ReadOnlySpan<char> digits)
    {
        var number = 0L;
        foreach (var digit in digits)
            number = Math.Min(number * 10 + (digit - '0'), Huge);
        return number;
    }
}
