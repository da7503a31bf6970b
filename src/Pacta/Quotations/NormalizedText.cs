using Pacta.Register;

namespace Pacta.Quotations;

/// <summary>A text in the form in which passages are counted, hashed and compared.</summary>
/// <remarks>
/// Invisible characters are left out, white space is single spaces, the rest is in Unicode's form C; positions count
/// code points, not the halves of surrogate pairs. Paragraphs are the blocks between empty lines, counted from 1.
/// </remarks>
public sealed class NormalizedText
{
    private readonly int[] _pairs; // the units at which surrogate pairs start
    private readonly int[] _paragraphs; // the units at which paragraphs start

    private NormalizedText(string text, List<int> paragraphs)
    {
        List<int> pairs = [];
        var rest = text.AsSpan();
        for (int at; (at = rest.IndexOfAnyInRange('\ud800', '\udbff')) >= 0; rest = rest[(at + 2)..])
            pairs.Add(text.Length - rest.Length + at);
        (Units, _pairs, _paragraphs) = (text, [.. pairs], [.. paragraphs]);
    }

    /// <summary>How many code points it has.</summary>
    public int Length => Units.Length - _pairs.Length;

    /// <summary>How many paragraphs it has; 0: it is empty.</summary>
    public int ParagraphCount => _paragraphs.Length;

    internal string Units { get; }

    /// <summary>The units at which paragraphs start, ascending.</summary>
    internal ReadOnlySpan<int> ParagraphUnits => _paragraphs;

    /// <summary>Normalizes a text. Normalizing the outcome again changes nothing.</summary>
    public static NormalizedText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (units, paragraphs) = TextNormalizer.Normalize(text);
        return new(units, paragraphs);
    }

    /// <summary>The normalized form alone.</summary>
    public override string ToString() => Units;

    /// <summary>The characters of a passage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It ends after the text.</exception>
    public ReadOnlySpan<char> TextOf(Passage passage)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(passage.End, Length, nameof(passage));
        var start = UnitOf(passage.Start);
        return Units.AsSpan(start, UnitOf(passage.End) - start);
    }

    /// <summary>The first digits of the SHA-256 of a passage in UTF-8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It ends after the text.</exception>
    public string HashOf(Passage passage) => PassageHash.Of(TextOf(passage)).ToString();

    /// <summary>A paragraph without the space after it.</summary>
    /// <param name="number">1-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such paragraph.</exception>
    public Passage Paragraph(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, ParagraphCount);
        var end = number < ParagraphCount ? _paragraphs[number] - 1 : Units.Length;
        return new(PointOf(_paragraphs[number - 1]), PointOf(end));
    }

    /// <summary>The 1-based number of the paragraph in which a code point stands; 0: the text is empty.</summary>
    /// <param name="position">A code point; one after the end counts to the last paragraph.</param>
    public int ParagraphAt(int position) => CountUpTo(_paragraphs, UnitOf(Math.Clamp(position, 0, Length)));

    /// <summary>The place of a passage by position and hash, as a register cites it.</summary>
    /// <exception cref="ArgumentException">It is empty, or ends after the text.</exception>
    public TextPositionSelector Cite(Passage passage) => new(passage.Start, passage.End, HashOf(passage));

    // The unit of a code point: as many further as pairs stand before it.
    internal int UnitOf(int position)
    {
        var (low, high) = (0, _pairs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pairs[middle] - middle < position)
                low = middle + 1;
            else
                high = middle;
        }

        return position + low;
    }

    // The code point of a unit that starts one.
    internal int PointOf(int unit) => unit - CountUpTo(_pairs, unit - 1);

    private static int CountUpTo(int[] sorted, int value)
    {
        var at = Array.BinarySearch(sorted, value);
        return at < 0 ? ~at : at + 1;
    }
}
