namespace Pacta.Tests.Time;

/// <summary>Texts of EDTF dates, made at random: sound ones and damaged ones.</summary>
internal static class EdtfTexts
{
    public static IReadOnlyList<string> Examples { get; } =
    [
        "1950-02-14", "-0044-03~-15", "Y3388E2S3", "Y-12345-06-07", "1950S2", "19", "199%", "1X5X-0X-3X", "?1950-21",
        "1950~/1979-04-11", "../1950?", "1950/", "[1949, 1950-02..1951,1960..]", "{..1950,19,1952%}",
    ];

    /// <summary>A date, interval, set or list, whose parts may be out of order or lack a day in their month.</summary>
    public static string Expression(Random random) => random.Next(8) switch
    {
        0 => $"{Date(random)}/{Date(random)}",
        1 => random.Next(2) == 0 ? $"../{Date(random)}" : $"{Date(random)}/",
        2 => $"[{Date(random)}, {Date(random)}..{Date(random)},{Date(random)}]",
        3 => $"{{..{Date(random)},{Date(random)}}}",
        _ => Date(random),
    };

    /// <summary>The date with about a third of the digits from an index on unspecified.</summary>
    public static string Masked(Random random, string day, int from)
    {
        var letters = day.ToCharArray();
        for (var i = from; i < letters.Length; i++)
        {
            if (letters[i] != '-' && random.Next(3) == 0)
                letters[i] = 'X';
        }

        return new(letters);
    }

    /// <summary>One of the seeds after one to four random changes.</summary>
    public static string Mutate(Random random, string[] seeds)
    {
        const string alphabet = "0123456789XYESTZ-./?~%[]{}, :\u2212\u0661\0\uD800";
        var text = seeds[random.Next(seeds.Length)];
        for (var changes = random.Next(4); changes >= 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var letter = alphabet[random.Next(alphabet.Length)];
            text = random.Next(4) switch
            {
                0 => text.Insert(at, letter.ToString()),
                1 when at < text.Length => text.Remove(at, 1),
                2 when at < text.Length => text[..at] + letter + text[(at + 1)..],
                3 => text[..at] + seeds[random.Next(seeds.Length)],
                _ => text,
            };
        }

        return text;
    }

    private static string Date(Random random)
    {
        var sign = random.Next(4) == 0 ? "-" : "";
        var mark = random.Next(3) == 0 ? "?~%"[random.Next(3)].ToString() : "";
        var inner = random.Next(6) == 0 ? "?~%"[random.Next(3)].ToString() : "";
        var month = random.Next(1, 13).ToString("D2");
        return random.Next(8) switch
        {
            0 => $"{sign}{random.Next(1, 100):D2}{mark}",
            1 => $"{sign}{random.Next(1, 1000):D3}{mark}",
            2 => $"Y{sign}{random.Next(10_000, 5_000_000)}{mark}",
            3 => $"{sign}{random.Next(1, 10_000):D4}-{random.Next(21, 42)}{mark}",
            4 => Masked(random, $"{random.Next(10_000):D4}-{month}-{random.Next(1, 29):D2}", from: 0) + mark,
            5 => $"{sign}{random.Next(1, 10_000):D4}{inner}-{month}{mark}",
            6 => $"{sign}{random.Next(1, 10_000):D4}S1{mark}",
            _ => $"{inner}{sign}{random.Next(1, 10_000):D4}-{month}-{random.Next(1, 32):D2}{mark}",
        };
    }
}
