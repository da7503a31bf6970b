using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Imports;

/// <summary>From the cells of one status table to acts.</summary>
internal sealed class UntcTableConverter(UntcTable table, UntcNames names, TreatyRegister register)
{
    private const string Participant = "Participant";

    private readonly UntcColumn[] _columns = [.. table.Headings.Skip(1).Select(UntcColumn.Parse)];
    private readonly ImmutableArray<UntcAct>.Builder _acts = ImmutableArray.CreateBuilder<UntcAct>();
    private readonly ImmutableArray<(string, string)>.Builder _notes = ImmutableArray.CreateBuilder<(string, string)>();
    private readonly ImmutableArray<UntcProblem>.Builder _problems = ImmutableArray.CreateBuilder<UntcProblem>();
    private UntcCount _count;

    public UntcInstrument Convert(UntcTreaty? treaty)
    {
        if (table.Malformed is { } malformed)
            _problems.Add(malformed);
        if (treaty is null)
            _problems.Add(new(table.File, 0, 0, "a table that the index does not list", "a treaty of index.csv"));
        if (!UntcInstrument.IsNumber(table.Number))
            _problems.Add(new(table.File, 0, 0, "this name", "one of letters, digits and hyphens: 4-11-b.csv"));
        if (table.Malformed is null && table.Headings is not [Participant, ..])
            Report(1, 0, table.Headings.IsEmpty ? "nothing" : table.Headings[0], $"a first column '{Participant}'");
        foreach (var row in table.Rows)
            Read(row);
        return new()
        {
            Number = table.Number,
            Title = treaty?.Title ?? table.Number,
            Url = treaty?.Url ?? "",
            Acts = _acts.DrainToImmutable(),
            Notes = _notes.DrainToImmutable(),
            Count = _count,
            Problems = _problems.DrainToImmutable(),
        };
    }

    private void Read(UntcRow row)
    {
        var cells = Math.Max(row.Cells.Length, table.Headings.Length) - 1;
        _count += new UntcCount(1, cells, 0, 0, 0, 0);
        var name = row.Cells[0];
        if (row.Cells.Length != table.Headings.Length)
        {
            Report(row.Line, 0, $"{row.Cells.Length} cells", $"{table.Headings.Length}, one a column");
            _count += new UntcCount(0, 0, 0, 0, 0, cells);
            return;
        }

        var isKnown = names.Find(name, null) >= 0;
        if (!isKnown)
            Report(row.Line, 0, name, "a participant whom the register knows by this name");
        List<string> details = [];
        for (var i = 1; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i].Trim();
            var became = cell.Length == 0 ? new UntcCount(0, 0, 1, 0, 0, 0)
                : isKnown ? Read(row.Line, i, name, cell, details) : new(0, 0, 0, 0, 0, 1);
            _count += became;
        }

        if (isKnown && row.Cells.Skip(1).All(string.IsNullOrWhiteSpace))
            details.Add("listed without an act");
        if (details.Count > 0)
            _notes.Add(($"{name}: {string.Join("; ", details)}", Place(row.Line)));
    }

    private UntcCount Read(int line, int index, string name, string cell, List<string> details)
    {
        var column = _columns[index - 1];
        if (column.IsDetail)
        {
            details.Add($"{column.Heading} {cell}");
            return new(0, 0, 0, 0, 1, 0);
        }

        if (!column.IsKnown)
            Report(line, index, $"{cell} under '{column.Heading}'", "a heading of acts: Signature, Accession(a), …");
        else if (!UntcDay.TryParse(cell, out var day, out var mark))
            Report(line, index, cell, "a day, as 27 Jun 2001, with at most one mark");
        else if (!column.TryFind(mark, out var act))
            Report(line, index, cell, column.Marks.Length == 0 ? "a day without a mark" : $"a mark of {column.Marks}");
        else if (names.Find(name, day) is not (>= 0 and var state))
            Report(line, index, $"{name} on {cell}", "a name that means one state on that day");
        else if (act is not { } kind)
            return Detail(column, cell, details);
        else
            return Act(new(register.States[state].Code, kind, day, $"{Place(line)} column {index + 1}"));
        return new(0, 0, 0, 0, 0, 1);
    }

    private static UntcCount Detail(UntcColumn column, string cell, List<string> details)
    {
        details.Add($"{column.Heading} {cell}");
        return new(0, 0, 0, 0, 1, 0);
    }

    private UntcCount Act(UntcAct act)
    {
        _acts.Add(act);
        return new(0, 0, 0, 1, 0, 0);
    }

    private string Place(int line) => FormattableString.Invariant($"{table.File} line {line}");

    private void Report(int line, int index, string found, string expected) =>
        _problems.Add(new(table.File, line, index == 0 ? 0 : index + 1, found, expected));
}
