using Pacta.Register;

namespace Pacta.Figures;

/// <summary>What a written number can mean: surely, and at most.</summary>
/// <remarks>
/// <para>A plain number means what rounds to it; its last zeros may have been rounded too, up to an eighth. "About"
/// surely reaches a twentieth, at most an eighth; "nearly" surely a tenth below, at most a fifth. These are
/// conventions: what lies between surely and at most is never decided.</para>
/// <para>Of a number below 0 the words speak of its size.</para>
/// </remarks>
/// <param name="Nominal">The number itself; null: it is only a bound.</param>
/// <param name="Sure">What it surely means.</param>
/// <param name="Possible">What it means at most; it holds all of <paramref name="Sure"/>.</param>
public sealed record Reading(decimal? Nominal, ValueRange Sure, ValueRange Possible)
{
    private const decimal AboutSurely = 1m / 20;
    private const decimal AboutAtMost = 1m / 8;
    private const decimal NearlySurely = 1m / 10;
    private const decimal NearlyAtMost = 1m / 5;

    /// <summary>What a number means in its own unit.</summary>
    public static Reading Of(Amount amount)
    {
        var size = Math.Abs(amount.Value);
        var reading = OfSize(size, amount.Step / 2, amount.CoarseStep / 2, amount.Qualifier);
        return amount.Value < 0
            ? new(-reading.Nominal, reading.Sure.Negated(), reading.Possible.Negated()) : reading;
    }

    /// <summary>What a figure means, in the first unit of its dimension.</summary>
    public static Reading Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var reading = Of(figure.Amount);
        return figure.Unit.Factor == 1 ? reading : reading.Times(figure.Unit.Factor);
    }

    /// <summary>How another reading of the same thing bears on this one.</summary>
    /// <returns>
    /// Agrees: its number is surely meant here, or ours there, or all that it surely means is surely meant here.
    /// Conflicts: nothing can be meant by both.
    /// </returns>
    public FigureVerdict Against(Reading other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if ((other.Nominal is { } theirs && Sure.Contains(theirs)) || (Nominal is { } ours && other.Sure.Contains(ours))
            || Sure.Contains(other.Sure))
            return FigureVerdict.Agrees;
        return Possible.IsApartFrom(other.Possible) ? FigureVerdict.Conflicts : FigureVerdict.CannotTell;
    }

    /// <summary>Both together; null: one is only a bound, or there is no room for the result.</summary>
    public static Reading? Sum(Reading a, Reading b) =>
        Combine(a, b, static (x, y) => ValueRange.Sum(x, y));

    /// <summary>One times the other; null as for <see cref="Sum"/>.</summary>
    public static Reading? Product(Reading a, Reading b) =>
        Combine(a, b, static (x, y) => ValueRange.Product(x, y));

    /// <summary>One by the other; null as for <see cref="Sum"/>, and where the other may be 0.</summary>
    public static Reading? Quotient(Reading a, Reading b) =>
        Combine(a, b, static (x, y) => ValueRange.Quotient(x, y));

    /// <summary>A growth in percent as the factor that it stands for: 51 percent as 1.51.</summary>
    public Reading? ToFactor() => Times(0.01m) is var part ? Sum(part, One) : null;

    /// <summary>A factor as a growth in percent: 1.51 as 51.</summary>
    public Reading? ToGrowth() => Sum(this, MinusOne)?.Times(100);

    /// <summary>The reading in a unit of which it has so many; the factor is above 0 and small.</summary>
    public Reading Times(decimal factor) =>
        new(Nominal * factor, Times(Sure, factor), Times(Possible, factor));

    private static Reading One { get; } = Exactly(1);

    private static Reading MinusOne { get; } = Exactly(-1);

    private static Reading Exactly(decimal value) => new(value, new(value, value), new(value, value));

    private static Reading OfSize(decimal size, decimal half, decimal coarse, Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => new(size,
            ValueRange.Around(size, Math.Max(half, size * AboutSurely)),
            ValueRange.Around(size, Math.Max(half * 2, size * AboutAtMost))),
        Qualifier.Nearly => new(size,
            new(size - Math.Max(half, size * NearlySurely), size),
            new(size - Math.Max(half * 2, size * NearlyAtMost), size + half)),
        Qualifier.MoreThan => new(null, new(size, null, excludesEnds: true), new(size - half, null)),
        Qualifier.AtLeast => new(null, new(size, null), new(size - half, null)),
        Qualifier.LessThan => new(null, new(null, size, excludesEnds: true), new(null, size + half)),
        Qualifier.AtMost => new(null, new(null, size), new(null, size + half)),
        _ => new(size,
            ValueRange.Around(size, half),
            ValueRange.Around(size, Math.Max(half, Math.Min(coarse, size * AboutAtMost)))),
    };

    private static ValueRange Times(ValueRange range, decimal factor) =>
        new(range.Low * factor, range.High * factor, range.ExcludesEnds);

    private static Reading? Combine(Reading a, Reading b, Func<ValueRange, ValueRange, ValueRange?> with)
    {
        if (a.Nominal is not { } x || b.Nominal is not { } y || with(new(x, x), new(y, y)) is not { Low: { } nominal })
            return null;
        return with(a.Sure, b.Sure) is { } sure && with(a.Possible, b.Possible) is { } possible
            ? new(nominal, sure, possible) : null;
    }
}
