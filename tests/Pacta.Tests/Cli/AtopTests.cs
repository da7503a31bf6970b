using Pacta.Cli;

namespace Pacta.Tests.Cli;

public sealed class AtopTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Alliances_phases_and_members_are_rows_of_their_own()
    {
        var file = Write("member=200 phase=1 defense=1 yrexit=1905", "member=220 phase=1 defense=1 yrexit=1905",
            "member=200 phase=2 consul=1 yrent=1905 dayexit=", "member=220 phase=2 consul=1 yrent=1905");

        Assert.Equal("""
            alliance,begin,end,members,codes,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul,possible
            atop-1,1900-01-01,1910-01,2,200 220,1,0,0,0,1,

            """, Panel("alliance", file));
        Assert.Equal("""
            alliance,phase,begin,end,members,codes,atop_defense,atop_consul,possible
            atop-1,section 1,1900-01-01,1905-01-01,2,200 220,1,0,
            atop-1,section 2,1905-01-01,1910-01,2,200 220,0,1,

            """, Panel("phase", file, "--duties", "defense,consultation"));
        Assert.Equal("""
            alliance,phase,code,begin,end,atop_consul,possible
            atop-1,section 1,200,1900-01-01,1905-01-01,0,
            atop-1,section 1,220,1900-01-01,1905-01-01,0,
            atop-1,section 2,200,1905-01-01,1910-01,1,
            atop-1,section 2,220,1905-01-01,1910-01-01,1,

            """, Panel("member", file, "--duties", "consultation"));
    }

    [Theory]
    [InlineData("out", 1909)]
    [InlineData("in", 1910)]
    public void The_year_of_the_day_of_exit_counts_where_it_is_to(string exitDay, int last)
    {
        var file = Write("member=200 defense=1", "member=220 consul=1 obvary=1 yrexit=0 moexit=0 dayexit=0 ineffect=1");

        var years = Panel("member", file, "--by", "year", "--exit-day", exitDay, "--to", "1915").Split('\n')[1..^1];

        Assert.Equal(Enumerable.Range(1900, last - 1899), years.Where(static l => l.Contains(",200,"))
            .Select(static l => int.Parse(l.Split(',')[3])));
        Assert.Equal(16, years.Count(static l => l.EndsWith(",0,0,0,0,1,atop_consul")));
    }

    [Theory]
    [InlineData("--by: found month with --unit alliance, expected span.", "--by", "month")]
    [InlineData("--pairs: found it with --unit alliance", "--pairs", "all")]
    public void What_fits_no_row_about_an_instrument_is_refused(string message, params string[] options)
    {
        var run = CliRun.Of(["panel", "--unit", "alliance", .. options]);

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public void Nothing_is_written_of_a_file_with_a_problem()
    {
        var file = Write("member=200 yrexit=1899", "member=220");
        var (folder, sqlite) = (_folder.At("atop"), _folder.At("atop.db"));

        var run = CliRun.Of(["import", "atop", file, "--out", folder, "--sqlite", sqlite]);

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("column yrexit: found an exit that is not after the entry, expected a later day", run.Error);
        Assert.False(Path.Exists(folder) || Path.Exists(sqlite));
    }

    private static string Panel(string unit, string file, params string[] more)
    {
        var run = CliRun.Of(["panel", "--unit", unit, "--register", file, .. more]);
        Assert.Equal(("", ExitCode.Done), (run.Error, run.Code));
        return run.Out;
    }

    private string Write(params string[] rows)
    {
        var table = new Imports.Atop.AtopTable();
        foreach (var row in rows)
            table.Row(row);
        var path = _folder.At("atop.csv");
        File.WriteAllText(path, table.Text);
        return path;
    }
}
