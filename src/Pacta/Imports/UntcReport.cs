using System.Collections.Immutable;
using System.Globalization;
using Pacta.Answers;
using Pacta.Register;

namespace Pacta.Imports;

/// <summary>What an import made of a folder, as an answer: every cell and paragraph is accounted for.</summary>
public static class UntcReport
{
    /// <param name="import">What was understood.</param>
    /// <param name="withTables">Whether each table is counted for itself too.</param>
    public static Report Of(UntcImport import, bool withTables)
    {
        ArgumentNullException.ThrowIfNull(import);
        var (count, problems) = (import.Count, import.Problems);
        return new("import", "UN status tables", [
            new("counts", "Counts", ["what", "number"], [.. Totals(import, count)], ""),
            new("acts", "Acts", ["act", "number"], [.. Acts(import)], "no cell is an act"),
            new("statements", "Statements", ["kind", "number"], [.. Statements(import)], "nobody said anything"),
            .. withTables ? [Tables(import)] : ImmutableArray<Section>.Empty,
            new("problems", "Problems", ["file", "line", "column", "found", "expected"],
                [.. problems.Select(static p => Row.Of(p.File, Place(p.Line), Place(p.Column), p.Found, p.Expected))],
                "none: every cell, name and paragraph was understood"),
        ])
        { IsFailure = !problems.IsEmpty || !count.Reconciles };
    }

    private static IEnumerable<Row> Totals(UntcImport import, UntcCount count)
    {
        yield return Row.Of("tables", Number(import.Instruments.Length));
        yield return Row.Of("treaties of the index without a table", Number(import.WithoutTable.Length));
        yield return Row.Of("rows", Number(count.Rows));
        yield return Row.Of("cells", Number(count.Cells));
        yield return Row.Of("= empty", Number(count.Empty));
        yield return Row.Of("+ acts", Number(count.Acts));
        yield return Row.Of("+ details, kept as notes", Number(count.Details));
        yield return Row.Of("+ problems", Number(count.Problems));
        yield return Row.Of("files of statements", Number(import.Statements.Length));
        yield return Row.Of("states in them", Number(import.Statements.Sum(static s => s.States)));
        var silent = import.Statements.Sum(static s => s.Notes.Length);
        yield return Row.Of("= without a text, kept as notes", Number(silent));
        yield return Row.Of("+ with a text", Number(import.Statements.Sum(static s => s.States) - silent));
        yield return Row.Of("paragraphs", Number(import.Statements.Sum(static s => s.Paragraphs)));
    }

    private static IEnumerable<Row> Acts(UntcImport import) => import.Instruments.SelectMany(static i => i.Acts)
        .CountBy(static act => act.Kind).OrderBy(static group => group.Key)
        .Select(static group => Row.Of(Words.Acts[group.Key], Number(group.Value)));

    private static IEnumerable<Row> Statements(UntcImport import) => import.Statements.SelectMany(static s => s.Said)
        .CountBy(static said => said.Kind).OrderBy(static group => group.Key)
        .Select(static group => Row.Of(Words.Statements[group.Key], Number(group.Value)));

    private static Section Tables(UntcImport import) => new("tables", "Tables",
        ["treaty", "rows", "cells", "empty", "acts", "details", "problems", "statements"],
        [
            .. import.Instruments.Select(static i => Row.Of(i.Code, Number(i.Count.Rows), Number(i.Count.Cells),
                Number(i.Count.Empty), Number(i.Count.Acts), Number(i.Count.Details), Number(i.Count.Problems),
                Number(i.Statements.Length))),
        ], "none");

    private static string Place(int number) => number == 0 ? "" : Number(number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
