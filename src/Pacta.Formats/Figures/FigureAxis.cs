using System.Collections.Immutable;
using System.Globalization;
using Pacta.Register;

namespace Pacta.Formats;

/// <summary>An axis from below the least number to above the greatest, with round ticks; 0 is always on it.</summary>
internal sealed record FigureAxis
{
    private readonly double _low;
    private readonly double _high;
    private readonly decimal _factor;

    private FigureAxis(double low, double high, ImmutableArray<decimal> ticks, string word, decimal factor) =>
        (_low, _high, Ticks, ScaleWord, _factor) = (low, high, ticks, word, factor);

    /// <summary>Where it is marked, the least first.</summary>
    public ImmutableArray<decimal> Ticks { get; }

    /// <summary>"billion " where its labels count billions; "" where they count ones.</summary>
    public string ScaleWord { get; }

    /// <param name="low">The least number, at most 0.</param>
    /// <param name="high">The greatest number, at least 0.</param>
    /// <param name="count">About how many steps it shall have.</param>
    public static FigureAxis Of(decimal low, decimal high, int count)
    {
        var largest = Math.Max(Math.Abs(low), Math.Abs(high));
        var step = Step((double)(high - low) / count);
        var first = Math.Floor((double)low / step);
        var last = Math.Max(first + 1, Math.Ceiling((double)high / step));
        ImmutableArray<decimal> ticks =
            [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (decimal)((first + i) * step))];
        var (word, factor) = ("", 1m);
        foreach (var scale in Amount.Scales)
        {
            if (scale.Factor > 1000 && largest >= scale.Factor)
                (word, factor) = (scale.Word + " ", scale.Factor);
        }

        return new(first * step, last * step, ticks, word, factor);
    }

    /// <summary>How far along the axis a number lies: 0 at its start, 1 at its end.</summary>
    public double PartOf(decimal value) => ((double)value - _low) / (_high - _low);

    /// <summary>A tick's number in the scale of the axis.</summary>
    public string Label(decimal tick) => (tick / _factor).ToString("0.#####", CultureInfo.InvariantCulture);

    // 1, 2 or 5 times a power of ten, not below the size.
    private static double Step(double size)
    {
        if (size <= 0)
            return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(size)));
        return (size / power) switch { <= 1 => power, <= 2 => 2 * power, <= 5 => 5 * power, _ => 10 * power };
    }
}
