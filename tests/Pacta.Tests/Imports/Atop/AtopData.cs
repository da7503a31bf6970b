using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Formats;
using Pacta.Imports;
using Pacta.Language;
using Pacta.Law;
using Pacta.Register;

namespace Pacta.Tests.Imports.Atop;

/// <summary>The member level of ATOP as the project publishes it, and the register that the import makes of it.
/// </summary>
internal sealed class AtopData
{
    private static readonly Lazy<AtopData?> s_shared = new(static () =>
        SharedData.Require("data/atop51/atop5_1m.csv") is { } path ? new(path) : null);

    private AtopData(string path)
    {
        Rows = PublishedTable.Read(path);
        using var reader = TableReader.Open(path, TableEncoding.Utf8, Problems);
        Import = AtopImport.Of(reader, States.Value.Register, Problems);
        Files = Import.Files();
        Compilation = Compile(Files);
    }

    /// <summary>The states of the embedded register, and their sources.</summary>
    public static Lazy<Compilation> States { get; } = new(static () => RegisterCompiler.Compile(StateFiles()));

    /// <summary>All of it, or null, after a message, when the data are missing.</summary>
    public static AtopData? Shared => s_shared.Value;

    /// <summary>The rows as they stand.</summary>
    public PublishedTable Rows { get; }

    public TableProblems Problems { get; } = new();

    public AtopImport Import { get; }

    public ImmutableArray<(string Name, string Text)> Files { get; }

    public Compilation Compilation { get; }

    public TreatyRegister Register => Compilation.Register;

    public DutyEngine Engine => field ??= new(Standings.Of(Register));

    /// <summary>Compiles files that an import wrote, with the states that they mean.</summary>
    public static Compilation Compile(IEnumerable<(string Name, string Text)> files) => RegisterCompiler.Compile(
        [.. StateFiles(), .. files.Select(static f => Parser.Parse(f.Name, f.Text))]);

    private static ImmutableArray<FileSyntax> StateFiles() =>
    [
        .. RegisterReader.ReadEmbedded().Where(static f => f.Path.StartsWith("states/", StringComparison.Ordinal)
            || f.Path.StartsWith("sources/", StringComparison.Ordinal)),
    ];
}
