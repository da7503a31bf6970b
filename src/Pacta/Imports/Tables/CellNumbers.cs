using System.Globalization;

namespace Pacta.Imports;

/// <summary>Numbers as programs write them into tables. What could mean two things is none.</summary>
public static class CellNumbers
{
    private const NumberStyles Form =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Whether a cell holds one of these marks.</summary>
    public static bool IsMissing(ReadOnlySpan<byte> cell, MissingMarks marks) =>
        marks != MissingMarks.None && IsMark(cell, marks);

    /// <summary>A whole number, also as 200.0 or 2.0E+02; one with a fraction is none.</summary>
    /// <param name="cell">In UTF-8.</param>
    /// <param name="value">The number; 0 where false.</param>
    public static bool TryWhole(ReadOnlySpan<byte> cell, out int value)
    {
        if (cell is [var only and >= (byte)'0' and <= (byte)'9'])
        {
            value = only - '0';
            return true;
        }

        if (int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            return true;
        if (!TryNumber(cell, out var number) || number != Math.Truncate(number)
            || number is < int.MinValue or > int.MaxValue)
            return false;
        value = (int)number;
        return true;
    }

    /// <summary>A number with a point before its decimals. 1,234 is none: it could be 1.234.</summary>
    /// <param name="cell">In UTF-8.</param>
    /// <param name="value">The number, finite; 0 where false.</param>
    public static bool TryNumber(ReadOnlySpan<byte> cell, out double value)
    {
        // Not a number and infinity have names, which would be parsed.
        if (cell is [] or not [(>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.', ..]
            || !double.TryParse(cell, Form, CultureInfo.InvariantCulture, out value) || !double.IsFinite(value))
        {
            value = 0;
            return false;
        }

        return true;
    }

    /// <summary>What to do about a cell that is no number as it stands; "": no program can know.</summary>
    internal static string HintFor(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty || cell[0] is not ((>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+'))
            return "";
        foreach (var sign in cell)
        {
            if (sign is (byte)',' or (byte)' ' or (byte)'\'')
                return "write numbers without separated thousands, and with a point before decimals";
        }

        return "";
    }

    private static bool IsMark(ReadOnlySpan<byte> cell, MissingMarks marks) => cell switch
    {
        [] => (marks & MissingMarks.Blank) != 0,
        [(byte)'.'] => (marks & MissingMarks.Dot) != 0,
        [(byte)'-', (byte)'9'] => (marks & MissingMarks.MinusNine) != 0,
        [(byte)'-', (byte)'8'] => (marks & MissingMarks.MinusEight) != 0,
        [(byte)'-', (byte)'7'] => (marks & MissingMarks.MinusSeven) != 0,
        [(byte)'0'] => (marks & MissingMarks.Zero) != 0,
        [(byte)'N', (byte)'A'] => (marks & MissingMarks.NotAvailable) != 0,
        [(byte)'-', .., (byte)'0'] or [.., (byte)'0' or (byte)'.'] => TryWhole(cell, out var number) && number switch
        {
            -9 => (marks & MissingMarks.MinusNine) != 0,
            -8 => (marks & MissingMarks.MinusEight) != 0,
            -7 => (marks & MissingMarks.MinusSeven) != 0,
            0 => (marks & MissingMarks.Zero) != 0,
            _ => false,
        },
        _ => false,
    };
}
