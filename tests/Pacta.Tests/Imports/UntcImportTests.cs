using Pacta.Tests.Cli;

namespace Pacta.Tests.Imports;

/// <summary>The command, on small folders: what is wrong is said, with its place, and nothing is written.</summary>
public sealed class UntcImportTests : IDisposable
{
    private const string Index = "chapter_no,treaty_no,treaty_name,url\n"
        + "4,1.a,\"Convention on \"\"Things\"\". Geneva, 1 May 1950\",http://example.org/1\n"
        + "4,2,Protocol without a table,http://example.org/2\n";

    private const string Table =
        "Participant,\"Signature, Succession to signature(d)\",\"Ratification, Accession(a)\"\n"
        + "Russian Federation,2 May 1950,3 Jun 1951\n"
        + "Iran (Islamic Republic of),,4 Jul 1952 a\nFrance,,\n";

    private const string Texts = "#France\nReservation: Article 1 does not bind.\n\n#Iran (Islamic Republic of)\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_table_becomes_a_file_whatever_ends_its_lines(string lineEnd)
    {
        Fill(Index, Table, Texts, lineEnd);

        var run = Import();

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["untc-4-1-a.pacta"], Directory.GetFiles(Out).Select(Path.GetFileName));
        var text = File.ReadAllText(Path.Combine(Out, "untc-4-1-a.pacta"));
        Assert.EndsWith(
            """"
            convention untc-4-1-a "Convention on \"Things\". Geneva, 1 May 1950" [untc-4-1-a]
                open to    others [untc-4-1-a]
                signed     by SUN 1950-05-02 [untc-4-1-a "treaties/TABLE line 2 column 2"]
                ratified   by SUN 1951-06-03 [untc-4-1-a "treaties/TABLE line 2 column 3"]
                acceded to by IRN 1952-07-04 [untc-4-1-a "treaties/TABLE line 3 column 3"]
                statement  by FRA as reservation "Reservation: Article 1 does not bind." [untc-4-1-a "TEXT line 2"]
                note       "France: listed without an act" [untc-4-1-a "treaties/TABLE line 4"]
                note       "Iran (Islamic Republic of): a statement is listed, without its text" [CODE "TEXT line 4"]

            """".ReplaceLineEndings("\n").Replace("TABLE", "4-1-a.csv", StringComparison.Ordinal)
                .Replace("TEXT", "declarations/4-1-a.txt", StringComparison.Ordinal)
                .Replace("CODE", "untc-4-1-a", StringComparison.Ordinal),
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_counts_reconcile()
    {
        Fill(Index, Table, Texts);

        var run = Import("--format", "csv");

        foreach (var line in new[] { "rows,3", "cells,6", "= empty,3", "+ acts,3", "+ problems,0", "paragraphs,1" })
            Assert.Contains($"counts,{line},", run.Out, StringComparison.Ordinal);
        Assert.Contains("tables,,,,,untc-4-1-a,3,6,3,3,0,0,1", run.Out.Replace("counts", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3 Jun 1951", "31 Jun 1951", "treaties/4-1-a.csv  2     3       31 Jun 1951")]
    [InlineData("4 Jul 1952 a", "4 Jul 1952 d", "treaties/4-1-a.csv  3     3       4 Jul 1952 d")]
    [InlineData("Russian Federation", "Ruritania", "treaties/4-1-a.csv  2             Ruritania")]
    [InlineData("\"Ratification, Accession(a)\"", "Remarks", "under 'Remarks'")]
    [InlineData("Participant,", "State,", "a first column 'Participant'")]
    [InlineData("France,,", "France,", "3, one a column")]
    [InlineData("France,,", "\"France,,", "a row of a table")]
    public void What_is_not_understood_is_reported_with_its_place_and_nothing_is_written(
        string right, string wrong, string said)
    {
        Fill(Index, Table.Replace(right, wrong, StringComparison.Ordinal), Texts);

        var run = Import();

        Assert.Equal(2, run.Code);
        Assert.Contains(said, run.Out, StringComparison.Ordinal);
        Assert.Contains("nothing was written", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public void What_was_understood_can_be_written_all_the_same()
    {
        Fill(Index, Table.Replace("3 Jun 1951", "31 Jun 1951", StringComparison.Ordinal), Texts);

        Assert.Equal(0, Import("--partial").Code);
        Assert.Single(Directory.GetFiles(Out));
    }

    [Fact]
    public void A_folder_without_its_parts_is_refused_in_so_many_words()
    {
        Assert.Contains("index.csv: there is no such file", Import().Error, StringComparison.Ordinal);

        _folder.Write("index.csv", Index);
        Assert.Contains("found no table, expected treaties/*.csv", Import().Error, StringComparison.Ordinal);

        Fill("a,b\n1,2\n", Table, Texts);
        Assert.Contains("found no column 'chapter_no'", Import().Error, StringComparison.Ordinal);

        var run = CliRun.Of("import", "untc", Path.Combine(_folder.Path, "nowhere"));
        Assert.Equal(2, run.Code);
        Assert.Contains("there is no such folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_another_encoding_is_refused()
    {
        Fill(Index, Table, Texts);
        File.WriteAllText(Path.Combine(_folder.Path, "treaties", "4-1-a.csv"), Table, System.Text.Encoding.Unicode);

        var run = Import();

        Assert.Equal(2, run.Code);
        Assert.Contains("found UTF-16 text", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_import_takes_the_place_of_the_old_one_and_of_nothing_else()
    {
        Fill(Index, Table, Texts);
        Import();
        Fill(Index, Table.Replace("1951", "1953", StringComparison.Ordinal), Texts);
        Import();
        Assert.Contains("by SUN 1953-06-03", File.ReadAllText(Path.Combine(Out, "untc-4-1-a.pacta")),
            StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(Out, "own.pacta"), "more on untc-4-1-a\n");
        var run = Import();
        Assert.Equal(2, run.Code);
        Assert.Contains("found own.pacta", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(Out).Length);
        Assert.DoesNotContain(Directory.GetDirectories(_folder.Path), static d => Path.GetFileName(d).StartsWith('.'));
    }

    [Fact]
    public void The_imported_treaty_answers_with_the_clause_of_a_file_of_ones_own()
    {
        Fill(Index, Table, Texts);
        Import();
        _folder.Write("own/clause.pacta", """
            more on untc-4-1-a
                in force 30 days after ratified by 2 states
                in force for later parties 30 days after deposit

            """);

        var run = CliRun.Of("status", "untc-4-1-a", "--on", "1960-01-01", "--register", "embedded",
            "--register", Out, "--register", Path.Combine(_folder.Path, "own"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("since 1952-08-03", run.Out, StringComparison.Ordinal);
        Assert.Contains("SUN    Soviet Union", run.Out, StringComparison.Ordinal);
        Assert.Contains("1952-07-04 a", run.Out, StringComparison.Ordinal);
    }

    private string Out => Path.Combine(_folder.Path, "out");

    private CliRun Import(params string[] more) =>
        CliRun.Of(["import", "untc", _folder.Path, "--out", Out, .. more]);

    private void Fill(string index, string table, string texts, string lineEnd = "\n")
    {
        _folder.Write("index.csv", index.ReplaceLineEndings(lineEnd));
        _folder.Write("treaties/4-1-a.csv", table.ReplaceLineEndings(lineEnd));
        _folder.Write("declarations/4-1-a.txt", texts.ReplaceLineEndings(lineEnd));
    }
}
