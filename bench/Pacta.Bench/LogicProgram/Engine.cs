using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Pacta.Formats;
using Pacta.Imports;
using Pacta.Language;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Bench.LogicProgram;

/// <summary>Pacta's way from the tables to spans.</summary>
internal static class Engine
{
    private static readonly ImmutableArray<FileText> s_states =
    [
        .. RegisterReader.ReadEmbedded()
            .Where(static f => f.Path.StartsWith("states/", StringComparison.Ordinal)
                || f.Path.StartsWith("sources/", StringComparison.Ordinal))
            .Select(static f => new FileText(f.Path, WithoutSuccession(f.Text))),
    ];

    private static readonly TreatyRegister s_known = RegisterCompiler.Compile(s_states).Register;

    /// <summary>Reads the folder and compiles what it says, with the clauses that ship.</summary>
    /// <param name="folder">The UN's tables.</param>
    /// <param name="read">The milliseconds until the register's text was there.</param>
    public static Compilation Compile(string folder, out double read)
    {
        var clock = Stopwatch.StartNew();
        var import = UntcImport.Of(UntcReader.Read(folder), s_known);
        var files = import.Files("2015").Concat(UntcClauses.For(import));
        ImmutableArray<FileText> all = [.. s_states, .. files.Select(static f => new FileText(f.Name, f.Text))];
        read = clock.Elapsed.TotalMilliseconds;
        return RegisterCompiler.Compile(all);
    }

    /// <summary>Every span in the words of the logic program.</summary>
    public static HashSet<string> Spans(Standings standings)
    {
        HashSet<string> spans = new(StringComparer.Ordinal);
        foreach (var standing in standings.All)
        {
            foreach (var state in standing.States)
            {
                foreach (ref readonly var span in standing.SpansOf(state))
                    spans.Add(Words(standing.Instrument.Id, state, span));
            }
        }

        return spans;
    }

    private static string Words(int treaty, int state, in StatusSpan span) => string.Create(
        CultureInfo.InvariantCulture, $"span({treaty},{state},{span.Status.ToString().ToLowerInvariant()},")
        + Words(span.Days.From) + "," + Words(span.Days.Until) + ")";

    private static string Words(DayBounds day) => string.Create(CultureInfo.InvariantCulture,
        $"{Math.Min(day.Earliest, Facts.Forever)},{Math.Min(day.Latest, Facts.Forever)}");

    // Succession is law of its own, which the logic program leaves out.
    private static string WithoutSuccession(string text) => string.Join('\n', text.Split('\n')
        .Where(static line => !line.StartsWith("    succeeds ", StringComparison.Ordinal)));
}
