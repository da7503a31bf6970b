using System.Globalization;

namespace Pacta.Bench.Panels;

/// <summary>A member level as large as one likes: ATOP's alliances again and again, under new numbers, with members
/// exchanged for one another.</summary>
internal static class GeneratedMembers
{
    private const int Seed = 1815;
    private const int NumberStep = 1000;
    private const int MemberColumn = 3;

    /// <summary>Writes the table so many times; once, it is the table itself.</summary>
    /// <param name="source">ATOP's member level.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="times">How often each alliance.</param>
    /// <param name="single">Codes of states that never bore another: only these are exchanged, so that no alliance has a
    /// state twice.</param>
    public static void Write(string source, string path, int times, IReadOnlySet<string> single)
    {
        var lines = File.ReadAllLines(source);
        var random = new Random(Seed);
        // Alliances are numbered anew, since a number has five digits at most.
        Dictionary<string, int> ranks = [];
        using var output = new StreamWriter(path);
        output.WriteLine(lines[0]);
        for (var turn = 0; turn < times; turn++)
        {
            var other = turn == 0 ? [] : Exchange(lines, single, random);
            foreach (var line in lines.AsSpan(1))
            {
                var cells = line.Split(',', MemberColumn + 2);
                if (ranks.TryAdd(cells[0], 0))
                    ranks[cells[0]] = ranks.Count;
                if (times > 1)
                    cells[0] = (turn * NumberStep + ranks[cells[0]]).ToString(CultureInfo.InvariantCulture);
                cells[MemberColumn] = other.GetValueOrDefault(cells[MemberColumn], cells[MemberColumn]);
                output.WriteLine(string.Join(',', cells));
            }
        }
    }

    private static Dictionary<string, string> Exchange(string[] lines, IReadOnlySet<string> single, Random random)
    {
        var codes = lines.Skip(1).Select(static l => l.Split(',', MemberColumn + 2)[MemberColumn]).Distinct()
            .Where(single.Contains).ToArray();
        var others = codes.ToArray();
        random.Shuffle(others);
        return codes.Zip(others).ToDictionary(static p => p.First, static p => p.Second);
    }
}
