using System.Collections.Immutable;
using System.Text;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Cli;

/// <summary>A register, read and compiled, with the files that it came from.</summary>
/// <param name="Files">Every file.</param>
/// <param name="Compilation">What they say.</param>
/// <param name="Folders">The folders that they were read from; empty: all are inside the program.</param>
internal sealed record LoadedRegister(
    ImmutableArray<FileText> Files, Compilation Compilation, ImmutableArray<string> Folders)
{
    /// <summary>Every mistake and doubt. Of the register inside the program, which is compiled unchecked, each call
    /// looks for them anew.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        Folders.IsEmpty
            ? RegisterCompiler.Compile(RegisterReader.ReadEmbedded()).Diagnostics : Compilation.Diagnostics;

    /// <summary>What <c>--register</c> calls the register inside the program.</summary>
    public const string Embedded = "embedded";

    private const int MostShown = 20;
    private const int CodeLength = 3; // of a state

    private static readonly Lazy<LoadedRegister> s_embedded = new(static () =>
    {
        var files = RegisterReader.ReadEmbedded();
        var texts = files.Select(static f => new FileText(f.Path, f.Text));
        return new LoadedRegister([.. texts], RegisterCompiler.Compile(files, wereChecked: true), []);
    });

    /// <param name="parts">Folders of .pacta files, SQLite files, and <see cref="Embedded"/> for the register inside
    /// the program; none: that one alone. Together they are one register; one without any state has those inside the
    /// program.</param>
    /// <exception cref="RegisterException">A part or a file of it cannot be read.</exception>
    public static LoadedRegister Load(IReadOnlyList<string> parts)
    {
        if (parts.Contains(""))
            throw new InputException(
                "--register: found an empty name, expected a folder of .pacta files.", "name a folder");
        if (parts is [] or [Embedded])
            return s_embedded.Value;
        ImmutableArray<FileText> files = [.. parts.Distinct().SelectMany(part => FilesOf(part, parts.Count > 1))];
        if (!files.Any(DeclaresStates) && files.Any(SpeaksOfStates))
            files = [.. RegisterReader.ReadEmbeddedStates(), .. files];
        return new(files, RegisterCompiler.Compile(files), [.. parts.Where(static part => part != Embedded)]);
    }

    // An imported register means the states inside the program: where no part declares any, they are taken.
    private static bool SpeaksOfStates(FileText file)
    {
        var (text, isQuoted) = (file.Text, false);
        for (var i = 0; i + CodeLength <= text.Length; i++)
        {
            isQuoted = text[i] != '\n' && isQuoted ^ text[i] == '"';
            if (isQuoted || !char.IsAsciiLetterUpper(text[i]))
                continue;
            var end = i;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
                end++;
            if (end - i == CodeLength && text.AsSpan(i, CodeLength).IndexOfAnyExceptInRange('A', 'Z') < 0)
                return true;
            i = end - 1;
        }

        return false;
    }

    private static bool DeclaresStates(FileText file) =>
        file.Text.StartsWith("state ", StringComparison.Ordinal)
        || file.Text.Contains("\nstate ", StringComparison.Ordinal);

    // Where there are several folders a file's name alone does not tell where it is.
    private static IEnumerable<FileText> FilesOf(string part, bool withFolder)
    {
        if (part == Embedded)
            return s_embedded.Value.Files;
        var files = RegisterDoor.Read(part);
        return withFolder
            ? files.Select(file => new FileText($"{Path.TrimEndingDirectorySeparator(part)}/{file.Path}", file.Text))
            : files;
    }

    /// <exception cref="InputException">A file has a mistake that leaves the register unusable.</exception>
    public void ThrowIfBroken()
    {
        if (!Compilation.HasErrors)
            return;
        var errors = Compilation.Diagnostics.Where(static d => d.Severity == Severity.Error).ToList();
        var text = new StringBuilder();
        text.Append(Folders.IsEmpty ? "the register inside the program" : string.Join(", ", Folders))
            .Append(": found ").Append(Count(errors.Count, "error")).Append(", expected none.\n\n");
        foreach (var rendered in Render(errors.Take(MostShown)))
            text.Append(rendered).Append('\n');
        if (errors.Count > MostShown)
            text.Append("… and ").Append(Count(errors.Count - MostShown, "more error")).Append(".\n");
        throw new InputException(text.ToString().TrimEnd('\n'), "see all of them with: pacta check"
            + string.Concat(Parts().Select(static part => $" --register {part}")));
    }

    private IEnumerable<string> Parts() => Folders.IsEmpty || !Files.Intersect(s_embedded.Value.Files).Any()
        ? Folders : Folders.Prepend(Embedded);

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
