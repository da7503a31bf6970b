using System.Collections.Immutable;
using System.Globalization;
using Pacta.Imports;
using Pacta.Language;
using Pacta.Register;

namespace Pacta.Formats;

/// <summary>Opens a member level of ATOP as it was downloaded.</summary>
public static class AtopReader
{
    /// <summary>Whether a file is a table with the headings of the member level.</summary>
    /// <exception cref="RegisterException">It cannot be read.</exception>
    public static bool Recognizes(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var table = TableReader.Open(path, TableEncoding.Utf8, new());
            return AtopImport.Recognizes(table.Headings);
        }
        catch (RegisterException)
        {
            return false;
        }
    }

    /// <summary>Understands a file; what cannot be right is reported and left out.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="register">The register whose states are meant.</param>
    /// <param name="problems">Where to report.</param>
    /// <exception cref="RegisterException">It is no table, or cannot be read.</exception>
    public static AtopImport Read(string path, TreatyRegister register, TableProblems problems)
    {
        using var table = TableReader.Open(path, TableEncoding.Utf8, problems);
        return AtopImport.Of(table, register, problems);
    }

    /// <summary>A file as the register that an import makes of it, with the states inside the program.</summary>
    /// <exception cref="RegisterException">It is no table, has a mistake, or cannot be read.</exception>
    internal static ImmutableArray<FileText> ReadRegister(string path)
    {
        var states = RegisterCompiler.Compile(RegisterReader.ReadEmbeddedStates()).Register;
        var problems = new TableProblems();
        var import = Read(path, states, problems);
        if (problems.Count > 0)
        {
            throw new RegisterException(string.Create(CultureInfo.InvariantCulture,
                $"{path}: found {problems.Count} problems, expected a member level of ATOP 5.1.\n{problems}"),
                $"see what was understood with: pacta import atop {path}");
        }

        var files = import.Files();
        var texts = ImmutableArray.CreateBuilder<FileText>(files.Length);
        foreach (var (name, text) in files)
            texts.Add(new(name, text));
        return texts.MoveToImmutable();
    }
}
