using System.Collections.Immutable;
using Pacta.Formats;
using Pacta.Imports;
using Pacta.Language;
using Pacta.Law;
using Pacta.Register;

namespace Pacta.Tests.Imports;

/// <summary>The UN's tables, imported once, with the clauses that ship; nothing where the data are missing.</summary>
internal static class UntcWorld
{
    private static readonly Lazy<(UntcFolder, UntcImport)?> s_import = new(static () =>
    {
        if (SharedData.Require("data/untc") is not { } path)
            return null;
        var folder = UntcReader.Read(path);
        return (folder, UntcImport.Of(folder, Registers.Embedded.Register));
    });

    private static readonly Lazy<Compilation?> s_compilation = new(static () =>
    {
        if (s_import.Value is not var (_, import))
            return null;
        var embedded = RegisterReader.ReadEmbedded().Select(static f => new FileText(f.Path, f.Text));
        var imported = import.Files("2015").Concat(UntcClauses.For(import));
        return RegisterCompiler.Compile(
            [.. embedded, .. imported.Select(static f => new FileText("untc/" + f.Name, f.Text))]);
    });

    private static readonly Lazy<Standings?> s_standings = new(static () =>
        s_compilation.Value is { } compilation ? Standings.Of(compilation.Register) : null);

    /// <summary>The folder as text, and what was understood of it.</summary>
    public static (UntcFolder Folder, UntcImport Import)? Import => s_import.Value;

    /// <summary>Together with the register that ships.</summary>
    public static Compilation? Compilation => s_compilation.Value;

    /// <summary>The law applied to it.</summary>
    public static Standings? Standings => s_standings.Value;
}
