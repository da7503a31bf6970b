namespace Pacta.Cli;

/// <summary>Examples of the commands that write tables and graphs, for their help.</summary>
internal static class TableExamples
{
    /// <summary>By the name of the command.</summary>
    public static Dictionary<string, string[]> All { get; } = new()
    {
        ["network"] =
        [
            "pacta network --on 1914-07-01 --duties defense --format graphml --out my-1914.graphml",
            "pacta network --on 1955-06-01 --directed --states gw --out my-1955.json",
            "pacta network --on 1938-01-01 --weights my-capabilities.csv --column cinc",
        ],
    };
}
