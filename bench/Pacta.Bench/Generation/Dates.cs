using System.Globalization;
using Pacta.Time;

namespace Pacta.Bench.Generation;

/// <summary>Days as a register writes them: most exact, a few per cent vague.</summary>
internal static class Dates
{
    /// <summary>Of a hundred dates so many are vague.</summary>
    public const int VaguePerCent = 3;

    /// <summary>Nothing has happened after it: 2026-06-28.</summary>
    public static readonly int Today = Day.FromDate(2026, 6, 28);

    /// <summary>A day of a text, 1816 to 2013, never after the 28th of a month.</summary>
    public static int Adopted(Random random) =>
        Day.FromDate(Decile.Year(random), 1 + random.Next(12), 1 + random.Next(28));

    /// <summary>
    /// A day of a signature, 1816 to 1999: the number of treaties grows with time. Never after the 28th of a month.
    /// </summary>
    public static int Signature(Random random)
    {
        var year = 1999 - (int)(183 * Math.Pow(random.NextDouble(), 2));
        return Day.FromDate(year, 1 + random.Next(12), 1 + random.Next(28));
    }

    /// <summary>
    /// A day at most so many days later; never after the 28th of a month, so that periods have one reading.
    /// </summary>
    public static int Later(Random random, int day, int most)
    {
        var (year, month, dayOfMonth) = Day.ToDate(day + 1 + random.Next(most));
        return dayOfMonth <= 28 ? Day.FromDate(year, month, dayOfMonth) : Day.FromDate(year, month, dayOfMonth) + 4;
    }

    /// <summary>The day in EDTF.</summary>
    public static string Text(Random random, int day)
    {
        if (random.Next(100) >= VaguePerCent)
            return Day.Format(day);
        var exact = Day.Format(day);
        return random.Next(5) switch
        {
            0 => exact[..7],
            1 => exact[..4],
            2 => exact + "~",
            3 => exact[..7] + "?",
            _ => string.Create(CultureInfo.InvariantCulture, $"[{exact},{Day.Format(day + 3)}]"),
        };
    }
}
