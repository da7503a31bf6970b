using Pacta.Cli;

namespace Pacta.Tests.Cli;

public class HelpTests
{
    private static readonly string[] s_commands =
    [
        "brief", "owes", "status", "timeline", "compare", "find", "due", "figures", "network", "similarity", "check",
        "why", "fmt", "completion",
    ];

    [Fact]
    public void Without_a_command_the_help_lists_them_all()
    {
        var help = CliRun.Of();

        Assert.Equal(0, help.Code);
        Assert.All(s_commands, command => Assert.Contains($"\n  {command} ", help.Out));
        Assert.Equal(help, CliRun.Of("--help"));
    }

    [Fact]
    public void Every_command_has_help_with_examples_that_run()
    {
        foreach (var command in s_commands)
        {
            var help = CliRun.Of(command, "--help");
            Assert.Equal(0, help.Code);
            Assert.Contains("Examples:\n", help.Out);
            foreach (var line in help.Out[help.Out.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n'))
            {
                var example = line.Trim();
                if (example.StartsWith("pacta ", StringComparison.Ordinal)
                    && !example.Contains("my-") && !example.Contains('<') && !example.Contains('|'))
                    Assert.True(CliRun.Of(Words(example)).Code == 0, example);
            }
        }
    }

    [Fact]
    public void Help_fits_the_terminal()
    {
        var help = CliRun.With(static s => s with { TerminalWidth = 60 }, "find", "--help");

        Assert.All(help.Out.Split('\n').TakeWhile(static l => l != "Examples:"), static line =>
            Assert.True(line.Length <= 60, line));
    }

    // As a shell splits a line: words in quotes stay together.
    private static string[] Words(string line) =>
        [.. line.Split('"').SelectMany(
            static (part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Skip(1)];
}
