using System.Text.RegularExpressions;
using Pacta.Tests.Formats;

namespace Pacta.Tests.Docs.Cookbook;

/// <summary>The scripts of docs/cookbook.md, as they stand there, over what the built command writes.</summary>
public sealed partial class CookbookTests(CookbookFiles files) : IClassFixture<CookbookFiles>
{
    [Theory]
    [InlineData("base.R")]
    [InlineData("datatable.R")]
    [InlineData("standard.py")]
    [InlineData("with_pandas.py")]
    public void A_script_prints_the_tables_that_follow_from_the_member_level(string name)
    {
        if (files.Folder is not { } folder || Interpreter.For(name) is not { } interpreter)
            return;
        using var scratch = new ScratchFolder();
        var script = scratch.Write(name, CookbookPage.Script(name));

        var run = Interpreter.Run(folder, interpreter.Program, [.. interpreter.Options, script])!.Value;

        Assert.True(run.Code == 0, run.Error);
        Assert.Equal(new CookbookOracle(files).Tables(), run.Out);
    }

    [Fact]
    public void The_lines_that_the_page_shows_stand_in_the_tables_in_this_order()
    {
        if (files.Folder is null)
            return;
        var tables = new CookbookOracle(files).Tables().Split('\n');

        Assert.Equal(4, CookbookPage.Answers.Count);
        foreach (var answer in CookbookPage.Answers)
        {
            var at = Array.IndexOf(tables, answer[0]);
            for (var i = 0; i < answer.Length; i++)
            {
                if (answer[i] == "…")
                    at = Array.IndexOf(tables, answer[++i], at);
                Assert.True(at >= 0 && tables[at++] == answer[i], answer[i]);
            }
        }
    }

    [Fact]
    public void A_merge_by_hand_is_what_with_gives()
    {
        if (files.Folder is null)
            return;
        var panel = files.Pacta("panel", "--register", "atop5_1m.csv", "--duties", "defense",
            "--from", "1910", "--to", "1910", "--with", "mine.csv", "--on", "ccode,year");

        var rows = panel.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(','))
            .Where(static r => r[3] is "1" or "atop_defense")
            .Select(static r => $"{r[0]},{r[1]},{r[^2]},{r[^1]}");

        Assert.Equal(CookbookPage.Answers[3], rows);
    }

    [Fact]
    public void Stata_names_only_columns_that_are_there_or_that_it_made()
    {
        if (files.Folder is null)
            return;
        var script = CookbookPage.Script("stata.do");
        var columns = Import().Matches(script)
            .SelectMany(m => files.Rows(m.Groups[1].Value).First()).ToHashSet();
        var made = Made().Matches(script).SelectMany(static m => m.Groups["made"].Value.Split(' ')).ToHashSet();

        var unknown = Name().Matches(Import().Replace(Quoted().Replace(script, ""), ""))
            .Select(static m => m.Value)
            .Where(name => !columns.Contains(name) && !made.Contains(name) && !s_words.Contains(name));

        Assert.Empty(unknown);
        Assert.Equal("possible", files.Rows("dyads.csv").First()[8]); // stringcols(9) counts from 1
    }

    private static readonly HashSet<string> s_words =
    [
        .. ("generate floor strpos missing preserve restore collapse sum count mean by list noobs keep if tempfile "
            + "save use clear rename merge m using master match nogenerate sort destring replace force").Split(' '),
    ];

    [GeneratedRegex(@"import delimited using (\S+), clear varnames\(1\) case\(preserve\)(?: stringcols\(9\))?")]
    private static partial Regex Import();

    [GeneratedRegex(@"(?:generate|tempfile) (?<made>\w+)|(?<made>\w+) = |rename \w+ (?<made>\w+)"
        + @"|rename \([\w ]+\) \((?<made>[\w ]+)\)")]
    private static partial Regex Made();

    [GeneratedRegex("\"[^\"]*\"|`[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex("[A-Za-z_][A-Za-z_0-9]*")]
    private static partial Regex Name();
}
