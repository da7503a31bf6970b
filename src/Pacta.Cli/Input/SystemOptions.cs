using System.CommandLine;
using Pacta.Formats;
using Pacta.Imports;
using Pacta.Panels;
using Pacta.Panels.Similarity;
using Pacta.Register;

namespace Pacta.Cli;

/// <summary>The options that say whose states a table is about, under which codes, and how they are weighed.</summary>
internal sealed class SystemOptions
{
    private static readonly string[] s_lists = ["cow", "gw", "register"];
    private static readonly PanelStates[] s_states =
        [PanelStates.Cow, PanelStates.GleditschWard, PanelStates.Register];

    private static readonly string[] s_codes = ["cow", "gw", "iso"];
    private static readonly CodeScheme[] s_schemes = [CodeScheme.Cow, CodeScheme.GleditschWard, CodeScheme.Iso];

    private readonly Option<string> _states = new("--states")
    {
        Description = "Whose members of the system: cow, gw or register (default: cow, or gw with --codes gw)",
        HelpName = "LIST",
    };

    private readonly Option<string> _codes = new("--codes")
    {
        Description = "How states are named: cow, gw or iso (default: cow, or gw with --states gw)",
        HelpName = "SCHEME",
    };

    private readonly Option<string> _possible = new("--possible")
    {
        Description = "Whether duties that are possible only count: yes or no (default: no)",
        HelpName = "WORD",
    };

    private readonly Option<string> _weights = new("--weights")
    {
        Description = "A table with a number for each state and year, such as capability shares",
        HelpName = "FILE",
    };

    private readonly Option<string> _column = new("--column")
    {
        Description = "The heading of these numbers",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _columns = new("--columns")
    {
        Description = "The headings of the other columns: code=HEADING, year=HEADING",
        HelpName = "NAME=HEADING",
    };

    public void AddTo(Command command)
    {
        _states.CompletionSources.Add(s_lists);
        _codes.CompletionSources.Add(s_codes);
        _possible.CompletionSources.Add("yes", "no");
        command.Add(_states);
        command.Add(_codes);
        command.Add(_possible);
        command.Add(_weights);
        command.Add(_column);
        command.Add(_columns);
    }

    /// <summary>Whether what is possible only counts.</summary>
    public bool WithPossible(Session session) =>
        session.Text(_possible) is { } word && WordArgument.Read(word, "--possible", ["yes", "no"]) == 0;

    /// <summary>The members of the system.</summary>
    public StateSystem System(Session session) =>
        StateSystem.Of(session.Questions.Value.Register, s_states[List(session)], s_schemes[Scheme(session)]);

    /// <summary>The word for the scheme of the codes.</summary>
    public string Codes(Session session) => s_codes[Scheme(session)];

    /// <summary>Where the weights are from: file and column; "": there are none.</summary>
    public string WeightsSource(Session session) => session.Text(_weights) is { } path
        ? $"{Path.GetFileName(path)}, column {session.Text(_column)}" : "";

    /// <summary>The weights of a user's file; null: there is none.</summary>
    /// <exception cref="InputException">The file cannot be used; all that is wrong with it is said.</exception>
    public UnitYearValues? Weights(Session session, StateSystem system)
    {
        if (session.Text(_weights) is not { } path)
        {
            return session.Text(_column) is null && session.Texts(_columns).Length == 0
                ? null : throw new InputException("--column: found it without --weights.", "add --weights FILE");
        }

        if (session.Text(_column) is not { } column)
            throw new InputException("--weights: found no --column beside it.", "add --column with the heading to use");
        if (!ColumnChoices.TryParse(session.Texts(_columns), out var choices, out var wrong))
            throw new InputException($"--columns: found '{wrong}', expected NAME=HEADING.", "write code=ccode");
        var units = new Dictionary<string, int>();
        foreach (var code in system.Codes)
            units[code] = units.Count;
        var problems = new TableProblems();
        using var table = TableReader.Open(path, TableEncoding.Utf8, problems);
        var values = new UnitYearValues();
        foreach (var value in StateYearValues.Read(
            table, Codes(session), column, choices, units.ContainsKey, problems))
            values.TryAdd(units[value.Code], value.Year, value.Value);
        return problems.Count == 0 ? values : throw RegisterException.Of(problems);
    }

    private int List(Session session) => session.Text(_states) is { } word
        ? WordArgument.Read(word, "--states", s_lists)
        : session.Text(_codes) is { } codes && WordArgument.Read(codes, "--codes", s_codes) == 1 ? 1 : 0;

    private int Scheme(Session session) => session.Text(_codes) is { } word
        ? WordArgument.Read(word, "--codes", s_codes)
        : List(session) == 1 ? 1 : 0;
}
