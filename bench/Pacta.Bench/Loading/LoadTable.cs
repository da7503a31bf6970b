using System.Globalization;
using System.Text;

namespace Pacta.Bench.Loading;

/// <summary>Medians of all runs as a Markdown table: a row a figure, a column a layout.</summary>
internal static class LoadTable
{
    private static readonly (string Name, string Format, Func<LoadResult, double> Of)[] s_rows =
    [
        ("read, s", "F2", static r => r.ReadSeconds),
        ("parse and compile, s", "F2", static r => r.CompileSeconds),
        ("parse and compile, million characters a second", "F0", static r => r.Characters / 1e6 / r.CompileSeconds),
        ("law, s", "F2", static r => r.LawSeconds),
        ("index, s", "F2", static r => r.IndexSeconds),
        ("**all, s**", "F2", static r => r.TotalSeconds),
        ("all, s of processor time", "F2", static r => r.ProcessorSeconds),
        ("pauses to collect garbage, s", "F2", static r => r.PauseSeconds),
        ("**peak memory, MB**", "F0", static r => r.PeakBytes / 1e6),
        ("retained heap, MB", "F0", static r => r.RetainedBytes / 1e6),
        ("allocated, MB", "F0", static r => r.AllocatedBytes / 1e6),
        ("diagnostics", "F0", static r => r.Diagnostics),
        ("**question, any two states: median, µs**", "F2", static r => r.Any.Median),
        ("question, any two states: 99th percentile, µs", "F2", static r => r.Any.Percentile99),
        ("duties in an answer, median", "F0", static r => r.Any.MedianDuties),
        ("duties in an answer, mean", "F1", static r => r.Any.MeanDuties),
        ("question, two of the ten busiest states: median, µs", "F2", static r => r.Busiest.Median),
        ("question, two of the ten busiest states: 99th percentile, µs", "F2", static r => r.Busiest.Percentile99),
        ("duties in such an answer, median", "F0", static r => r.Busiest.MedianDuties),
        ("duties in such an answer, mean", "F1", static r => r.Busiest.MeanDuties),
    ];

    /// <summary>The table; after each median stand the least and the most of the runs.</summary>
    public static string Of(string[] layouts, List<LoadResult>[] results)
    {
        var table = new StringBuilder("| median of ").Append(results[0].Count).Append(" runs (least to most) | ")
            .AppendJoin(" | ", layouts).Append(" |\n| --- |");
        foreach (var _ in layouts)
            table.Append(" --- |");
        foreach (var (name, format, of) in s_rows)
        {
            table.Append("\n| ").Append(name).Append(" |");
            foreach (var runs in results)
                table.Append(' ').Append(Cell([.. runs.Select(of).Order()], format)).Append(" |");
        }

        return table.Append('\n').ToString();
    }

    private static string Cell(double[] sorted, string format)
    {
        string Text(double value) => value.ToString(format, CultureInfo.InvariantCulture);
        return $"{Text(sorted[sorted.Length / 2])} ({Text(sorted[0])} to {Text(sorted[^1])})";
    }
}
