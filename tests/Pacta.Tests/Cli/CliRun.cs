using Pacta.Cli;
using Pacta.Time;

namespace Pacta.Tests.Cli;

/// <summary>One run of the command, in process: its exit code and what it wrote.</summary>
internal sealed record CliRun(int Code, string Out, string Error)
{
    /// <summary>The day on which every test runs the command.</summary>
    public const string Today = "2026-11-22";

    /// <summary>Runs the command as a pipe sees it.</summary>
    public static CliRun Of(params string[] args) => With(static s => s, args);

    /// <summary>Runs the command in surroundings of the test's own.</summary>
    public static CliRun With(Func<Surroundings, Surroundings> change, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = change(new(TextReader.Null, output, error, static () => DayOf(Today)));
        return new(CliApp.Run(args, surroundings), output.ToString(), error.ToString());
    }

    /// <summary>Bad input: exit code 2, nothing on standard output, a message that holds these words.</summary>
    public static void Refuses(string[] args, params string[] words)
    {
        var run = Of(args);

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Equal("", run.Out);
        Assert.DoesNotContain("   at ", run.Error);
        foreach (var word in words)
            Assert.Contains(word, run.Error);
    }

    /// <summary>The answer with its line breaks and alignment taken out, so that sentences can be looked for.</summary>
    public string Flat => string.Join(' ', Out.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static int DayOf(string text) => Day.TryParse(text, out var day) ? day : throw new ArgumentException(text);
}
