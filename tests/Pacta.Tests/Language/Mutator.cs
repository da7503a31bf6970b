using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pacta.Tests.Language;

/// <summary>Damages text as hands, editors, merges and disks do.</summary>
internal static partial class Mutator
{
    private const int MostChanges = 3;

    private static readonly string[] s_intrusions =
    [
        "\"", "[", "]", "{", "}", "(", "#", ",", ":", "/", "\\", "\t", "\r", "\r\n", "\n", "    ", " ", "\n\n",
        "\0", "\u0007",
        "\ufeff", "\ufffd", "\u00a0", "\u2026", "\u202e", "\ud83d", "\ud83d\ude00", "é", "中", "..", "~", "?", "%",
        "[lat-2001]", "preferred", "deprecated \"no\"", "when anyone attacks a party:", "article 1", "must",
        "or", "not",
    ];

    private static readonly string[] s_dates =
    [
        "1950-02-30", "1950-02", "1949~", "195X", "[1949,1950]", "{1949,1950}", "1950/1949", "1949/..",
        "../1950", "..", "/",
        "9999-12-31", "0000-01-01", "-0044-03-15", "Y17E7", "2001-33", "1950-01-31", "1952-02-29", "99999",
        "1", "XXXX-XX-XX",
    ];

    /// <param name="text">What to damage.</param>
    /// <param name="other">Another text, to splice with.</param>
    /// <param name="random">Decides everything.</param>
    public static string Damage(string text, string other, Random random)
    {
        for (var count = random.Next(1, MostChanges + 1); count > 0 && text.Length > 0; count--)
        {
            text = random.Next(12) switch
            {
                0 => ChangeBytes(text, random),
                1 => ChangeCharacters(text, random),
                2 => Rearrange(text, ' ', random),
                3 => Rearrange(text, '\n', random),
                4 => RearrangeBlocks(text, random),
                5 => Indent(text, random),
                6 => Splice(text, other, random),
                7 => random.Next(4) == 0 ? text[..random.Next(text.Length)] : Intrude(text, random),
                8 => Intrude(text, random),
                9 => Replace(text, DatePattern(), s_dates, random),
                10 => Replace(text, NumberPattern(), ["0", "99999", "100000", "2147483648", "13", "31", "29"], random),
                _ => ExchangeCodes(text, random),
            };
        }

        return text;
    }

    private static string ChangeBytes(string text, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        var at = random.Next(bytes.Count);
        switch (random.Next(4))
        {
            case 0: bytes.RemoveAt(at); break;
            case 1: bytes.Insert(at, (byte)random.Next(256)); break;
            case 2: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            default: (bytes[at], bytes[^(at + 1)]) = (bytes[^(at + 1)], bytes[at]); break;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string ChangeCharacters(string text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        return random.Next(3) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            _ => text.Insert(random.Next(text.Length), text.Substring(at, length)),
        };
    }

    // Deletes, doubles or swaps pieces between separators: words, or lines.
    private static string Rearrange(string text, char separator, Random random)
    {
        var pieces = text.Split(separator).ToList();
        var (a, b) = (random.Next(pieces.Count), random.Next(pieces.Count));
        switch (random.Next(4))
        {
            case 0: pieces.RemoveAt(a); break;
            case 1: pieces.Insert(a, pieces[a]); break;
            case 2: pieces.Insert(b, pieces[a]); break;
            default: (pieces[a], pieces[b]) = (pieces[b], pieces[a]); break;
        }

        return string.Join(separator, pieces);
    }

    // A block is a line with those that are indented deeper under it.
    private static string RearrangeBlocks(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var start = random.Next(lines.Count);
        var end = start + 1;
        while (end < lines.Count && Depth(lines[end]) > Depth(lines[start]))
            end++;
        var block = lines.GetRange(start, end - start);
        if (random.Next(3) > 0)
            lines.RemoveRange(start, end - start);
        if (random.Next(3) > 0)
            lines.InsertRange(random.Next(lines.Count + 1), block);
        return string.Join('\n', lines);
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;

    private static string Indent(string text, Random random)
    {
        var lines = text.Split('\n');
        var at = random.Next(lines.Length);
        var last = random.Next(2) == 0 ? at : Math.Min(lines.Length - 1, at + random.Next(8));
        string[] more = [" ", "  ", "    ", "\t", "        "];
        var added = more[random.Next(more.Length)];
        var removed = random.Next(1, 5);
        var deeper = random.Next(2) == 0;
        for (; at <= last; at++)
            lines[at] = deeper ? added + lines[at] : lines[at][Math.Min(removed, Depth(lines[at]))..];
        return string.Join('\n', lines);
    }

    private static string Splice(string text, string other, Random random)
    {
        var from = random.Next(other.Length + 1);
        return text[..random.Next(text.Length)] + other[from..Math.Min(other.Length, from + 800)];
    }

    private static string Intrude(string text, Random random) =>
        text.Insert(random.Next(text.Length + 1), s_intrusions[random.Next(s_intrusions.Length)]);

    private static string Replace(string text, Regex pattern, string[] values, Random random)
    {
        var found = pattern.Matches(text);
        if (found.Count == 0)
            return text;
        var match = found[random.Next(found.Count)];
        var value = random.Next(2) == 0 ? values[random.Next(values.Length)] : Nudge(match.Value, random);
        return string.Concat(text.AsSpan(0, match.Index), value, text.AsSpan(match.Index + match.Length));
    }

    // Another digit somewhere: days and years that are wrong, and look right.
    private static string Nudge(string value, Random random)
    {
        var at = random.Next(value.Length);
        var digit = random.Next(10).ToString(CultureInfo.InvariantCulture);
        return char.IsAsciiDigit(value[at]) ? value.Remove(at, 1).Insert(at, digit) : value;
    }

    private static string ExchangeCodes(string text, Random random)
    {
        var codes = CodePattern().Matches(text);
        if (codes.Count < 2)
            return text;
        var (to, from) = (codes[random.Next(codes.Count)], codes[random.Next(codes.Count)]);
        var code = random.Next(8) == 0 ? "QQQ" : from.Value;
        return string.Concat(text.AsSpan(0, to.Index), code, text.AsSpan(to.Index + to.Length));
    }

    [GeneratedRegex("[0-9]{4}(-[0-9]{2}){0,2}")]
    private static partial Regex DatePattern();

    [GeneratedRegex("\\b[0-9]{1,3}\\b")]
    private static partial Regex NumberPattern();

    [GeneratedRegex("\\b[A-Z]{3}\\b")]
    private static partial Regex CodePattern();
}
