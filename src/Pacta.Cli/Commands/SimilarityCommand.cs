using System.Collections.Immutable;
using System.CommandLine;
using Pacta.Formats;
using Pacta.Panels;
using Pacta.Panels.Similarity;
using Pacta.Time;

namespace Pacta.Cli;

/// <summary><c>similarity</c>: how alike the alliance portfolios of every pair of states are.</summary>
internal sealed partial class SimilarityCommand
{
    // The lists of states begin then.
    private const int FirstYear = 1816;

    public static Command Make(Asking asking)
    {
        var similarity = new SimilarityCommand();
        var command = asking.Command("similarity",
            "How alike the alliances of every pair of states are: S, kappa, pi and tau-b by year or change",
            similarity.Run);
        similarity.AddTo(command);
        return command;
    }

    private int Run(Session session)
    {
        session.RequireTable();
        var byYear = session.Word(_by, s_times) == 0;
        var readable = session.Word(_names, s_names) == 1;
        var options = new SimilarityOptions
        {
            IsDirected = session.IsSet(_directed),
            WithPossible = _system.WithPossible(session),
        };
        var chosen = Measures(session);
        var (from, until) = Days(session);
        session.RequireSound();
        var system = _system.System(session);
        options = options with { Weights = _system.Weights(session, system) };
        var rows = new SimilarityRows(system.Codes, byYear, Checked(chosen, options.Weights is not null));
        var columns = rows.Columns(_system.Codes(session), _system.WeightsSource(session), readable);
        var history = PortfolioHistory.Of(PairSpans.Of(session.Questions.Value.Engine), system);
        var end = until ?? EndOfRecord(session);
        if (from >= end)
            throw new InputException("--to: found a date before that of --from.", "swap the two");
        var blocks = byYear
            ? SimilarityTable.Of(history, Years(from, end), options)
            : SimilarityTable.OfChanges(history, from, end, options);
        var lacking = options.Weights is { } weights ? new LackingWeights(weights, system.Codes) : null;
        blocks = lacking?.In(blocks) ?? blocks;
        if (session.Text(_out) is { } path)
            TableFile.Write(path, Describe(session, path, byYear, columns),
                sink => Write(session, blocks, end, rows, sink));
        else
            Print(session, blocks, end, rows, columns);
        lacking?.Report(session.Surroundings.Error);
        return ExitCode.Done;
    }

    private static void Print(Session session, IEnumerable<SimilarityBlock> blocks, int end,
        SimilarityRows rows, IReadOnlyList<FieldColumn> columns)
    {
        using var csv = new TableWriter(session.Surroundings.OutBytes());
        csv.AddHeadings(columns);
        Write(session, blocks, end, rows, csv);
        csv.Flush();
    }

    private static long Write(
        Session session, IEnumerable<SimilarityBlock> blocks, int end, SimilarityRows rows, TableSink sink)
    {
        var count = 0L;
        int? first = null;
        var progress = session.Surroundings.Progress is { } screen ? new ProgressLine(screen, () => count) : null;
        foreach (var block in blocks)
        {
            count += rows.Add(block, sink);
            first ??= block.From;
            progress?.Show(block.Until - first.Value, Math.Max(end - first.Value, block.Until - first.Value));
        }

        progress?.Clear();
        return count;
    }

    private DescribedTable Describe(
        Session session, string path, bool byYear, IReadOnlyList<FieldColumn> columns) => new(
        Path.GetFileName(path), "Similarity of alliance portfolios",
        $"pacta similarity by {(byYear ? "year" : "change")}; formulas in docs/similarity.md; "
            + $"duties that are possible only count: {(_system.WithPossible(session) ? "yes" : "no")}; "
            + $"portfolios: {(session.IsSet(_directed) ? "what a state itself owes" : "the higher of either side")}",
        columns, session.RegisterNames);

    private static ImmutableArray<(int From, int Until)> Years(int from, int until) =>
        PortfolioHistory.Years(Day.ToDate(from).Year, Day.ToDate(until - 1).Year);

    private (int From, int? Until) Days(Session session)
    {
        var from = session.Text(_from) is { } first
            ? DateArgument.Read(first, "--from").Earliest : Day.FromDate(FirstYear, 1, 1);
        return (from, session.Text(_to) is { } last ? DateArgument.Read(last, "--to").Latest + 1 : null);
    }

    // Beyond it nobody vouches for what is on record.
    private static int EndOfRecord(Session session) =>
        Panel.EndOfRecord(session.Questions.Value.Register) ?? session.Surroundings.Today() + 1;
}
