using System.CommandLine;
using Pacta.Formats;
using Pacta.Imports;
using Pacta.Register;

namespace Pacta.Cli;

/// <summary>Argument and options of every command that imports a list.</summary>
internal sealed class ListOptionSet
{
    private static readonly string[] s_encodings = ["utf-8", "windows-1252"];
    private static readonly string[] s_schemes = ["cow", "gw"];

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The list: cells with commas, semicolons or tabs between, headings in the first line",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _columns = new("--columns")
    {
        Description = "Which headings hold what, where they are not the usual ones: NAME=HEADING,…; a date of year,"
            + " month and day: start=YEAR+MONTH+DAY",
        HelpName = "NAME=HEADING,…",
    };

    private readonly Option<string> _encoding = new("--encoding")
    {
        Description = "How the file is encoded, unless its first bytes say so: utf-8 or windows-1252 (default: utf-8)",
        HelpName = "ENCODING",
    };

    private readonly Option<string> _codes = new("--codes")
    {
        Description = "Whose numbers the states have: cow (Correlates of War) or gw (Gleditsch and Ward)",
        HelpName = "SCHEME",
    };

    private readonly Option<string> _source = new("--source")
    {
        Description = "What the register calls the list, as its source (default: made of the file's name)",
        HelpName = "ID",
    };

    private readonly Option<string> _title = new("--title")
    {
        Description = "The title of the source (default: the file's name)",
        HelpName = "TEXT",
    };

    private readonly Option<string> _published = new("--published")
    {
        Description = "When the list was published, in EDTF: what it says is known from then on",
        HelpName = "DATE",
    };

    private readonly bool _withCodes;

    /// <param name="withCodes">Whether the list may have the numbers of either scheme.</param>
    public ListOptionSet(bool withCodes)
    {
        _withCodes = withCodes;
        _encoding.CompletionSources.Add(s_encodings);
        _codes.CompletionSources.Add(s_schemes);
    }

    /// <summary>Where the register goes.</summary>
    public ImportOutput Output { get; } = new();

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_columns);
        command.Add(_encoding);
        if (_withCodes)
            command.Add(_codes);
        command.Add(_source);
        command.Add(_title);
        command.Add(_published);
        Output.AddTo(command);
    }

    /// <summary>The file that is named.</summary>
    public string File(Session session) => session.Text(_file);

    /// <summary>Opens the list.</summary>
    /// <param name="session">Whose options say how.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="headings">Its headings, should the file have none; empty: its first line.</param>
    public TableReader Open(Session session, TableProblems problems, params ReadOnlySpan<string> headings)
    {
        var encoding = (TableEncoding)WordArgument.Read(
            session.Text(_encoding) ?? s_encodings[0], "--encoding", s_encodings);
        return TableReader.Open(session.Text(_file), encoding, problems, [.. headings]);
    }

    /// <summary>What the options say of how to read it.</summary>
    /// <param name="session">Whose options they are.</param>
    /// <param name="scheme">Whose numbers the list has, where the options do not say so; null: it is not to be seen.
    /// </param>
    public ListOptions Read(Session session, CodeScheme? scheme)
    {
        if (!ColumnChoices.TryParse(session.Texts(_columns), out var columns, out var wrong))
            throw new InputException($"--columns: found '{wrong}', expected NAME=HEADING.", "write start=StYear");
        if (session.Text(_codes) is { } codes)
        {
            scheme = WordArgument.Read(codes, "--codes", s_schemes) == 0
                ? CodeScheme.Cow : CodeScheme.GleditschWard;
        }

        var name = Path.GetFileName(session.Text(_file));
        var source = session.Text(_source) ?? ListSource.CodeOf(name);
        if (!ListSource.IsCode(source))
        {
            throw new InputException($"--source: found '{source}', expected lower case letters, digits and hyphens.",
                $"write {ListSource.CodeOf(source)}");
        }

        return new(
            new(source, session.Text(_title) ?? name, DateArgument.Published(session.Text(_published))), columns,
            scheme ?? throw new InputException($"{name}: its headings do not say whose numbers the states have.",
                "add --codes cow or --codes gw"));
    }
}
