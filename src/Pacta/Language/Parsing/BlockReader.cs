using System.Collections.Immutable;

namespace Pacta.Language;

/// <summary>
/// Parses files without what stands under their instruments, then the blocks of those one after another, as if each
/// file were parsed as a whole, in memory that it uses again: what a large register leaves behind is what was compiled
/// of it.
/// </summary>
/// <remarks>For one thread. The syntax of a block is good until the next is read.</remarks>
internal sealed class BlockReader
{
    private readonly ImmutableArray<Diagnostic>.Builder _mistakes = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly BlockMemory _memory = new();
    private readonly Layout _layout;

    public BlockReader() => _layout = new(_mistakes);

    /// <summary>Mistakes in what was read last.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => _mistakes;

    /// <summary>What a file declares: see <see cref="Parser.ParseHeads"/>.</summary>
    public FileSyntax ReadHeads(FileText file)
    {
        _mistakes.Clear();
        return Parser.ParseHeads(file, Lexer.LexHeads(file, _layout, _memory), _mistakes, _memory);
    }

    /// <summary>The instrument of a block in full.</summary>
    public InstrumentSyntax Read(FileText file, Block block)
    {
        _mistakes.Clear();
        if (block.IsWhole)
            return block.Head;
        _memory.Clear();
        var lines = Lexer.LexPart(file, block.Part, block.Head.Line.LineNumber, _layout, _memory);
        return (InstrumentSyntax)Parser.ParsePart(file, lines, _mistakes, _memory);
    }

    /// <summary>Adds the blocks of instruments in a file.</summary>
    /// <param name="file">Which file.</param>
    /// <param name="heads">What <see cref="ReadHeads"/> gave of it.</param>
    /// <param name="into">Receives them.</param>
    public static void AddBlocks(int file, FileSyntax heads, List<Block> into)
    {
        var statements = heads.Statements;
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i] is not InstrumentSyntax instrument)
                continue;
            var start = instrument.Line.Span.Start;
            var end = i + 1 < statements.Length ? statements[i + 1].Line.Span.Start : heads.Text.Length;
            into.Add(new(file, instrument, !heads.Diagnostics.IsEmpty, new(start, end - start)));
        }
    }
}

/// <summary>The block of an instrument.</summary>
/// <param name="File">In which file.</param>
/// <param name="Head">The instrument.</param>
/// <param name="IsWhole">Whether it has been read in full.</param>
/// <param name="Part">Where the block stands: from its head to the next.</param>
internal readonly record struct Block(int File, InstrumentSyntax Head, bool IsWhole, TextSpan Part);
