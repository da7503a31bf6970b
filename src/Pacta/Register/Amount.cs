using System.Globalization;

namespace Pacta.Register;

/// <summary>A word before a number that says how far it holds.</summary>
public enum Qualifier : byte
{
    /// <summary>No word: the number as it was rounded.</summary>
    None,

    /// <summary>"about".</summary>
    About,

    /// <summary>"nearly": a little less.</summary>
    Nearly,

    /// <summary>"more than".</summary>
    MoreThan,

    /// <summary>"less than".</summary>
    LessThan,

    /// <summary>"at least".</summary>
    AtLeast,

    /// <summary>"at most".</summary>
    AtMost,
}

/// <summary>A number as it is written: 8.0 billion says more than 8 billion, and about 8 billion less.</summary>
/// <remarks>Equal when written alike. The default is a plain 0 of no scale.</remarks>
public readonly record struct Amount
{
    private readonly decimal _scale;

    /// <param name="number">The number with as many decimals as are written.</param>
    /// <param name="scale">1, or what "thousand", "million", "billion" or "trillion" stand for.</param>
    /// <param name="qualifier">The word before it.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="number"/> is not within ±<see cref="Largest"/>, has more than 12 decimals, or
    /// <paramref name="scale"/> is no power of a thousand up to a trillion.
    /// </exception>
    public Amount(decimal number, decimal scale = 1, Qualifier qualifier = Qualifier.None)
    {
        if (!IsWithin(number))
            throw new ArgumentOutOfRangeException(nameof(number), "The number has too many digits.");
        if (scale is not (1 or 1e3m or 1e6m or 1e9m or 1e12m))
            throw new ArgumentOutOfRangeException(nameof(scale), "A scale is a power of a thousand, up to a trillion.");
        (Number, _scale, Qualifier, Decimals) = (number, scale, qualifier, number.Scale);
    }

    /// <summary>The largest number that can be written, before its scale.</summary>
    public const decimal Largest = 999_999_999_999_999m;

    private const int MostDecimals = 12;

    /// <summary>The number before its scale, with the decimals that are written.</summary>
    public decimal Number { get; }

    /// <summary>How many decimals are written: decimals compare as equal without them.</summary>
    public int Decimals { get; }

    /// <summary>1, or what the word after the number stands for.</summary>
    public decimal Scale => _scale == 0 ? 1 : _scale;

    /// <summary>The word before the number.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>The number, scale applied.</summary>
    public decimal Value => Number * Scale;

    /// <summary>What one step of the last written digit is worth: 0.1 billion for "3.8 billion".</summary>
    public decimal Step => new decimal(1, 0, 0, false, (byte)Decimals) * Scale;

    /// <summary>
    /// As <see cref="Step"/>, were the zeros that end a whole number rounded away: 1000 for "2000", 1 for "0".
    /// </summary>
    public decimal CoarseStep
    {
        get
        {
            var step = Step;
            if (Decimals > 0 || Number == 0)
                return step;
            for (var rest = Math.Abs(Number); rest % 10 == 0; rest /= 10)
                step *= 10;
            return step;
        }
    }

    /// <summary>Its size: 18.5 for -18.5.</summary>
    public Amount WithoutSign() => new(Math.Abs(Number), Scale, Qualifier);

    /// <summary>Whether a number can be written: its size and its decimals are in bounds.</summary>
    public static bool IsWithin(decimal number) => Math.Abs(number) <= Largest && number.Scale <= MostDecimals;

    /// <summary>The scales with their words, the smallest first; 1 has none.</summary>
    public static IReadOnlyList<(string Word, decimal Factor)> Scales { get; } =
        [("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m)];

    /// <summary>As a file writes it: "about 3.8 billion".</summary>
    public override string ToString()
    {
        var scale = Scale;
        var word = Scales.FirstOrDefault(s => s.Factor == scale).Word;
        var qualifier = Words.Qualifiers[Qualifier];
        return (qualifier.Length > 0 ? qualifier + " " : "") + Number.ToString(CultureInfo.InvariantCulture)
            + (word is null ? "" : " " + word);
    }
}
