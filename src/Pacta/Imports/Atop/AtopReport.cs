using System.Globalization;
using Pacta.Answers;

namespace Pacta.Imports;

/// <summary>What an import made of the member level, as an answer: every row and column is accounted for.</summary>
public static class AtopReport
{
    /// <param name="import">What was understood.</param>
    public static Report Of(AtopImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return new("import", "ATOP, member level", [
            new("counts", "Counts", ["what", "number"], [.. Totals(import)], ""),
            new("promises", "Promises", ["column", "rows", "limited", "toward some only"], [.. Promises(import)], ""),
            new("columns", "Columns", ["use", "number"], [.. Columns()], ""),
            new("participants", "Members that no list of states has", ["number", "code"],
                [.. import.Participants.Select(static p => Row.Of(Number(p.Key), p.Value))], "none"),
        ]);
    }

    private static IEnumerable<Row> Totals(AtopImport import)
    {
        yield return Row.Of("rows", Number(import.Rows.Count));
        yield return Row.Of("alliances", Number(import.Alliances.Count));
        yield return Row.Of("phases", Number(import.Alliances.Sum(static a =>
            a.Rows.Select(static r => r[AtopField.Phase]).Distinct().Count())));
        yield return Row.Of("memberships", Number(import.Alliances.Sum(static a => a.Memberships.Count)));
        yield return Row.Of("rows with an uncertain entry", Number(import.Rows.Count(static r =>
            r.Entry.Earliest != r.Entry.Latest)));
        yield return Row.Of("rows with an uncertain exit", Number(import.Rows.Count(static r =>
            r.Exit.Earliest != r.Exit.Latest)));
        yield return Row.Of("rows in force at the end of the record", Number(import.Rows.Count(static r =>
            r.Exit.IsNone)));
    }

    private static IEnumerable<Row> Promises(AtopImport import)
    {
        foreach (var promise in AtopPromise.All)
        {
            var rows = import.Rows.Select(promise.Of).Where(static limits => limits != default).ToList();
            var own = default(AtopFields).With(promise.Field);
            yield return Row.Of(AtopColumns.All[(int)promise.Field].Name, Number(rows.Count),
                Number(rows.Count(limits => limits != own && limits != own.With(AtopField.Obvary))),
                Number(rows.Count(static limits => limits.Has(AtopField.Obvary))));
        }
    }

    private static IEnumerable<Row> Columns() => AtopColumns.All.CountBy(static c => c.Use).OrderBy(static c => c.Key)
        .Select(static c => Row.Of(WordsOf(c.Key), Number(c.Value)));

    /// <summary>What is made of columns of a use, in words.</summary>
    public static string WordsOf(AtopUse use) => use switch
    {
        AtopUse.Key => "says which alliance, phase, member",
        AtopUse.Days => "a day of entry or exit",
        AtopUse.Duty => "a duty",
        AtopUse.Condition => "a trigger or condition of a duty",
        AtopUse.Note => "a note",
        AtopUse.Checked => "left out, and checked",
        _ => "left out",
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
