using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Pacta.Panels.Similarity;
using Pacta.Time;

namespace Pacta.Bench.Similarity;

/// <summary>One measurement in a process of its own: years, their values written, then every change point.</summary>
internal static class SimilarityRun
{
    private const int KeyCount = 3;
    private const int Width = KeyCount + SimilarityMeasures.UnweightedCount;
    private const int WarmRuns = 5;

    /// <summary>Prints seconds: reading, all years for the first time in the process, writing, all years when warm
    /// (median), all change points; then how many pairs and stretches these were.</summary>
    public static int Run(string folder, int first, int last, string values)
    {
        var started = Stopwatch.GetTimestamp();
        var (ties, members) = SimilarityFiles.Read(folder);
        var units = ties.Select(static t => Math.Max(t.Debtor, t.Creditor)).Concat(members.Select(static m => m.Unit))
            .DefaultIfEmpty(-1).Max() + 1;
        var read = Stopwatch.GetElapsedTime(started);
        var (cold, table) = Years(units, ties, members, first, last);
        started = Stopwatch.GetTimestamp();
        Write(table, values);
        var written = Stopwatch.GetElapsedTime(started);
        var warm = Enumerable.Range(0, WarmRuns).Select(_ => Years(units, ties, members, first, last).Elapsed).Order()
            .ElementAt(WarmRuns / 2);
        var (change, stretches, pairs) = Changes(units, ties, members, first, last);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{read.TotalSeconds:F6} {cold.TotalSeconds:F6} {written.TotalSeconds:F6} {warm.TotalSeconds:F6} "
            + $"{change.TotalSeconds:F6} {table.Sum(static y => y.Values.Length) / SimilarityMeasures.UnweightedCount} "
            + $"{stretches} {pairs}"));
        return 0;
    }

    // The values of all years are kept, as Python keeps them.
    private static (TimeSpan Elapsed, List<Year> Table) Years(
        int units, PortfolioTie[] ties, MemberSpan[] members, int first, int last)
    {
        var table = new List<Year>();
        var started = Stopwatch.GetTimestamp();
        var history = new PortfolioHistory(units, ties, members);
        foreach (var block in SimilarityTable.Of(history, PortfolioHistory.Years(first, last), new()))
        {
            var values = GC.AllocateUninitializedArray<double>(block.All.Length);
            block.All.CopyTo(values);
            table.Add(new(first + table.Count, block.Members.ToArray(), values));
        }

        return (Stopwatch.GetElapsedTime(started), table);
    }

    private static void Write(List<Year> table, string path)
    {
        using var file = File.Create(path);
        foreach (var (number, members, values) in table)
        {
            var (rows, pair) = (new double[values.Length / SimilarityMeasures.UnweightedCount * Width], 0);
            for (var i = 0; i < members.Length; i++)
            {
                for (var j = i + 1; j < members.Length; j++, pair++)
                {
                    var row = rows.AsSpan(pair * Width, Width);
                    (row[0], row[1], row[2]) = (number, members[i], members[j]);
                    values.AsSpan(pair * SimilarityMeasures.UnweightedCount, SimilarityMeasures.UnweightedCount)
                        .CopyTo(row[KeyCount..]);
                }
            }

            file.Write(MemoryMarshal.AsBytes(rows.AsSpan()));
        }
    }

    // Every value is looked at, as a reader would, and none is kept.
    private static (TimeSpan Elapsed, int Stretches, long Pairs) Changes(
        int units, PortfolioTie[] ties, MemberSpan[] members, int first, int last)
    {
        var started = Stopwatch.GetTimestamp();
        var history = new PortfolioHistory(units, ties, members);
        var (stretches, pairs, missing) = (0, 0L, 0L);
        foreach (var block in SimilarityTable.OfChanges(
            history, Day.FromDate(first, 1, 1), Day.FromDate(last + 1, 1, 1), new()))
        {
            stretches++;
            pairs += block.PairCount;
            for (var pair = 0; pair < block.PairCount; pair++)
            {
                foreach (var value in block.Values(pair))
                    missing += double.IsNaN(value) ? 1 : 0;
            }
        }

        return (Stopwatch.GetElapsedTime(started), stretches, missing > 9 * pairs ? -1 : pairs);
    }

    private sealed record Year(int Number, int[] Members, double[] Values);
}
