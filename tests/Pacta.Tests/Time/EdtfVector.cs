using System.Globalization;

namespace Pacta.Tests.Time;

/// <summary>A row of the EDTF vectors; <see cref="EdtfVectorTests"/> says how far each column can be trusted.</summary>
internal sealed record EdtfVector(string File, string Input, string[] Cells)
{
    private const long MillisecondsPerDay = 86_400_000;

    public string Kind => Cells[1];
    public int ParserLevel => int.Parse(Cells[2], CultureInfo.InvariantCulture);
    public string Canonical => Cells[5];

    /// <summary>Only edge-cases has a column for it; the other files hold nothing else.</summary>
    public bool IsValid => Cells.Length < 7 || Cells[6] == "VALID";

    public bool HasClockTime => Input.Contains('T', StringComparison.Ordinal);

    /// <summary>Rows that are not about bounds hold 0 in both columns.</summary>
    public bool HasBounds => Cells[3] != "0" || Cells[4] != "0";

    public int Earliest => Day(Cells[3], missing: int.MinValue);
    public int Latest => Day(Cells[4], missing: int.MaxValue);
    public bool IsOpenStart => Cells[3] == "-Infinity";
    public bool IsOpenEnd => Cells[4] == "Infinity";

    public static IReadOnlyList<EdtfVector> Load(string folder) =>
    [
        .. from path in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal)
           from line in System.IO.File.ReadLines(path).Skip(1)
           where !line.StartsWith('#')
           let cells = line.Split('\t')
           select new EdtfVector(Path.GetFileNameWithoutExtension(path), cells[0], cells),
    ];

    // The first or last millisecond of a day, as the number of that day.
    private static int Day(string cell, int missing) => cell is "" or "Infinity" or "-Infinity"
        ? missing
        : (int)Math.Floor(long.Parse(cell, CultureInfo.InvariantCulture) / (decimal)MillisecondsPerDay);
}
