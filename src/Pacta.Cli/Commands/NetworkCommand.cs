using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Pacta.Formats;
using Pacta.Panels;
using Pacta.Panels.Networks;
using Pacta.Time;

namespace Pacta.Cli;

/// <summary><c>network</c>: who owes whom what on a day, as a graph that other programs draw and count.</summary>
internal sealed class NetworkCommand
{
    private static readonly string[] s_formats = ["json", "graphml"];
    private static readonly ImmutableArray<string> s_duties =
        NetworkDocument.Words(new NetworkOptions().Classes);

    private readonly SystemOptions _system = new();

    private readonly Option<string> _duties = new("--duties")
    {
        Description = "Which duties are edges: defense, offense, neutrality, nonaggression, consultation, divided by"
            + " commas (default: all)",
        HelpName = "LIST",
    };

    private readonly Option<bool> _directed = new("--directed")
    {
        Description = "An edge goes from who owes to who is owed (default: one edge a pair)",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "json or graphml (default: json)",
        HelpName = "FORMAT",
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "The file to write (default: standard output)",
        HelpName = "FILE",
    };

    public static Command Make(Asking asking)
    {
        var network = new NetworkCommand();
        var command = asking.Command("network",
            "Who owes whom what on a day, as a graph: degree, components, communities, polarity", network.Run);
        network._duties.CompletionSources.Add([.. s_duties]);
        network._format.CompletionSources.Add(s_formats);
        command.Add(network._duties);
        command.Add(network._directed);
        network._system.AddTo(command);
        command.Add(network._format);
        command.Add(network._out);
        return command;
    }

    private int Run(Session session)
    {
        var isGraphMl = session.Text(_format) is { } format && WordArgument.Read(format, "--format", s_formats) == 1;
        var options = new NetworkOptions
        {
            Classes = Classes(session),
            IsDirected = session.IsSet(_directed),
            WithPossible = _system.WithPossible(session),
        };
        session.RequireSound();
        var system = _system.System(session);
        var weights = _system.Weights(session, system);
        var network = AllianceNetwork.Of(session.Questions.Value.Register, PairSpans.Of(session.Questions.Value.Engine),
            system, session.Day, options);
        ImmutableArray<double>? capabilities = weights is null ? null : [.. network.Nodes.Select(
            node => weights.Of(system.Codes.IndexOf(node.Code), Day.ToDate(session.Day).Year))];
        var document = new NetworkDocument(network, _system.Codes(session),
            NetworkMeasures.Of(network, options.Classes, capabilities),
            NetworkMeasures.Of(network, DutyClasses.Defense, capabilities), capabilities);
        if (session.Text(_out) is { } path)
        {
            AtomicFile.Write(path, stream => Write(document, stream, isGraphMl));
            return ExitCode.Done;
        }

        using var bytes = new MemoryStream();
        Write(document, bytes, isGraphMl);
        session.Surroundings.Out.Write(Encoding.UTF8.GetString(bytes.ToArray()));
        return ExitCode.Done;
    }

    private static void Write(NetworkDocument document, Stream stream, bool isGraphMl)
    {
        if (isGraphMl)
            GraphMlNetwork.Write(document, stream);
        else
            JsonNetwork.Write(document, stream);
    }

    private DutyClasses Classes(Session session)
    {
        if (session.Text(_duties) is not { } list)
            return new NetworkOptions().Classes;
        var classes = DutyClasses.None;
        foreach (var word in list.Split(',', StringSplitOptions.TrimEntries))
        {
            var named = s_duties[WordArgument.Read(word, "--duties", s_duties)];
            classes |= Enum.Parse<DutyClasses>(named, ignoreCase: true);
        }

        return classes;
    }
}
