using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Pacta.Quotations;

/// <summary>How characters decompose, compose and combine, after the Unicode Character Database.</summary>
/// <remarks>
/// The program runs without the machine's tables of cultures, and there the runtime leaves every text as it is:
/// <c>string.Normalize</c> would find nothing to do. Hangul syllables follow by arithmetic (Unicode, chapter 3.12).
/// </remarks>
internal sealed class CanonicalForms
{
    private const int FirstSyllable = 0xac00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeFirstTrail = 0x11a7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TrailCount;
    private const int LeastCode = 0x300; // below it nothing combines, and nothing decomposes for good

    private static readonly Lazy<CanonicalForms> s_loaded = new(static () => new());

    private readonly FrozenDictionary<int, (int First, int Second)> _parts;
    private readonly FrozenDictionary<(int First, int Second), int> _wholes;
    private readonly FrozenDictionary<int, byte> _classes;
    private readonly ulong[] _unstill = new ulong[0x10000 / 64];
    private readonly FrozenSet<int> _unstillBeyond;

    private CanonicalForms()
    {
        Dictionary<int, (int, int)> parts = [];
        Dictionary<(int, int), int> wholes = [];
        Dictionary<int, byte> classes = [];
        HashSet<int> unstill = [.. Run(FirstVowel, VowelCount), .. Run(BeforeFirstTrail, TrailCount)];
        foreach (var line in ReadLines())
        {
            var words = line.Split(' ');
            var code = Code(words[0].TrimEnd('!'));
            if (words[^1][0] == '=')
            {
                foreach (var mark in Run(code, Code(words[1]) - code + 1))
                    classes.Add(mark, byte.Parse(words[2].AsSpan(1), CultureInfo.InvariantCulture));
                continue;
            }

            var second = words.Length > 2 ? Code(words[2]) : -1;
            parts.Add(code, (Code(words[1]), second));
            if (words[0][^1] == '!')
                unstill.Add(code);
            else
                wholes.Add((Code(words[1]), second), code);
        }

        unstill.UnionWith(classes.Keys);
        unstill.UnionWith(wholes.Keys.Select(static pair => pair.Item2));
        foreach (var code in unstill.Where(static code => code < 0x10000))
            _unstill[code / 64] |= 1UL << (code % 64);
        _unstillBeyond = unstill.Where(static code => code >= 0x10000).ToFrozenSet();
        _parts = parts.ToFrozenDictionary();
        _wholes = wholes.ToFrozenDictionary();
        _classes = classes.ToFrozenDictionary();
    }

    /// <summary>Read once, when a text first has a character that needs it.</summary>
    public static CanonicalForms Loaded => s_loaded.Value;

    /// <summary>
    /// Whether a character stays as it is whatever stands before it, so that a text can be cut before it.
    /// </summary>
    public static bool IsStill(int code) => code < LeastCode || !Loaded.IsUnstill(code);

    /// <summary>The class by which marks after a character are ordered; 0: none, it starts anew.</summary>
    public int ClassOf(int code) => _classes.GetValueOrDefault(code);

    /// <summary>Writes what a character decomposes to in full; itself, when it does not.</summary>
    public void Decompose(int code, List<int> into)
    {
        if (code - FirstSyllable is >= 0 and < SyllableCount and var syllable)
        {
            into.Add(FirstLead + syllable / (VowelCount * TrailCount));
            into.Add(FirstVowel + syllable % (VowelCount * TrailCount) / TrailCount);
            if (syllable % TrailCount is > 0 and var trail)
                into.Add(BeforeFirstTrail + trail);
        }
        else if (_parts.TryGetValue(code, out var parts))
        {
            Decompose(parts.First, into);
            if (parts.Second >= 0)
                Decompose(parts.Second, into);
        }
        else
        {
            into.Add(code);
        }
    }

    /// <summary>The one character that two make, or -1.</summary>
    public int Compose(int first, int second)
    {
        if (first - FirstLead is >= 0 and < LeadCount and var lead
            && second - FirstVowel is >= 0 and < VowelCount and var vowel)
            return FirstSyllable + (lead * VowelCount + vowel) * TrailCount;
        if (first - FirstSyllable is >= 0 and < SyllableCount and var syllable && syllable % TrailCount == 0
            && second - BeforeFirstTrail is > 0 and < TrailCount and var trail)
            return first + trail;
        return _wholes.GetValueOrDefault((first, second), -1);
    }

    private bool IsUnstill(int code) => code < 0x10000
        ? (_unstill[code / 64] & (1UL << (code % 64))) != 0
        : _unstillBeyond.Contains(code);

    private static IEnumerable<int> Run(int first, int count) => Enumerable.Range(first, count);

    private static int Code(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static IEnumerable<string> ReadLines()
    {
        using var stream = typeof(CanonicalForms).Assembly.GetManifestResourceStream("CanonicalForms.txt")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.ASCII.GetString(bytes).Split('\n')
            .Select(static line => line.TrimEnd('\r')).Where(static line => line.Length > 0 && line[0] != '#');
    }
}
