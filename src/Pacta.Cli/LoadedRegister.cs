using System.Collections.Immutable;
using System.Text;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Cli;

/// <summary>A register, read and compiled, with the files that it came from.</summary>
internal sealed record LoadedRegister(ImmutableArray<FileText> Files, Compilation Compilation, string? Folder)
{
    private const int MostShown = 20;

    private static readonly Lazy<LoadedRegister> s_embedded = new(static () =>
    {
        WarmUp.Start();
        var files = RegisterReader.ReadEmbedded();
        var texts = files.Select(static f => new FileText(f.Path, f.Text));
        return new LoadedRegister([.. texts], RegisterCompiler.Compile(files), null);
    });

    /// <param name="folder">A folder of .pacta files; null: the register inside the program.</param>
    /// <exception cref="RegisterException">The folder or a file of it cannot be read.</exception>
    public static LoadedRegister Load(string? folder)
    {
        if (folder is { Length: 0 })
            throw new InputException(
                "--register: found an empty name, expected a folder of .pacta files.", "name a folder");
        if (folder is null)
            return s_embedded.Value;
        var files = RegisterReader.ReadFolderTexts(folder);
        return new(files, RegisterCompiler.Compile(files), folder);
    }

    /// <exception cref="InputException">A file has a mistake that leaves the register unusable.</exception>
    public void ThrowIfBroken()
    {
        if (!Compilation.HasErrors)
            return;
        var errors = Compilation.Diagnostics.Where(static d => d.Severity == Severity.Error).ToList();
        var text = new StringBuilder();
        text.Append(Folder ?? "the register inside the program").Append(": found ").Append(Count(errors.Count, "error"))
            .Append(", expected none.\n\n");
        foreach (var rendered in Render(errors.Take(MostShown)))
            text.Append(rendered).Append('\n');
        if (errors.Count > MostShown)
            text.Append("… and ").Append(Count(errors.Count - MostShown, "more error")).Append(".\n");
        throw new InputException(text.ToString().TrimEnd('\n'), "see all of them with: pacta check"
            + (Folder is null ? "" : $" --register {Folder}"));
    }

    /// <summary>Diagnostics as people read them: place, line, caret, hint.</summary>
    public IEnumerable<string> Render(IEnumerable<Diagnostic> diagnostics)
    {
        var texts = Files.ToLookup(static f => f.Path, static f => f.Text);
        return diagnostics.Select(new DiagnosticRenderer(path => texts[path].FirstOrDefault()).Render);
    }

    /// <summary>"1 error", "2 errors".</summary>
    public static string Count(int number, string noun) =>
        FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
