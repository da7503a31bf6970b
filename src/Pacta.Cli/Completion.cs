using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Cli;

/// <summary>Answers a shell that asks what could be typed next: <c>pacta "[suggest:13]" "pacta brief CH"</c>.</summary>
internal static partial class Completion
{
    private const string Ask = "[suggest:";

    public static bool IsAsked(string[] args) =>
        args is [var first, _] && first.StartsWith(Ask, StringComparison.Ordinal);

    /// <summary>Writes one suggestion a line; nothing when the line cannot be understood.</summary>
    public static int Answer(string[] args, Surroundings surroundings)
    {
        var line = args[1];
        var digits = args[0].AsSpan(Ask.Length).TrimEnd(']');
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            position = line.Length;
        // The first word is the program, under whatever name it was called.
        var start = line.IndexOf(' ') + 1;
        if (start == 0 || position < start)
            return ExitCode.Done;
        var typed = line[start..Math.Min(position, line.Length)];
        // An option that may be repeated would claim the next word too, so it is taken out of the line first.
        List<string> parts = [.. Part().Matches(typed).Select(static match => match.Groups[1].Value.Trim('"'))];
        var rest = Part().Replace(typed, "");
        var found = CommandTree.Build(surroundings, parts)
            .Parse(rest, CommandTree.Configuration).GetCompletions(rest.Length);
        foreach (var text in found.Select(static item => item.InsertText ?? item.Label).Distinct())
        {
            surroundings.Out.Write(text);
            surroundings.Out.Write('\n');
        }

        return ExitCode.Done;
    }

    public static IEnumerable<string> States(IReadOnlyList<string> parts) =>
        Register(parts)?.Register.States.Select(static s => s.Code) ?? [];

    public static IEnumerable<string> Treaties(IReadOnlyList<string> parts) =>
        Register(parts)?.Register.Instruments.Select(static i => i.Code) ?? [];

    public static IEnumerable<string> Series(IReadOnlyList<string> parts) =>
        Register(parts)?.Register.Figures.Select(static f => f.Quantity.Series).Distinct() ?? [];

    public static IEnumerable<string> Organizations(IReadOnlyList<string> parts) =>
        Register(parts)?.Register.Organizations.Select(static o => o.Code) ?? [];

    public static IEnumerable<string> Sources(IReadOnlyList<string> parts) =>
        Register(parts)?.Register.Sources.Select(static s => s.Code) ?? [];

    [GeneratedRegex("""(?<=^|\s)--register(?:\s+|=)("[^"]*"|\S+)\s""")]
    private static partial Regex Part();

    // A shell that completes has no room for messages: a folder that cannot be read suggests nothing.
    private static Compilation? Register(IReadOnlyList<string> parts)
    {
        try
        {
            return LoadedRegister.Load(parts).Compilation;
        }
        catch (Exception e) when (e is RegisterException or InputException)
        {
            return null;
        }
    }
}
