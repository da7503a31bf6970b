using Pacta.Imports;
using Pacta.Tests.Imports.Tables;

namespace Pacta.Tests.Imports.Atop;

/// <summary>A member level that a test writes down: what it does not say of a row is 0, or as usual.</summary>
internal sealed class AtopTable
{
    private readonly List<string> _lines =
        [string.Join(',', AtopColumns.All.Select(static c => c.Name.ToLowerInvariant()))];

    /// <summary>Adds a row: "member=200 yrent=1900 defense=1".</summary>
    public AtopTable Row(string cells)
    {
        var said = cells.Split(' ').Select(static cell => cell.Split('='))
            .ToDictionary(static c => c[0], static c => c[1]);
        _lines.Add(string.Join(',', AtopColumns.All.Select(c =>
            said.Remove(c.Name.ToLowerInvariant(), out var value) ? value : Usual(c.Name))));
        Assert.Empty(said);
        return this;
    }

    /// <summary>The table as a file would hold it.</summary>
    public string Text => string.Join('\n', _lines);

    public AtopImport Import(TableProblems problems) =>
        AtopImport.Of(new TableInMemory(Text), AtopData.States.Value.Register, problems);

    /// <summary>What is reported: row, column, found, expected.</summary>
    public IEnumerable<string> Problems()
    {
        var problems = new TableProblems();
        Import(problems);
        return problems.Kept.Select(static p => $"{p.Row} {p.Column}: {p.Found}, expected {p.Expected}");
    }

    private static string Usual(string column) => column switch
    {
        "ATOPID" => "1",
        "COWSYS" => "1",
        "YRENT" => "1900",
        "MOENT" or "DAYENT" or "MOEXIT" or "DAYEXIT" => "1",
        "YREXIT" => "1910",
        "VERSION" => "5.1",
        _ => "0",
    };
}
