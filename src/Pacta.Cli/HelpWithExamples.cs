using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Pacta.Cli;

/// <summary>The help of System.CommandLine, followed by examples.</summary>
internal sealed class HelpWithExamples(HelpAction help, Surroundings surroundings) : SynchronousCommandLineAction
{
    private const int WidthWhenPiped = 100;

    private static readonly Dictionary<string, string[]> s_examples = new()
    {
        [""] =
        [
            "pacta brief CHN RUS --on 2001-07-17", "pacta owes USA JPN --on 1960-06-24", "pacta status chn-rus-2001",
            "pacta find --party China --duty defend", "pacta why owes CHN PRK --on 1961-09-11",
        ],
        ["brief"] = ["pacta brief CHN RUS --on 2001-07-17", "pacta brief \"Soviet Union\" USA --on 1973-01-01 --why"],
        ["owes"] = ["pacta owes USA JPN --on 1960-06-24", "pacta owes CHN RUS --on 2003-01-01 --format csv"],
        ["status"] =
        [
            "pacta status chn-rus-2001 --on 2026-11-22", "pacta status \"Charter of the United Nations\"",
            "pacta status sco",
        ],
        ["timeline"] = ["pacta timeline chn-sun-1950", "pacta timeline abm-1972 --why", "pacta timeline CHN RUS"],
        ["compare"] = ["pacta compare chn-sun-1950 chn-rus-2001"],
        ["find"] =
        [
            "pacta find --party CHN --subject friendship --parties 2",
            "pacta find --duty defend --status in-force --on 1955-06-01", "pacta find --text border --format json",
        ],
        ["conflicts"] =
        [
            "pacta conflicts --on 1939-08-01", "pacta conflicts ITA --on 1914-08-01 --why",
            "pacta conflicts Germany Russia --ever --format csv",
        ],
        ["due"] = ["pacta due --within \"18 months\"", "pacta due --from 2001-07-17 --within \"25 years\" --state CHN"],
        ["figures"] =
        [
            "pacta figures", "pacta figures trade CHN-RUS", "pacta figures trade CHN-USA --period 2001 --why",
            "pacta figures exports China --from 2000 --to 2001 --svg my-drawing.svg",
        ],
        ["check"] =
        [
            "pacta check", "pacta check --register my-treaties --uncited",
            "pacta check --register my-treaties --sources my-texts",
        ],
        ["cite"] =
        [
            "pacta cite my-texts/lat.txt \"eternal peace\"",
            "pacta cite my-texts/lat.txt \"A 25-point agreement\" --to \"third country.\"",
        ],
        ["claims"] =
        [
            "pacta claims lat-2001", "pacta claims --verdict contradicted --why", "pacta claims ccc-2002 --format csv",
        ],
        ["why"] = ["pacta why owes CHN PRK --on 1961-09-11", "pacta why status chn-rus-2001 --on 2001-07-17"],
        ["draft"] =
        [
            "pacta draft article.html --as lat-2001",
            "pacta draft notes.txt --as my-notes --published 2001-07-17 -o draft.txt",
        ],
        ["fmt"] = ["pacta fmt my-treaties", "pacta fmt --check my-treaties", "pacta fmt - < draft.pacta"],
        ["completion"] = ["source <(pacta completion bash)", "pacta completion fish | source"],
    };

    public static void Install(RootCommand root, Surroundings surroundings)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpWithExamples(
                    new HelpAction { MaxWidth = surroundings.TerminalWidth ?? WidthWhenPiped }, surroundings);
                root.Action = help.Action;
            }
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        // An option of the command's own hides that of all commands.
        foreach (var option in parseResult.RootCommandResult.Command.Options)
            option.Hidden |= command is not RootCommand && command.Options.Any(own => own.Name == option.Name);
        help.Invoke(parseResult);
        var name = command is RootCommand ? "" : command.Name;
        if (!s_examples.TryGetValue(name, out var examples) && !TableExamples.All.TryGetValue(name, out examples)
            && !ImportExamples.All.TryGetValue(name, out examples))
            return ExitCode.Done;
        surroundings.Out.WriteLine("Examples:");
        foreach (var example in examples)
            surroundings.Out.WriteLine($"  {example}");
        return ExitCode.Done;
    }
}
