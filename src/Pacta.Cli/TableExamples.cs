namespace Pacta.Cli;

/// <summary>Examples of the commands that write tables and graphs, for their help.</summary>
internal static class TableExamples
{
    /// <summary>By the name of the command.</summary>
    public static Dictionary<string, string[]> All { get; } = new()
    {
        ["panel"] =
        [
            "pacta panel --from 1950 --to 2018 --out dyads.csv", "pacta panel --unit state --by month --duties defense",
            "pacta panel --pairs all --states cow --with gdp.csv --on ccode,year --out all.csv",
            "pacta panel --by span --codes iso --names readable --out spans.sqlite",
        ],
        ["similarity"] =
        [
            "pacta similarity --from 1914 --to 1914 --out my-1914.csv",
            "pacta similarity --by change --measures s,tau-b --out my-changes.sqlite",
            "pacta similarity --weights my-capabilities.csv --column cinc --measures weighted-s --out my-weighted.csv",
        ],
        ["network"] =
        [
            "pacta network --on 1914-07-01 --duties defense --format graphml --out my-1914.graphml",
            "pacta network --on 1955-06-01 --directed --states gw --out my-1955.json",
            "pacta network --on 1938-01-01 --weights my-capabilities.csv --column cinc",
        ],
    };
}
