using System.Globalization;
using Pacta.Answers;

namespace Pacta.Imports;

/// <summary>What an import made of a list, as an answer.</summary>
public static class ListReport
{
    /// <param name="title">What was imported.</param>
    /// <param name="import">What was understood.</param>
    public static Report Of(string title, ListImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return new("import", title,
        [
            new("counts", "Counts", ["what", "number"],
                [.. import.Counts.Select(static c => Row.Of(c.What, c.Number.ToString(CultureInfo.InvariantCulture)))],
                ""),
            new("unmapped", "Columns of which nothing is made", ["column"],
                [.. import.Unmapped.Select(static heading => Row.Of(heading))], "none"),
        ]);
    }
}
