using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    // Below this many a loop on one thread is done before a second has started.
    private const int WorthSharing = 2000;

    /// <summary>Compiles files into one register. Their order gives ids, and decides nothing else.</summary>
    /// <param name="files">The files.</param>
    /// <param name="wereChecked">That they were found free of mistakes before, as those that ship: then only what
    /// cannot be understood is reported, not what cannot be true.</param>
    public static Compilation Compile(ImmutableArray<FileSyntax> files, bool wereChecked = false)
    {
        var scope = new Scope(files, wereChecked);
        return Compile(scope, Instruments, files.SelectMany(static f => f.Diagnostics));
    }

    /// <summary>
    /// As the other, for large registers: never holds more syntax at a time than that of a file a core.
    /// </summary>
    /// <remarks>
    /// Instruments refer to others by name, so all names come first, from the heads of the blocks; then each instrument
    /// is parsed in full and compiled, and its syntax is let go.
    /// </remarks>
    public static Compilation Compile(ImmutableArray<FileText> files)
    {
        // One a thread; a loop side by side begins anew many times on each.
        using var readers = new ThreadLocal<BlockReader>(static () => new());
        var heads = new FileSyntax[files.Length];
        Parallel.For(0, files.Length, i => heads[i] = readers.Value!.ReadHeads(files[i]));
        var scope = new Scope(ImmutableCollectionsMarshal.AsImmutableArray(heads));
        List<Diagnostic> mistakes = [];
        foreach (var head in heads)
            mistakes.AddRange(head.Diagnostics);
        return Compile(scope, _ => Instruments(scope, files, heads, readers, mistakes), mistakes);
    }

    private static Compilation Compile(
        Scope scope, Func<Scope, Instrument[]> compileInstruments, IEnumerable<Diagnostic> mistakes)
    {
        var contents = new RegisterContents
        {
            Files = scope.Files,
            Sources = scope.Sources.Map(SourceCompiler.Compile),
            States = scope.States.Map(StateCompiler.Compile),
            Organizations = scope.Organizations.Map(OrganizationCompiler.Compile),
            Groups = scope.Groups.Map(GroupCompiler.Compile),
            Areas = scope.Areas.Map(static (area, _, id) => new Area(id, area.Name.Text)),
        };
        var instruments = compileInstruments(scope);
        contents = contents with { Instruments = ImmutableCollectionsMarshal.AsImmutableArray(instruments) };
        contents = RecordCompiler.Compile(scope, contents);
        if (!scope.WereChecked)
        {
            SuccessionCheck.OfStates(scope);
            SuccessionCheck.OfInstruments(scope);
            RecordCheck.Run(scope);
        }

        // A line can be looked at twice, for its clause and for its states: one mistake is one diagnostic.
        var diagnostics = mistakes.Concat(scope.Diagnostics)
            .DistinctBy(static d => (d.Code, d.Primary.Path, d.Primary.Span))
            .OrderBy(d => scope.FileOrder(d.Primary.Path)).ThenBy(static d => d.Primary.Span.Start)
            .ThenBy(static d => d.Code, StringComparer.Ordinal);
        return new(new(contents), [.. diagnostics]);
    }

    // Instruments refer to one another only by id, so each can be compiled alone.
    private static Instrument[] Instruments(Scope scope)
    {
        var declared = scope.Instruments.All;
        var compiled = new Instrument[declared.Length];
        if (compiled.Length >= WorthSharing)
        {
            Parallel.For(0, compiled.Length, One);
            return compiled;
        }

        for (var id = 0; id < compiled.Length; id++)
            One(id);
        return compiled;

        void One(int id)
        {
            var (syntax, context) = declared[id];
            compiled[id] = new InstrumentCompiler(scope.LinesOf(syntax, context, id), context, id).Compile();
        }
    }

    private static Instrument[] Instruments(
        Scope scope, ImmutableArray<FileText> files, FileSyntax[] heads, ThreadLocal<BlockReader> readers,
        List<Diagnostic> mistakes)
    {
        var declared = scope.Instruments.All;
        var compiled = new Instrument[declared.Length];
        var blocks = new List<Block>(compiled.Length);
        for (var file = 0; file < heads.Length; file++)
            BlockReader.AddBlocks(file, heads[file], blocks);
        Parallel.For(0, blocks.Count, One);
        return compiled;

        void One(int i)
        {
            var (block, reader) = (blocks[i], readers.Value!);
            var syntax = reader.Read(files[block.File], block);
            if (reader.Mistakes.Count > 0)
            {
                lock (mistakes)
                    mistakes.AddRange(reader.Mistakes);
            }

            if (scope.Instruments.Find(syntax.Name.Text) is not (>= 0 and var id))
                return;
            // The second of two with one name has been reported and is left out.
            var (head, context) = declared[id];
            if (ReferenceEquals(head, block.Head))
                compiled[id] = new InstrumentCompiler(scope.LinesOf(syntax, context, id), context, id).Compile();
        }
    }
}
