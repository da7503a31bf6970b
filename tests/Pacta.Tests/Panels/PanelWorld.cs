using Pacta.Tests.Cli;

namespace Pacta.Tests.Panels;

/// <summary>A register of four states, written by hand: what a panel says of it can be seen by eye.</summary>
internal static class PanelWorld
{
    public const string Text = """
        source s-1 "Annals"
            published  1990

        state AAA "Aland"
            exists     1900-01-01/..
            code       COW 10 1900-01-01/..
            code       ISO AAA

        state BBB "Beland"
            exists     1900-01-01/1949-12-31
            code       COW 20 1900-01-01/1949-12-31
            code       ISO BBB

        state BBX "Beland anew"
            exists     1950-01-01/..
            continues  BBB since 1950-01-01
            code       COW 20 1950-01-01/..
            code       ISO BBX

        state CCC "Celand"
            exists     1900-01-01/..
            code       COW 30 1900-01-01/..
            code       ISO CCC

        participant PPP "Port"

        treaty pact "Pact"
            parties    AAA, BBB
            in force   1940-06-15 by signature
            ended      1952-06-15 by agreement

            article 1
                AAA must defend BBB
                parties must consult each other

        treaty doubt "Doubtful"
            parties    AAA, CCC
            in force   1945/1946 by signature
            ended      1947-03-01 by agreement

            article 1
                parties must not attack each other, politically

        treaty port "Port"
            parties    CCC, PPP
            in force   1948-01-01 by signature
            ended      1948-07-01 by agreement

            article 1
                parties must consult each other

        coverage of defend between AAA, BBB 1930-01-01/1950-12-31 [s-1]
        """;

    /// <summary>The register in a folder, and what the command prints about it.</summary>
    public static CliRun Run(TemporaryFolder folder, params string[] args)
    {
        folder.Write("mine/world.pacta", Text + "\n");
        return CliRun.Of(["panel", "--register", folder.At("mine"), .. args]);
    }

    public static string[] Rows(TemporaryFolder folder, params string[] args)
    {
        var run = Run(folder, args);
        Assert.True(run.Code == 0, run.Error);
        return run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
