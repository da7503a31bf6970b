using System.Collections.Immutable;

namespace Pacta.Language;

/// <summary>Turns text into statements: recursive descent over the lines of the layout tree.</summary>
/// <remarks>
/// Never throws and never returns null: a missing part becomes an empty node plus one diagnostic, and after the first
/// mistake on a line nothing more is reported for that line.
/// </remarks>
public sealed partial class Parser
{
    private readonly string _path;
    private readonly string _text;
    private readonly ImmutableArray<Diagnostic>.Builder _mistakes;

    private Parser(
        string path, string text, ImmutableArray<Diagnostic>.Builder mistakes, BlockMemory? memory = null)
    {
        (_path, _text, _mistakes) = (path, text, mistakes);
        _stateDays = memory?.StateDays ?? [];
    }

    /// <summary>Parses a file.</summary>
    /// <param name="path">Its name as messages shall show it.</param>
    /// <param name="text">Its text, decoded; U+FFFD stands for bytes that are not UTF-8.</param>
    public static FileSyntax Parse(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);

        var mistakes = ImmutableArray.CreateBuilder<Diagnostic>();
        var lines = Lexer.Lex(path, text, mistakes);
        var statements = new Parser(path, text, mistakes).ParseBlock(lines, BlockKind.File);
        ImmutableArray<Diagnostic> inOrder =
            mistakes.Count == 0 ? [] : [.. mistakes.OrderBy(static mistake => mistake.Primary.Span.Start)];
        return new(path, text, lines, statements, inOrder);
    }

    /// <summary>
    /// Parses what a file declares: instruments without what stands under them, everything else in full.
    /// </summary>
    /// <returns>The statements that <see cref="Parse"/> gives, with empty instruments: <see cref="BlockReader"/> reads
    /// what stands under them. A file with mistakes between its instruments is parsed in full.</returns>
    internal static FileSyntax ParseHeads(
        FileText file, ImmutableArray<LineSyntax> lines, ImmutableArray<Diagnostic>.Builder mistakes,
        BlockMemory memory)
    {
        var statements = new Parser(file.Path, file.Text, mistakes, memory).ParseBlock(lines, BlockKind.File);
        return mistakes.Count > 0
            ? Parse(file.Path, file.Text) : new(file.Path, file.Text, lines, statements, []);
    }

    /// <summary>The first statement of a part of a file, by the lines of that part.</summary>
    internal static StatementSyntax ParsePart(
        FileText file, ImmutableArray<LineSyntax> lines, ImmutableArray<Diagnostic>.Builder mistakes,
        BlockMemory memory) =>
        new Parser(file.Path, file.Text, mistakes, memory).ParseBlock(lines, BlockKind.File)[0];

    // Block = { Statement }
    private ImmutableArray<StatementSyntax> ParseBlock(ImmutableArray<LineSyntax> lines, BlockKind block)
    {
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>(lines.Length);
        foreach (var line in lines)
        {
            if (line.Tokens.Length > 0)
                statements.Add(ParseStatement(line, block));
        }

        return statements.DrainToImmutable();
    }

    // Statement = Head … [Rank] [Citations] LineEnd [Block]
    private StatementSyntax ParseStatement(LineSyntax line, BlockKind block)
    {
        StartLine(line);
        var form = FindForm(block);
        if (form is null && (block & BlockKind.Duties) != 0 && FindModality(out _, out _, out _))
            return ParseLeaf(ParseDuty());
        if (form is null)
            return ParseUnknown(block);

        if ((block & BlockKind.Properties) != 0 && form.Inside == BlockKind.None)
            line.HeadTokenCount = form.AlignedWordCount;
        _at = form.WordCount;
        return ParseForm(form);
    }

    private StatementSyntax ParseForm(StatementForm form)
    {
        var statement = form.Parse(this);
        return form.Inside == BlockKind.None ? ParseLeaf(statement) : ParseUnder(statement, form.Inside);
    }

    private StatementSyntax ParseLeaf(StatementSyntax statement)
    {
        var whole = FinishLine(statement);
        var line = _line;
        if (line.Children.Length > 0 && !line.HasMistake)
        {
            StartLine(line.Children[0]);
            Report(Diagnostics.NothingUnder(_path, _line.Span, line.Span));
        }

        return whole;
    }

    private StatementSyntax ParseUnder(StatementSyntax head, BlockKind inside)
    {
        var whole = FinishLine(head);
        var line = _line;
        if (whole is WhenSyntax && !line.Children.Any(IsDutyLine))
            Report(Diagnostics.WithoutDuties(_path, line.Span));
        if (line.Children.Length == 0)
            return whole;

        var body = ParseBlock(line.Children, inside);
        if (whole is BlockSyntax block)
            block.Body = body;
        return whole;
    }

    private bool IsDutyLine(LineSyntax line) => line.Tokens.Length > 0 && !TextOf(line.Tokens[0]).SequenceEqual("note");

    private StatementForm? FindForm(BlockKind block)
    {
        foreach (var form in StatementForm.StartingWith(WordAt(0)))
        {
            if ((form.Where & block) != 0 && (form.WordCount == 1 || IsPhrase(0, form.Head)))
                return form;
        }

        return null;
    }

    private void Report(Diagnostic mistake)
    {
        if (_line.HasMistake)
            return;
        _line.HasMistake = true;
        _mistakes.Add(mistake);
    }
}
