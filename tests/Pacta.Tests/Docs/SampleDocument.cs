using System.Text;
using Pacta.Cli;
using Pacta.Time;

namespace Pacta.Tests.Docs;

/// <summary>
/// A page whose console blocks are run: <c>$ pacta …</c> and below it what the command prints. The comments
/// <c>file: PATH</c> (the indented block below is that file) and <c>change: OLD -> NEW</c> set the stage.
/// </summary>
internal sealed class SampleDocument(string path, string workFolder)
{
    private static readonly string[] s_commands = ["dotnet run --project src/Pacta.Cli --", "pacta"];

    private string? _file;

    /// <summary>The page as it should read: every block followed by what its command prints today.</summary>
    public string Replay()
    {
        var lines = File.ReadAllLines(path);
        var page = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            page.Append(lines[i]).Append('\n');
            if (Comment(lines[i], "file") is { } name)
                WriteFile(name, lines.Skip(i + 1)
                    .TakeWhile(static l => l.Length == 0 || l.StartsWith("    ", StringComparison.Ordinal)));
            else if (Comment(lines[i], "change") is { } change)
                Change(change.Split(" -> "));
            else if (lines[i] == "```console")
                i = Block(lines, i + 1, page);
        }

        return page.ToString();
    }

    private int Block(string[] lines, int first, StringBuilder page)
    {
        page.Append(lines[first]).Append('\n').Append(Run(lines[first]));
        var end = Array.IndexOf(lines, "```", first);
        page.Append("```\n");
        return end;
    }

    private string Run(string line)
    {
        var command = s_commands.First(c => line.StartsWith($"$ {c} ", StringComparison.Ordinal));
        var args = Words(line[(command.Length + 3)..])
            .Select(word => word == "mine" || word.StartsWith("mine/", StringComparison.Ordinal)
                ? Path.Combine(workFolder, word) : word);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        CliApp.Run([.. args], new Surroundings(TextReader.Null, output, error, static () =>
            Day.FromDate(2026, 11, 22)));
        return (error.ToString() + output)
            .Replace(workFolder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private void WriteFile(string name, IEnumerable<string> block)
    {
        _file = Path.Combine(workFolder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        var text = string.Join('\n', block.Select(static l => l.Length == 0 ? l : l[4..])).Trim('\n') + "\n";
        File.WriteAllText(_file, text);
    }

    private void Change(string[] words)
    {
        var text = File.ReadAllText(_file!);
        Assert.Contains(words[0], text, StringComparison.Ordinal);
        File.WriteAllText(_file!, text.Replace(words[0], words[1], StringComparison.Ordinal));
    }

    private static string? Comment(string line, string key) =>
        line.StartsWith($"<!-- {key}: ", StringComparison.Ordinal) ? line[(key.Length + 7)..^4] : null;

    // Splits at spaces, but for those between quotes.
    private static IEnumerable<string> Words(string line) => line.Split('"')
        .SelectMany(static (part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
