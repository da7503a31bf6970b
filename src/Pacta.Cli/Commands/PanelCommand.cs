using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Pacta.Formats;
using Pacta.Imports;
using Pacta.Panels;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Cli;

/// <summary><c>panel</c>: who owes what to whom, as a table for statistics.</summary>
internal sealed partial class PanelCommand
{
    public static Command Make(Asking asking)
    {
        var panel = new PanelCommand();
        var command = asking.Command("panel",
            "A table of who owes what to whom, for statistics: by pair or state and year, month, day or span",
            panel.Run);
        panel.AddTo(command);
        return command;
    }

    private int Run(Session session)
    {
        if (session.Word(_unit, [.. s_units, .. s_alliances]) - s_units.Length is >= 0 and var about)
            return RunAlliances(session, s_alliances[about]);
        session.RequireTable();
        var asked = Read(session);
        session.RequireSound();
        var register = session.KnownDay is null ? session.Register : session.Questions.Value.Register;
        var options = asked with { Until = Until(session, register) };
        if (options.From >= options.Until)
            throw new InputException("--to: found a date before that of --from.", "swap the two");
        var panel = new Panel(register, options);
        var columns = PanelLayout.Of(options, session.Word(_names, "field", "readable") == 1);
        var join = Join(session, panel, options, columns);
        if (session.Text(_out) is { } path)
            TableFile.Write(path, Describe(session, path, options, columns, join),
                sink => Write(session, panel, columns, join, sink));
        else
            Print(session, panel, columns, join);
        Report(session, register, panel, join);
        return ExitCode.Done;
    }

    private static void Print(Session session, Panel panel, ImmutableArray<PanelColumn> columns, PanelJoin? join)
    {
        using var csv = new TableWriter(session.Surroundings.OutBytes());
        csv.AddHeadings(ColumnsOf(columns, join));
        Write(session, panel, columns, join, csv);
        csv.Flush();
    }

    private static long Write(
        Session session, Panel panel, ImmutableArray<PanelColumn> columns, PanelJoin? join, TableSink sink)
    {
        using var rows = new PanelSink(panel, columns, join, sink);
        var progress = session.Surroundings.Progress is { } screen ? new ProgressLine(screen, () => rows.Rows) : null;
        panel.Write(rows, progress is null ? null : progress.Show);
        progress?.Clear();
        return rows.Rows;
    }

    private static DescribedTable Describe(Session session, string path, PanelOptions options,
        ImmutableArray<PanelColumn> columns, PanelJoin? join) => new(
        Path.GetFileName(path), "Who owes what to whom",
        string.Create(CultureInfo.InvariantCulture,
            $"pacta panel, unit {s_units[(int)options.Unit]}, by {s_times[(int)options.By]}, to the day before ")
            + Day.Format(options.Until) + $", possible duties: {s_possible[(int)options.Possible]}",
        ColumnsOf(columns, join),
        session.RegisterNames);

    private static List<FieldColumn> ColumnsOf(ImmutableArray<PanelColumn> columns, PanelJoin? join)
    {
        List<FieldColumn> all = [.. columns.Select(static column => new FieldColumn(column.Name,
            TypeOf(column), column.Description, UnitOf(column.Cell), IsKey: column.Cell < PanelCell.Until))];
        foreach (var joined in join?.Columns ?? [])
        {
            if (all.Exists(c => c.Name.Equals(joined.Name, StringComparison.OrdinalIgnoreCase)))
            {
                throw new InputException($"{join!.File}: found a column {joined.Name}, which the panel has too.",
                    "give it another heading");
            }

            all.Add(joined);
        }

        return all;
    }

    private static string TypeOf(PanelColumn column) => column.Cell switch
    {
        PanelCell.First or PanelCell.Second =>
            column.Name.StartsWith("iso", StringComparison.Ordinal) ? "string" : "integer",
        PanelCell.From or PanelCell.Until => "date",
        PanelCell.Possible or PanelCell.Strength or PanelCell.Ids => "string",
        _ => "integer",
    };

    private static string? UnitOf(PanelCell cell) => cell switch
    {
        PanelCell.Year => "calendar year",
        PanelCell.Month => "month of the year",
        PanelCell.Number => "instruments",
        _ => null,
    };

    // On standard error: the table itself may go into a pipe.
    private static void Report(Session session, TreatyRegister register, Panel panel, PanelJoin? join)
    {
        const int Most = 5;
        var error = session.Surroundings.Error;
        if (panel.LeftOut is { Count: > 0 } left)
        {
            error.WriteLine($"pacta: {left.Count} with duties left out, in no list of states: "
                + string.Join(", ", left.Take(Most)
                    .Select(s => $"{register.States[s].Code} ({register.States[s].Name})"))
                + (left.Count > Most ? ", …" : "") + "; --states register takes in all.");
        }

        if (join?.Unmatched() is { Count: > 0 } unmatched)
        {
            error.WriteLine($"pacta: {LoadedRegister.Count((int)unmatched.Count, "row")} of {join.File} beside no row"
                + $" of the panel, by number: {string.Join(", ", unmatched.First)}"
                + (unmatched.Count > unmatched.First.Length ? ", …" : "") + ".");
        }
    }

    private PanelJoin? Join(
        Session session, Panel panel, PanelOptions options, ImmutableArray<PanelColumn> columns)
    {
        if (session.Text(_with) is not { } path)
        {
            return session.Text(_on) is null ? null
                : throw new InputException("--on: found it without --with; a table is of many days.",
                    "name a table: --with gdp.csv");
        }

        var keys = session.Text(_on) is { } on
            ? on.Split(',', StringSplitOptions.TrimEntries)
            : throw new InputException("--with: found no --on beside it.",
                "say which of its columns tell of whom and when: --on ccode,year");
        var problems = new TableProblems();
        using var reader = TableReader.Open(path, TableEncoding.Utf8, problems);
        var join = PanelJoin.Read(reader, keys, panel, options, problems);
        if (problems.Count > 0)
            throw RegisterException.Of(problems);
        if (join.IsByYear && options.By == PanelTime.Span)
        {
            throw new InputException("--with: found a table by year, and spans, which may last many.",
                "use --by year, or a table without a year");
        }

        _ = ColumnsOf(columns, join);
        return join;
    }
}
