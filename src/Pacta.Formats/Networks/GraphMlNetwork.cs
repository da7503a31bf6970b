using System.Globalization;
using System.Text;
using System.Xml;
using Pacta.Panels;
using Pacta.Time;

namespace Pacta.Formats;

/// <summary>A network as GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall 2002).</summary>
/// <remarks>
/// Keys first, then one graph: nodes, then edges. A datum that is missing has no element. UTF-8, LF; the same network
/// gives the same bytes.
/// </remarks>
public static class GraphMlNetwork
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string Schema = "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    private static readonly (string Id, string For, string Type)[] s_keys =
    [
        ("day", "graph", "string"), ("codes", "graph", "string"), ("pairs", "graph", "int"),
        ("defense_components", "graph", "int"), ("defense_communities", "graph", "int"),
        ("defense_modularity", "graph", "double"), ("con", "graph", "double"),
        ("name", "node", "string"), ("degree", "node", "int"), ("out_degree", "node", "int"),
        ("in_degree", "node", "int"), ("component", "node", "int"), ("community", "node", "int"),
        ("defense_component", "node", "int"), ("defense_community", "node", "int"), ("capability", "node", "double"),
        ("classes", "edge", "string"), ("possible", "edge", "string"), ("certainty", "edge", "string"),
        ("instruments", "edge", "string"),
    ];

    /// <summary>Writes a network.</summary>
    public static void Write(NetworkDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using var xml = XmlWriter.Create(stream, settings);
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("xsi", "schemaLocation", "http://www.w3.org/2001/XMLSchema-instance",
            $"{Namespace} {Schema}");
        foreach (var (id, place, type) in s_keys)
            WriteKey(xml, id, place, type);
        WriteGraph(xml, document);
        xml.WriteEndElement();
        xml.Flush();
        stream.WriteByte((byte)'\n');
    }

    // "name" is an id of its own for nodes only, so ids are the names.
    private static void WriteKey(XmlWriter xml, string id, string place, string type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", place);
        xml.WriteAttributeString("attr.name", id);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void WriteGraph(XmlWriter xml, NetworkDocument document)
    {
        var network = document.Network;
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "network");
        xml.WriteAttributeString("edgedefault", network.IsDirected ? "directed" : "undirected");
        Data(xml, "day", Day.Format(network.Day));
        Data(xml, "codes", document.Codes);
        Data(xml, "pairs", document.All.PairCount);
        Data(xml, "defense_components", document.Defense.Components.BlocCount);
        Data(xml, "defense_communities", document.Defense.Communities.BlocCount);
        Data(xml, "defense_modularity", document.Defense.Modularity);
        Data(xml, "con", document.Defense.ComponentPolarity.StateConcentration);
        for (var node = 0; node < network.Nodes.Length; node++)
            WriteNode(xml, document, node);
        foreach (var edge in network.Edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", Id(edge.From));
            xml.WriteAttributeString("target", Id(edge.To));
            Data(xml, "classes", string.Join(' ', NetworkDocument.Words(edge.Surely)));
            if (edge.Perhaps != DutyClasses.None)
                Data(xml, "possible", string.Join(' ', NetworkDocument.Words(edge.Perhaps)));
            Data(xml, "certainty", edge.Certainty == Certainty.Yes ? "yes" : "possible");
            Data(xml, "instruments", string.Join(' ', edge.Instruments));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        string Id(int node) => $"n{network.Nodes[node].Code}";
    }

    private static void WriteNode(XmlWriter xml, NetworkDocument document, int node)
    {
        var (all, defense) = (document.All, document.Defense);
        xml.WriteStartElement("node", Namespace);
        // An NMTOKEN may begin with a digit, but programs read ids into names of variables.
        xml.WriteAttributeString("id", $"n{document.Network.Nodes[node].Code}");
        Data(xml, "name", document.Network.Nodes[node].Name);
        Data(xml, "degree", all.Degree[node]);
        if (document.Network.IsDirected)
        {
            Data(xml, "out_degree", all.OutDegree[node]);
            Data(xml, "in_degree", all.InDegree[node]);
        }

        Data(xml, "component", all.Components.GroupOf[node] + 1);
        Data(xml, "community", all.Communities.GroupOf[node] + 1);
        Data(xml, "defense_component", defense.Components.GroupOf[node] + 1);
        Data(xml, "defense_community", defense.Communities.GroupOf[node] + 1);
        if (document.Capabilities is { } known && !double.IsNaN(known[node]))
            Data(xml, "capability", known[node]);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, double? value)
    {
        if (value is { } known)
            Data(xml, key, known.ToString("R", CultureInfo.InvariantCulture));
    }

    private static void Data(XmlWriter xml, string key, int value) =>
        Data(xml, key, value.ToString(CultureInfo.InvariantCulture));

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
