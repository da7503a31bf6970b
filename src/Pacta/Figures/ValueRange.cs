namespace Pacta.Figures;

/// <summary>The values between two ends; a missing end is infinite.</summary>
/// <remarks>
/// The ends are included unless <see cref="ExcludesEnds"/>. Never empty. Arithmetic gives null where an end is missing,
/// where a divisor may be 0, and where a result has no room in a decimal.
/// </remarks>
public readonly record struct ValueRange
{
    private const double Room = 1e24;

    /// <exception cref="ArgumentException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    public ValueRange(decimal? low, decimal? high, bool excludesEnds = false)
    {
        if (high < low)
            throw new ArgumentException($"The high end {high} is below the low end {low}.", nameof(high));
        (Low, High, ExcludesEnds) = (low, high, excludesEnds);
    }

    /// <summary>The least value; null: there is none.</summary>
    public decimal? Low { get; }

    /// <summary>The greatest value; null: there is none.</summary>
    public decimal? High { get; }

    /// <summary>Whether the ends themselves are left out.</summary>
    public bool ExcludesEnds { get; }

    /// <summary>A value and as much below it as above.</summary>
    public static ValueRange Around(decimal value, decimal reach) => new(value - reach, value + reach);

    /// <summary>Whether a value is one of these.</summary>
    public bool Contains(decimal value) => ExcludesEnds
        ? (Low is null || Low < value) && (High is null || value < High)
        : (Low is null || Low <= value) && (High is null || value <= High);

    /// <summary>Whether every value of another range is one of these.</summary>
    public bool Contains(ValueRange other) => StartsBefore(other) && EndsAfter(other);

    /// <summary>Whether no value is in both.</summary>
    public bool IsApartFrom(ValueRange other) => IsBelow(other) || other.IsBelow(this);

    /// <summary>Whether every value is less than every value of another range.</summary>
    public bool IsBelow(ValueRange other) => High is { } high && other.Low is { } low
        && (high < low || (high == low && (ExcludesEnds || other.ExcludesEnds)));

    /// <summary>The range mirrored at 0.</summary>
    public ValueRange Negated() => new(-High, -Low, ExcludesEnds);

    /// <summary>All sums of one value of each.</summary>
    public static ValueRange? Sum(ValueRange a, ValueRange b) =>
        Fits(Largest(a) + Largest(b)) ? Combine(a, b, static (x, y) => x + y) : null;

    /// <summary>All products of one value of each.</summary>
    public static ValueRange? Product(ValueRange a, ValueRange b) =>
        Fits(Largest(a) * Largest(b)) ? Combine(a, b, static (x, y) => x * y) : null;

    /// <summary>All quotients of one value of each.</summary>
    public static ValueRange? Quotient(ValueRange a, ValueRange b) =>
        b.Contains(0) || b.Low == 0 || b.High == 0 || !Fits(Largest(a) / Smallest(b))
            ? null
            : Combine(a, b, static (x, y) => x / y);

    // The extremes of these operations lie at the ends, as no divisor is 0.
    private static ValueRange? Combine(ValueRange a, ValueRange b, Func<decimal, decimal, decimal> combine)
    {
        if (a is not { Low: { } aLow, High: { } aHigh } || b is not { Low: { } bLow, High: { } bHigh })
            return null;
        decimal[] corners = [combine(aLow, bLow), combine(aLow, bHigh), combine(aHigh, bLow), combine(aHigh, bHigh)];
        return new(corners.Min(), corners.Max(), a.ExcludesEnds && b.ExcludesEnds);
    }

    private static bool Fits(double size) => double.IsFinite(size) && size < Room;

    private static double Largest(ValueRange range) =>
        Math.Max(Math.Abs((double)(range.Low ?? 0)), Math.Abs((double)(range.High ?? 0)));

    private static double Smallest(ValueRange range) =>
        Math.Min(Math.Abs((double)(range.Low ?? 0)), Math.Abs((double)(range.High ?? 0)));

    private bool StartsBefore(ValueRange other) => Low is null
        || (other.Low is { } low && (Low < low || (Low == low && (!ExcludesEnds || other.ExcludesEnds))));

    private bool EndsAfter(ValueRange other) => High is null
        || (other.High is { } high && (High > high || (High == high && (!ExcludesEnds || other.ExcludesEnds))));
}
