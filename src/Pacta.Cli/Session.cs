using System.CommandLine;
using Pacta.Answers;
using Pacta.Register;

namespace Pacta.Cli;

/// <summary>One question being asked: its options read, its register loaded.</summary>
internal sealed class Session
{
    private readonly GlobalOptions _options;
    private readonly ParseResult _parsed;
    private readonly Lazy<LoadedRegister> _loaded;

    public Session(ParseResult parsed, GlobalOptions options, Surroundings surroundings)
    {
        (_parsed, _options, Surroundings) = (parsed, options, surroundings);
        Format = (ReportFormat)WordArgument.Read(
            parsed.GetValue(options.Format) ?? "text", "--format", GlobalOptions.Formats);
        KnownDay = parsed.GetValue(options.AsKnownOn) is { } known ? DayArgument.Read(known, "--as-known-on") : null;
        // Who names only the day of knowledge asks as a reader of that day asked: about it.
        Day = parsed.GetValue(options.On) is { } on
            ? DayArgument.Read(on, "--on") : KnownDay ?? surroundings.Today();
        Why = parsed.GetValue(options.Why) || parsed.CommandResult.Parent is System.CommandLine.Parsing.CommandResult
        {
            Command.Name: CommandTree.WhyName,
        };
        _loaded = new(() => LoadedRegister.Load(options.RegistersOf(parsed)));
        Questions = new(() => KnownDay is { } day
            ? Answers.Questions.AsKnownOn(_loaded.Value.Compilation.Register, day)
            : new(_loaded.Value.Compilation.Register));
    }

    public Surroundings Surroundings { get; }

    /// <summary>The day that is asked about.</summary>
    public int Day { get; }

    /// <summary>The day as known on which the answer is asked for; null: all that is recorded.</summary>
    public int? KnownDay { get; }

    /// <summary>Whether derivations are printed.</summary>
    public bool Why { get; }

    public ReportFormat Format { get; }

    /// <summary>The register, with its mistakes if it has any; also what was not known on the day.</summary>
    public LoadedRegister Loaded => _loaded.Value;

    public TreatyRegister Register => _loaded.Value.Compilation.Register;

    /// <summary>The engine. Asking for it applies the law to the register.</summary>
    public Lazy<Questions> Questions { get; }

    /// <summary>The parts of the register as they were typed; none: the one inside the program.</summary>
    public IReadOnlyList<string> RegisterParts =>
        _options.RegistersOf(_parsed) is { Count: > 0 } parts ? parts : [LoadedRegister.Embedded];

    /// <summary>Their names without their folders, as tables cite them.</summary>
    public IReadOnlyList<string> RegisterNames =>
        [.. RegisterParts.Select(static part => Path.GetFileName(Path.TrimEndingDirectorySeparator(part)))];

    public string? Text(Option<string> option) => _parsed.GetValue(option);

    /// <summary>Which of an option's words was typed; 0, the first: none was.</summary>
    /// <exception cref="InputException">It is none of them.</exception>
    public int Word(Option<string> option, params string[] words) =>
        Text(option) is { } text ? WordArgument.Read(text, option.Name, words) : 0;

    public string[] Texts(Option<string[]> option) => _parsed.GetValue(option) ?? [];

    public bool IsSet(Option<bool> option) => _parsed.GetValue(option);

    public string[] Texts(Argument<string[]> argument) => _parsed.GetValue(argument) ?? [];

    public string Text(Argument<string> argument) => _parsed.GetValue(argument)!;

    /// <summary>Whether an argument that may be left out was typed.</summary>
    public bool IsGiven(Argument<string> argument) => _parsed.GetValue(argument) is not null;

    public int State(Argument<string> argument) => StateArgument.Read(Register, Text(argument), Day);

    public int Treaty(Argument<string> argument) => TreatyArgument.Read(Register, Text(argument));

    /// <summary>The surroundings, with colours only where they are wanted.</summary>
    public Surroundings Screen =>
        Surroundings with { Colour = Surroundings.Colour && !_parsed.GetValue(_options.NoColour) };

    /// <summary>Prints an answer in the format asked for.</summary>
    /// <returns>The exit code.</returns>
    public int Print(Report report)
    {
        ReportPrinter.Print(report, Screen, Format, Why);
        return report.IsFailure ? ExitCode.CheckFailed : ExitCode.Done;
    }

    /// <summary>What makes tables writes them as such.</summary>
    /// <exception cref="InputException">JSON was asked for.</exception>
    public void RequireTable()
    {
        if (Format == ReportFormat.Json)
        {
            throw new InputException("--format: found json, expected a table.",
                "write CSV, or with --out a file that ends in .sqlite");
        }
    }

    /// <summary>A question needs a register without mistakes.</summary>
    /// <exception cref="InputException">It has some.</exception>
    public void RequireSound() => Loaded.ThrowIfBroken();
}
