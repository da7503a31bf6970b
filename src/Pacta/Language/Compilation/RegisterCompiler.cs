using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>A register with all that is wrong with its files.</summary>
/// <param name="Register">What could be understood.</param>
/// <param name="Diagnostics">Mistakes of the parser and the compiler, by file, in the order of the text.</param>
public sealed record Compilation(TreatyRegister Register, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the register can be used as it stands.</summary>
    public bool HasErrors => Diagnostics.Any(static d => d.Severity == Severity.Error);
}

/// <summary>From syntax to a register: names are resolved, mistakes reported, nothing is concluded.</summary>
public static class RegisterCompiler
{
    /// <summary>Compiles files into one register. Their order gives ids, and decides nothing else.</summary>
    public static Compilation Compile(ImmutableArray<FileSyntax> files)
    {
        var scope = new Scope(files);
        var contents = new RegisterContents
        {
            Files = [.. files.Select(static f => f.Path)],
            Sources = scope.Sources.Map(SourceCompiler.Compile),
            States = scope.States.Map(StateCompiler.Compile),
            Organizations = scope.Organizations.Map(OrganizationCompiler.Compile),
            Groups = scope.Groups.Map(GroupCompiler.Compile),
            Areas = scope.Areas.Map(static (area, _, id) => new Area(id, area.Name.Text)),
        };
        SuccessionCheck.Run(scope);
        contents = contents with { Instruments = Instruments(scope) };
        contents = RecordCompiler.Compile(scope, contents);
        RecordCheck.Run(scope);
        // A line can be compiled twice, once for its clause and once for its acts: one mistake is one diagnostic.
        var diagnostics = files.SelectMany(static f => f.Diagnostics).Concat(scope.Diagnostics)
            .DistinctBy(static d => (d.Code, d.Primary.Path, d.Primary.Span))
            .OrderBy(d => scope.FileOrder(d.Primary.Path)).ThenBy(static d => d.Primary.Span.Start)
            .ThenBy(static d => d.Code, StringComparer.Ordinal);
        return new(new(contents), [.. diagnostics]);
    }

    // Instruments refer to one another only by id, so each can be compiled alone.
    private static ImmutableArray<Instrument> Instruments(Scope scope)
    {
        const int WorthSharing = 2000;
        var declared = scope.Instruments.All;
        var compiled = new Instrument[declared.Length];
        void One(int id) => compiled[id] = new InstrumentCompiler(declared[id].Syntax, declared[id].Context, id).Compile();
        if (declared.Length < WorthSharing)
        {
            for (var id = 0; id < declared.Length; id++)
                One(id);
        }
        else
        {
            Parallel.For(0, declared.Length, One);
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(compiled);
    }
}
