using System.CommandLine;

namespace Pacta.Cli;

/// <summary>Options that every command takes.</summary>
internal sealed class GlobalOptions
{
    /// <summary>The option that names another register.</summary>
    public const string RegisterName = "--register";

    /// <summary>In the order of <see cref="ReportFormat"/>.</summary>
    public static readonly string[] Formats = ["text", "json", "csv"];

    public GlobalOptions()
    {
        Format.CompletionSources.Add(Formats);
    }

    public Option<string> On { get; } = new("--on")
    {
        Description = "The day that is asked about, as YYYY-MM-DD (default: that of --as-known-on, else today, UTC)",
        HelpName = "DAY",
        Recursive = true,
    };

    public Option<string> AsKnownOn { get; } = new("--as-known-on")
    {
        Description = "Use only what a source had published by this day (default: all that is recorded)",
        HelpName = "DAY",
        Recursive = true,
    };

    public Option<string[]> Register { get; } = new(RegisterName)
    {
        Description = "A folder of .pacta files, an SQLite file, or a member level of ATOP, again for each part of a"
            + " register; \"embedded\" is the register inside the program (default: that one)",
        HelpName = "PATH",
        Recursive = true,
    };

    /// <summary>The parts of the register, where they are not on the command line; null: they are.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    public Option<string> Format { get; } = new("--format")
    {
        Description = "text, json or csv (default: text)",
        HelpName = "FORMAT",
        Recursive = true,
    };

    public Option<bool> Why { get; } = new("--why")
    {
        Description = "Show under each row how it was concluded: clause, act, rule, source",
        Recursive = true,
    };

    public Option<bool> NoColour { get; } = new("--no-color")
    {
        Description = "No colours on a terminal (so does the variable NO_COLOR)",
        Recursive = true,
    };

    /// <summary>The parts of the register that a command line names; none: the one inside the program.</summary>
    public IReadOnlyList<string> RegistersOf(ParseResult parsed) =>
        Parts ?? parsed.GetValue(Register) ?? [];

    public void AddTo(RootCommand root)
    {
        root.Add(On);
        root.Add(AsKnownOn);
        root.Add(Register);
        root.Add(Format);
        root.Add(Why);
        root.Add(NoColour);
    }
}
