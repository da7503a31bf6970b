using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pacta.Panels;
using Pacta.Panels.Networks;
using Pacta.Time;

namespace Pacta.Formats;

/// <summary>A network as one JSON object; docs/network.md names its members.</summary>
/// <remarks>What is missing is null. UTF-8, LF, indented by two spaces; equal networks give equal bytes.</remarks>
public static class JsonNetwork
{
    /// <summary>Writes a network.</summary>
    public static void Write(NetworkDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WriteString("day", Day.Format(document.Network.Day));
            json.WriteBoolean("directed", document.Network.IsDirected);
            json.WriteString("codes", document.Codes);
            WriteNodes(json, document);
            WriteEdges(json, document.Network);
            WritePolarity(json, document);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteNodes(Utf8JsonWriter json, NetworkDocument document)
    {
        var (network, all, defense) = (document.Network, document.All, document.Defense);
        json.WriteStartArray("nodes");
        for (var node = 0; node < network.Nodes.Length; node++)
        {
            json.WriteStartObject();
            json.WriteString("code", network.Nodes[node].Code);
            json.WriteString("name", network.Nodes[node].Name);
            json.WriteNumber("degree", all.Degree[node]);
            if (network.IsDirected)
            {
                json.WriteNumber("out_degree", all.OutDegree[node]);
                json.WriteNumber("in_degree", all.InDegree[node]);
            }

            json.WriteNumber("component", all.Components.GroupOf[node] + 1);
            json.WriteNumber("community", all.Communities.GroupOf[node] + 1);
            json.WriteNumber("defense_component", defense.Components.GroupOf[node] + 1);
            json.WriteNumber("defense_community", defense.Communities.GroupOf[node] + 1);
            if (document.Capabilities is { } known)
                WriteNumber(json, "capability", double.IsNaN(known[node]) ? null : known[node]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEdges(Utf8JsonWriter json, AllianceNetwork network)
    {
        json.WriteStartArray("edges");
        foreach (var edge in network.Edges)
        {
            json.WriteStartObject();
            json.WriteString("from", network.Nodes[edge.From].Code);
            json.WriteString("to", network.Nodes[edge.To].Code);
            WriteWords(json, "classes", NetworkDocument.Words(edge.Surely));
            WriteWords(json, "possible", NetworkDocument.Words(edge.Perhaps));
            json.WriteString("certainty", edge.Certainty == Certainty.Yes ? "yes" : "possible");
            WriteWords(json, "instruments", edge.Instruments);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePolarity(Utf8JsonWriter json, NetworkDocument document)
    {
        var defense = document.Defense;
        json.WriteStartObject("defense");
        json.WriteNumber("pairs", defense.PairCount);
        WriteNumber(json, "modularity", defense.Modularity);
        WriteNumber(json, "con", defense.ComponentPolarity.StateConcentration);
        WriteNumber(json, "effective_states", defense.ComponentPolarity.EffectiveStates);
        WriteNumber(json, "two_strongest_states", defense.ComponentPolarity.TwoStrongestStates);
        WritePoles(json, "components", document, defense.ComponentPolarity);
        WritePoles(json, "communities", document, defense.CommunityPolarity);
        json.WriteEndObject();
    }

    private static void WritePoles(Utf8JsonWriter json, string name, NetworkDocument document, Polarity polarity)
    {
        json.WriteStartObject(name);
        json.WriteNumber("poles", polarity.Poles.BlocCount);
        json.WriteNumber("isolates", polarity.Poles.IsolateCount);
        WriteNumber(json, "con", polarity.PoleConcentration);
        WriteNumber(json, "effective_poles", polarity.EffectivePoles);
        WriteNumber(json, "two_strongest_poles", polarity.TwoStrongestPoles);
        json.WriteStartArray("members");
        for (var pole = 0; pole < polarity.Poles.BlocCount; pole++)
        {
            json.WriteStartObject();
            json.WriteNumber("pole", pole + 1);
            WriteNumber(json, "share", polarity.Shares?[pole]);
            WriteWords(json, "states",
                [.. polarity.Poles.Groups[pole].Select(node => document.Network.Nodes[node].Code)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static void WriteWords(Utf8JsonWriter json, string name, ImmutableArray<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
