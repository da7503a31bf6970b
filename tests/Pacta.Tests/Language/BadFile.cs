using System.Collections.Immutable;
using System.Text;
using Pacta.Language;

namespace Pacta.Tests.Language;

/// <summary>
/// A file with mistakes and, after a line "#---", what Pacta says of them, each line after "#| ". A line
/// "#=== name.pacta" starts another file of the same register. Set PACTA_ACCEPT=1 to write what Pacta says now into the
/// file, and read the difference before you commit it.
/// </summary>
internal sealed class BadFile
{
    private const string Divider = "#---\n";
    private const string NextFile = "#=== ";

    private BadFile(string path, string input, string expected) => (Path, Input, Expected) = (path, input, expected);

    public static IReadOnlyList<BadFile> All { get; } =
        [.. LanguageFiles.Golden("bad").Select(Load)];

    public string Path { get; }

    public string Name => System.IO.Path.GetFileName(Path);

    public string Input { get; }

    public string Expected { get; }

    /// <summary>The code that the file's name starts with.</summary>
    public string Code => Name[..6];

    public (string Report, ImmutableArray<Diagnostic> Diagnostics) Run()
    {
        var files = Parts().Select(static part => Parser.Parse(part.Name, part.Text)).ToImmutableArray();
        var diagnostics = Diagnose(files);
        var renderer = new DiagnosticRenderer(path => files.FirstOrDefault(file => file.Path == path)?.Text);
        return (string.Join('\n', diagnostics.Select(renderer.Render)), diagnostics);
    }

    // Names and acts are looked at only where the parser has no complaint: its examples need no whole register.
    private static ImmutableArray<Diagnostic> Diagnose(ImmutableArray<FileSyntax> files)
    {
        ImmutableArray<Diagnostic> mistakes = [.. files.SelectMany(static file => file.Diagnostics)];
        return mistakes.IsEmpty ? RegisterCompiler.Compile(files).Diagnostics : mistakes;
    }

    private IEnumerable<(string Name, string Text)> Parts()
    {
        var (name, start) = (Name, 0);
        for (var at = Input.IndexOf(NextFile, StringComparison.Ordinal); at >= 0;
            at = Input.IndexOf(NextFile, start, StringComparison.Ordinal))
        {
            yield return (name, Input[start..at]);
            var end = Input.IndexOf('\n', at);
            (name, start) = (Input[(at + NextFile.Length)..end], end + 1);
        }

        yield return (name, Input[start..]);
    }

    public void Accept(string report)
    {
        var bytes = File.ReadAllBytes(Path);
        var end = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("\n" + Divider));
        var input = end < 0 ? bytes : bytes[..(end + 1)];
        var expected = string.Concat(report.TrimEnd('\n').Split('\n').Select(Comment));
        File.WriteAllBytes(Path, [.. input, .. Encoding.UTF8.GetBytes(Divider + expected)]);
    }

    private static string Comment(string line) => line.Length == 0 ? "#|\n" : $"#| {line}\n";

    private static BadFile Load(string path)
    {
        var text = new UTF8Encoding().GetString(File.ReadAllBytes(path));
        var at = text.IndexOf("\n" + Divider, StringComparison.Ordinal);
        if (at < 0)
            return new(path, text, "");
        var lines = text[(at + 1 + Divider.Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new(path, text[..(at + 1)], string.Concat(lines.Select(static line => Uncomment(line) + "\n")));
    }

    private static string Uncomment(string line) => line.Length > 3 ? line[3..] : "";
}
