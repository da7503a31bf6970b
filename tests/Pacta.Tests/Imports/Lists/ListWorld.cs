using Pacta.Language;
using Pacta.Tests.Cli;

namespace Pacta.Tests.Imports.Lists;

/// <summary>Lists as a user has them, in a folder that is gone after the test, and what is made of them.</summary>
internal sealed class ListWorld : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Output => _folder.At("out");

    public string At(string name) => _folder.At(name);

    public string Write(string name, string text) => _folder.Write(name, text);

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    /// <summary>Imports a list; returns the one file made of it, which is as the formatter would leave it.</summary>
    public string Import(string command, string name, string text, params string[] options)
    {
        var run = CliRun.Of(["import", command, Write(name, text), "--out", Output, .. options]);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Code);
        var made = File.ReadAllText(Assert.Single(Directory.GetFiles(Output)));
        Assert.Equal(made, Formatter.Format(Parser.Parse("made", made)));
        return made;
    }

    /// <summary>What a state owes another on a day, by what was imported together with the register of the program.
    /// </summary>
    public string Owes(string debtor, string creditor, string day, params string[] register)
    {
        var run = CliRun.Of(
            ["owes", debtor, creditor, "--on", day, "--format", "csv", "--register", Output, .. register]);

        Assert.Equal(0, run.Code);
        return run.Out;
    }

    public void Dispose() => _folder.Dispose();
}
