using System.CommandLine;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Cli;

/// <summary><c>fmt</c>: writes files the one way that they should look.</summary>
internal static class FmtCommand
{
    private const string StandardInput = "-";

    public static Command Make(Asking asking)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files or folders (default: that of --register, or this one); '-': standard input to output",
            HelpName = "PATH",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var check = new Option<bool>("--check") { Description = "Write nothing; list the files that would change" };
        var command = new Command("fmt", "Formats .pacta files in place");
        command.Add(paths);
        command.Add(check);
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(paths) ?? [];
            return named is [StandardInput]
                ? FormatInput(asking.Surroundings, parsed.GetValue(check))
                : FormatAll(named.Length > 0 ? named : FoldersOf(asking.Options.RegistersOf(parsed)),
                    asking.Surroundings, parsed.GetValue(check));
        });
        return command;
    }

    private static string[] FoldersOf(IReadOnlyList<string> registers) =>
        registers.Count == 0 ? ["."] : [.. registers.Where(static part => part != LoadedRegister.Embedded)];

    private static int FormatInput(Surroundings surroundings, bool check)
    {
        var file = Parser.Parse("standard input", surroundings.In.ReadToEnd());
        if (HasErrors(file))
            return Report(file, surroundings);
        var formatted = Formatter.Format(file);
        if (!check)
            surroundings.Out.Write(formatted);
        else if (formatted != file.Text)
            surroundings.Out.Write("standard input\n");
        return check && formatted != file.Text ? ExitCode.CheckFailed : ExitCode.Done;
    }

    // Every file is looked at, so that one run tells all; the gravest finding gives the code.
    private static int FormatAll(string[] paths, Surroundings surroundings, bool check)
    {
        var code = ExitCode.Done;
        foreach (var path in paths.SelectMany(RegisterFiles.Under))
        {
            var file = RegisterReader.ReadFile(path, path);
            if (HasErrors(file))
            {
                code = Report(file, surroundings);
                continue;
            }

            var formatted = Formatter.Format(file);
            if (formatted == file.Text)
                continue;
            if (check)
                code = Math.Max(code, ExitCode.CheckFailed);
            else
                OutputFile.Write(path, formatted);
            surroundings.Out.Write($"{path}\n");
        }

        return code;
    }

    private static bool HasErrors(FileSyntax file) => file.Diagnostics.Any(static d => d.Severity == Severity.Error);

    private static int Report(FileSyntax file, Surroundings surroundings)
    {
        var mistakes = LoadedRegister.Count(file.Diagnostics.Length, "mistake");
        surroundings.Error.Write($"pacta: {file.Path}: found {mistakes}, left as it is.\n\n");
        surroundings.Error.Write(DiagnosticRenderer.Render(file));
        return ExitCode.BadInput;
    }
}
