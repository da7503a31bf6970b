using System.Text.RegularExpressions;
using Pacta.Tests.House;

namespace Pacta.Tests.Docs.Cookbook;

/// <summary>What stands in docs/cookbook.md: its commands, its one file, its scripts and its answers.</summary>
internal static partial class CookbookPage
{
    private static readonly string s_text = File.ReadAllText(Repository.At("docs", "cookbook.md"));

    /// <summary>The commands that write what the scripts read, without the word <c>pacta</c>.</summary>
    public static IReadOnlyList<string[]> Commands { get; } =
        [.. CommandLine().Matches(s_text).Select(static m => m.Groups[1].Value.Split(' '))];

    /// <summary>The table of the reader's own.</summary>
    public static string Mine { get; } = string.Concat(
        MineBlock().Match(s_text).Groups[1].Value.Split('\n').Select(static line => line[4..] + "\n"));

    /// <summary>A script of the page, by the name in the comment above it.</summary>
    public static string Script(string name)
    {
        var match = ScriptBlock().Matches(s_text).Single(m => m.Groups[1].Value == name);
        return match.Groups[2].Value;
    }

    /// <summary>Some lines of each table, the heading first; <c>…</c> stands for lines left out.</summary>
    public static IReadOnlyList<string[]> Answers { get; } =
        [.. AnswerBlock().Matches(s_text).Select(static m => m.Groups[1].Value.TrimEnd('\n').Split('\n'))];

    [GeneratedRegex("^    pacta (.+)$", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex("<!-- file: mine.csv -->\n\n((?:    [^\n]+(?:\n(?=    ))?)+)")]
    private static partial Regex MineBlock();

    [GeneratedRegex("<!-- script: (\\S+) -->\n\n```\\w+\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ScriptBlock();

    [GeneratedRegex("```answer\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex AnswerBlock();
}
