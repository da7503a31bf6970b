using System.Text.Json;

namespace Pacta.Tests.Cli;

/// <summary>An answer read back from the command's JSON: rows by section, cells by column.</summary>
internal sealed class Answer
{
    private readonly Dictionary<string, List<Dictionary<string, string>>> _sections;

    private Answer(string title, Dictionary<string, List<Dictionary<string, string>>> sections) =>
        (Title, _sections) = (title, sections);

    public string Title { get; }

    /// <summary>The keys of the sections, in order.</summary>
    public IEnumerable<string> Keys => _sections.Keys;

    public static Answer To(params string[] args)
    {
        var run = CliRun.Of([.. args, "--format", "json"]);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Out);
        return new(json.RootElement.GetProperty("title").GetString()!,
            json.RootElement.GetProperty("sections").EnumerateArray().ToDictionary(
                static section => section.GetProperty("key").GetString()!,
                static section => section.GetProperty("rows").EnumerateArray().Select(Cells).ToList()));
    }

    public IReadOnlyList<Dictionary<string, string>> Rows(string key) => _sections[key];

    /// <summary>One column of a section.</summary>
    public IReadOnlyList<string> Column(string key, string column) => _sections[key].ConvertAll(row => row[column]);

    /// <summary>The row whose first cell is this, its cells joined by '|'.</summary>
    public string Row(string key, string first) =>
        string.Join('|', Assert.Single(_sections[key], row => row.Values.First() == first).Values);

    private static Dictionary<string, string> Cells(JsonElement row) => row.EnumerateObject()
        .ToDictionary(static cell => cell.Name, static cell => cell.Value.ValueKind == JsonValueKind.String
            ? cell.Value.GetString()!
            : cell.Value.GetRawText());
}
