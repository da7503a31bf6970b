using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pacta.Formats;

/// <summary>
/// <c>datapackage.json</c>, which tells other programs what the tables of a folder hold (Frictionless Tabular Data
/// Package, https://specs.frictionlessdata.io/tabular-data-package/).
/// </summary>
/// <remarks>One file describes all tables of its folder: a table that is written anew has its part replaced, the rest
/// stays as it is.</remarks>
public static class DataPackage
{
    private static readonly JsonSerializerOptions s_form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The name of the file.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>Where the description of a table stands.</summary>
    public static string PathFor(string table) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(table))!, FileName);

    /// <summary>The text of the file, with a table described in it.</summary>
    /// <param name="before">The text as it is; null: there is none.</param>
    /// <param name="table">The table.</param>
    /// <exception cref="RegisterException"><paramref name="before"/> is no data package.</exception>
    public static string With(string? before, DescribedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var package = before is null ? New() : Read(before);
        if (package["resources"] is not JsonArray resources)
            package["resources"] = resources = [];
        var described = Describe(table);
        for (var i = 0; i < resources.Count; i++)
        {
            if (resources[i] is not JsonObject other || other["path"]?.ToString() != table.FileName)
                continue;
            resources[i] = described;
            return package.ToJsonString(s_form) + "\n";
        }

        resources.Add((JsonNode)described);
        return package.ToJsonString(s_form) + "\n";
    }

    private static JsonObject New() => new() { ["profile"] = "tabular-data-package", ["name"] = "pacta" };

    private static JsonObject Read(string text)
    {
        try
        {
            if (JsonNode.Parse(text) is JsonObject package
                && package["resources"] is null or JsonArray)
                return package;
        }
        catch (JsonException)
        {
            // The message below says it.
        }

        throw new RegisterException($"{FileName}: found something else than a data package in the folder.",
            "move that file away, or write into another folder");
    }

    private static JsonObject Describe(DescribedTable table)
    {
        var isCsv = table.SqliteTable is null;
        var resource = new JsonObject
        {
            ["profile"] = "tabular-data-resource",
            ["name"] = NameOf(table.FileName),
            ["path"] = table.FileName,
            ["title"] = table.Title,
            ["description"] = table.Description,
            ["format"] = isCsv ? "csv" : "sqlite",
            ["mediatype"] = isCsv ? "text/csv" : "application/vnd.sqlite3",
            ["encoding"] = "utf-8",
            ["bytes"] = table.Bytes,
            ["hash"] = $"sha256:{table.Sha256}",
            ["rows"] = table.Rows,
        };
        resource["dialect"] = isCsv
            ? new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\n", ["header"] = true }
            : new JsonObject { ["table"] = table.SqliteTable };
        resource["schema"] = Schema(table.Columns);
        resource["sources"] = new JsonArray([.. table.Sources.Select(static s => (JsonNode)new JsonObject
        {
            ["title"] = s,
        })]);
        return resource;
    }

    private static JsonObject Schema(IReadOnlyList<FieldColumn> columns)
    {
        var fields = new JsonArray();
        foreach (var column in columns)
        {
            var field = new JsonObject { ["name"] = column.Name, ["type"] = column.Type };
            if (column.Type == "date")
                field["format"] = "default";
            field["description"] = column.Description;
            if (column.Unit is not null)
                field["unit"] = column.Unit;
            field["source"] = column.Source ?? "the register";
            if (column.IsKey)
                field["constraints"] = new JsonObject { ["required"] = true };
            fields.Add((JsonNode)field);
        }

        return new JsonObject
        {
            ["fields"] = fields,
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = new JsonArray([.. columns.Where(static c => c.IsKey)
                .Select(static c => (JsonNode)JsonValue.Create(c.Name))]),
        };
    }

    // Lower case letters, digits, points, hyphens and underscores, as the specification has it; with the ending, for no
    // two tables of a folder may share a name.
    private static string NameOf(string fileName)
    {
        var name = new StringBuilder();
        foreach (var letter in fileName.ToLowerInvariant())
            name.Append(char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '-');
        return name.ToString();
    }
}
