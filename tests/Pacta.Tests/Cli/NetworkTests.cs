using System.Text.Json;
using System.Xml.Linq;

namespace Pacta.Tests.Cli;

/// <summary><c>network</c>: the graph of a day, as JSON and as GraphML.</summary>
public class NetworkTests
{
    private const string Register = """
        source list "A list"
        state AAA "Aland"
            exists 1900-01-01/.. [list]
            code COW 10 [list]
        state BBB "Bland"
            exists 1900-01-01/.. [list]
            code COW 9 [list]
        state CCC "Cland & Sons"
            exists 1900-01-01/.. [list]
            code COW 200 [list]
        state DDD "Dland"
            exists 1900-01-01/.. [list]
            code COW 300 1900-01-01/1929-12-31 [list]
        state EEE "Eland"
            exists 1900-01-01/.. [list]
        treaty ab "Pact"
            parties AAA, BBB
            in force 1930-01-01
            article 1
                AAA must defend BBB
                parties must consult each other
        treaty ac "Accord"
            parties AAA, CCC
            in force 1930
            article 1
                parties must not attack each other
        treaty ad "Alliance"
            parties AAA, DDD
            in force 1930-01-01
            article 1
                parties must defend each other
        """;

    [Fact]
    public void Undirected_a_pair_has_one_edge_with_all_that_either_owes()
    {
        using var folder = Folder();

        using var json = Json(folder, "--on", "1931-01-01");

        Assert.Equal(["9", "10", "200"], Texts(json.RootElement.GetProperty("nodes"), "code"));
        var edges = json.RootElement.GetProperty("edges");
        Assert.Equal(2, edges.GetArrayLength());
        Assert.Equal("""{"from":"9","to":"10","classes":["defense","consultation"],"possible":[]"""
            + ""","certainty":"yes","instruments":["ab"]}""", Compact(edges[0]));
        Assert.Equal([1, 2, 1], Numbers(json.RootElement.GetProperty("nodes"), "degree"));
        Assert.Equal([1, 1, 2], Numbers(json.RootElement.GetProperty("nodes"), "defense_component"));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("defense").GetProperty("con").ValueKind);
    }

    [Fact]
    public void Directed_an_edge_goes_from_who_owes_to_who_is_owed()
    {
        using var folder = Folder();

        using var json = Json(folder, "--on", "1931-01-01", "--directed", "--duties", "defense");

        var edge = Assert.Single(json.RootElement.GetProperty("edges").EnumerateArray());
        Assert.Equal(("10", "9"), (edge.GetProperty("from").GetString(), edge.GetProperty("to").GetString()));
        Assert.Equal([0, 1, 0], Numbers(json.RootElement.GetProperty("nodes"), "out_degree"));
        Assert.Equal([1, 0, 0], Numbers(json.RootElement.GetProperty("nodes"), "in_degree"));
    }

    [Fact]
    public void What_is_possible_only_is_an_edge_where_it_is_asked_for()
    {
        using var folder = Folder();

        using var without = Json(folder, "--on", "1930-06-01");
        using var with = Json(folder, "--on", "1930-06-01", "--possible", "yes");

        Assert.Equal(1, without.RootElement.GetProperty("edges").GetArrayLength());
        Assert.Equal("""{"from":"10","to":"200","classes":[],"possible":["nonaggression"]"""
            + ""","certainty":"possible","instruments":["ac"]}""",
            Compact(with.RootElement.GetProperty("edges")[1]));
    }

    [Fact]
    public void Members_of_the_system_are_those_of_the_list_that_is_named()
    {
        using var folder = Folder();

        using var json = Json(folder, "--on", "1931-01-01", "--states", "register");

        Assert.Equal(["9", "10", "200", "300", "EEE"], Texts(json.RootElement.GetProperty("nodes"), "code"));
        Assert.Equal(3, json.RootElement.GetProperty("edges").GetArrayLength());
    }

    [Fact]
    public void Capabilities_of_a_file_are_weighed()
    {
        using var folder = Folder();
        var weights = folder.Write("w.csv", "ccode,year,cinc\n9,1931,2\n10,1931,1e0\n200,1931,1\n200,1932,5\n");

        using var json = Json(folder, "--on", "1931-01-01", "--weights", weights, "--column", "cinc");

        var defense = json.RootElement.GetProperty("defense");
        Assert.Equal(0.25, defense.GetProperty("con").GetDouble(), 1e-12);
        var poles = defense.GetProperty("components");
        Assert.Equal(0.75, poles.GetProperty("members")[0].GetProperty("share").GetDouble());
        Assert.Equal(1, poles.GetProperty("two_strongest_poles").GetDouble());
    }

    [Fact]
    public void A_table_of_weights_that_cannot_be_used_is_refused_row_by_row()
    {
        using var folder = Folder();
        var weights = folder.Write("w.csv", "ccode,year,cinc\n9,1931,-2\n999,1931,1\n10,x,1\n9,1931,3\n");
        string[] args = ["network", "--register", folder.Path, "--weights", weights, "--column", "cinc"];

        CliRun.Refuses(args, "row 1 (line 2), column cinc: found '-2'", "row 2 (line 3), column ccode: found '999'",
            "row 3 (line 4), column year: found 'x'", "row 4 (line 5)", "it stands in row 1");
        CliRun.Refuses([.. args[..^1], "cink"], "no such column", "cinc");
        CliRun.Refuses(args[..^2], "--column");
        CliRun.Refuses(["network", "--column", "cinc"], "--weights");
    }

    // The schema's own rules: keys first, each used where it is declared for; ids once; edges between nodes there are.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void GraphML_keeps_to_its_schema(bool directed)
    {
        using var folder = Folder();
        var path = folder.At("out.graphml");
        string[] args =
        [
            "network", "--register", folder.Path, "--on", "1930-06-01", "--possible", "yes", "--format", "graphml",
            "--out", path,
        ];

        Assert.Equal(new(0, "", ""), CliRun.Of(directed ? [.. args, "--directed"] : args));
        Assert.Equal(File.ReadAllText(path), CliRun.Of(directed ? [.. args[..^2], "--directed"] : args[..^2]).Out);

        var root = XDocument.Load(path).Root!;
        XNamespace name = "http://graphml.graphdrawing.org/xmlns";
        Assert.Equal(name + "graphml", root.Name);
        Assert.Equal(name + "graph", root.Elements().Last().Name);
        Assert.All(root.Elements().SkipLast(1), key => Assert.Equal(name + "key", key.Name));
        var graph = root.Element(name + "graph")!;
        Assert.Equal(directed ? "directed" : "undirected", graph.Attribute("edgedefault")!.Value);
        var keys = root.Elements(name + "key").ToDictionary(
            static key => key.Attribute("id")!.Value, static key => key.Attribute("for")!.Value);
        Assert.All(graph.Descendants(name + "data"), data =>
            Assert.Equal(keys[data.Attribute("key")!.Value], data.Parent!.Name.LocalName));
        var ids = graph.Elements(name + "node").Select(static node => node.Attribute("id")!.Value).ToHashSet();
        Assert.Equal(3, ids.Count);
        Assert.All(graph.Elements(name + "edge"), edge => Assert.True(
            ids.Contains(edge.Attribute("source")!.Value) && ids.Contains(edge.Attribute("target")!.Value)));
        Assert.Equal(directed ? 4 : 2, graph.Elements(name + "edge").Count());
        Assert.Contains("Cland & Sons", graph.Descendants(name + "data").Select(static data => data.Value));
    }

    [Fact]
    public void A_wrong_word_gets_the_nearest_and_nothing_is_written()
    {
        CliRun.Refuses(["network", "--duties", "defence"], "did you mean 'defense'?");
        CliRun.Refuses(["network", "--format", "graphm"], "did you mean 'graphml'?");
        CliRun.Refuses(["network", "--states", "cov"], "did you mean 'cow'?");
        CliRun.Refuses(["network", "--on", "1914"], "exactly one day");
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        folder.Write("a.pacta", Register);
        return folder;
    }

    private static JsonDocument Json(TemporaryFolder folder, params string[] args)
    {
        var run = CliRun.Of(["network", "--register", folder.Path, .. args]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return JsonDocument.Parse(run.Out);
    }

    private static string[] Texts(JsonElement array, string name) =>
        [.. array.EnumerateArray().Select(item => item.GetProperty(name).GetString()!)];

    private static int[] Numbers(JsonElement array, string name) =>
        [.. array.EnumerateArray().Select(item => item.GetProperty(name).GetInt32())];

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
