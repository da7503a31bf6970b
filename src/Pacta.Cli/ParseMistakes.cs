using System.CommandLine;
using System.CommandLine.Parsing;
using Pacta.Language;

namespace Pacta.Cli;

/// <summary>Explains a command line that does not fit: what is wrong, and what was probably meant.</summary>
internal static class ParseMistakes
{
    public static InputException Explain(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var path = PathOf(parsed.CommandResult);
        var where = command is RootCommand ? "" : path["pacta ".Length..] + ": ";
        var help = $"see: {path} --help";
        if (parsed.UnmatchedTokens is [var token, ..])
            return Unmatched(command, (path, where), token, help);
        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is ArgumentResult { Argument: var argument })
                return new($"{where}{argument.Name} is missing: {argument.Description}.", help);
            if (error.SymbolResult is OptionResult { Option: var option })
                return new($"{where}{option.Name} needs a value: {option.Description}.", help);
        }

        return command.Subcommands.Count > 0
            ? new($"{where}expected a question: {Names(command.Subcommands)}.", help)
            : new($"{where}{parsed.Errors[0].Message}", help);
    }

    private static InputException Unmatched(
        Command command, (string Path, string Where) at, string token, string help)
    {
        var (path, where) = at;
        if (token.StartsWith('-'))
        {
            var near = Nearest.Of(token, OptionsOf(command).Select(static o => o.Name));
            return new($"{where}there is no option '{token}'.", near is null ? help : $"did you mean '{near}'?");
        }

        if (command.Subcommands.Count > 0)
        {
            var near = Nearest.Of(token, command.Subcommands.Select(static c => c.Name));
            var hint = near is null ? help : $"did you mean '{path} {near}'?";
            return new($"{where}there is no command '{token}'.", hint);
        }

        return new(
            $"{where}found '{token}' after everything it takes ({Names(command.Arguments)}).",
            "put names of several words in quotes, as \"Soviet Union\"");
    }

    private static string Names(IEnumerable<Symbol> symbols) => string.Join(", ", symbols.Select(static s => s.Name));

    // Own options, and those that every command takes.
    private static IEnumerable<Option> OptionsOf(Command command)
    {
        foreach (var option in command.Options)
            yield return option;
        foreach (var parent in command.Parents.OfType<Command>())
        {
            foreach (var option in parent.Options.Where(static o => o.Recursive))
                yield return option;
        }
    }

    private static string PathOf(CommandResult result) => result.Parent is CommandResult parent
        ? $"{PathOf(parent)} {result.Command.Name}"
        : "pacta";
}
