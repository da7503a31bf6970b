using System.Collections.Immutable;

namespace Pacta.Language;

/// <summary>Builds the tree of lines from their indentation.</summary>
internal sealed class Layout
{
    private const int SpacesPerLevel = 4;
    private const int DeepestLevel = 32;

    private readonly ImmutableArray<Diagnostic>.Builder _mistakes;
    private readonly Level?[] _levels = new Level?[DeepestLevel + 1]; // reused: one for each line would be garbage
    private int _open = 1; // how many levels are open; the first is the file
    private readonly List<(string Text, int Column)> _above = [];
    private string _path = "";

    public Layout(ImmutableArray<Diagnostic>.Builder mistakes)
    {
        _mistakes = mistakes;
        _levels[0] = new();
    }

    private Level Innermost => _levels[_open - 1]!;

    /// <summary>Begins the tree of a file, or of a block of one.</summary>
    public void Start(string path)
    {
        (_path, _open) = (path, 1);
        _above.Clear();
        Innermost.Open(null, -SpacesPerLevel, isOff: false);
    }

    /// <summary>Adds a line with tokens.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">How far it is indented, 0-based.</param>
    /// <param name="start">Where it starts in the text, indentation included.</param>
    /// <param name="mistake">What the lexer found wrong in it, or null.</param>
    public void Add(LineSyntax line, int column, int start, Diagnostic? mistake)
    {
        var depthBefore = _open - 2;
        // One space more is a slip of the finger, no deeper level.
        while (_open > 1 && Innermost.Column + 1 >= column)
            CloseLast();
        if (mistake is null)
            mistake = Check(line, column, start);
        var parent = Innermost;
        parent.LastColumn = column;
        if (_above.Count > 0)
            line.Above = TakeComments(depthBefore, _open - 1);
        parent.Children.Add(line);
        line.HasMistake = _open > DeepestLevel;
        if (!line.HasMistake)
            (_levels[_open++] ??= new()).Open(line, column, parent.IsOff || column != parent.Column + SpacesPerLevel);
        Report(line, mistake);
    }

    /// <summary>Adds a comment line, or, with empty text, a blank one.</summary>
    public void AddComment(string text, int column, Diagnostic? mistake)
    {
        if (mistake is not null)
            _mistakes.Add(mistake);
        if (text.Length > 0 || _above.Count == 0 || _above[^1].Text.Length > 0)
            _above.Add((text, column));
    }

    /// <summary>Closes what is open.</summary>
    /// <returns>The lines at the top level.</returns>
    public ImmutableArray<LineSyntax> Finish()
    {
        var depthBefore = _open - 2;
        while (_open > 1)
            CloseLast();
        if (_above.Exists(static above => above.Text.Length > 0))
            _levels[0]!.Children.Add(new() { Above = TakeComments(depthBefore, 0) });
        return [.. _levels[0]!.Children];
    }

    private Diagnostic? Check(LineSyntax line, int column, int start)
    {
        var parent = Innermost;
        if (_open > DeepestLevel)
            return parent.Children.Count > 0 ? null : Diagnostics.TooDeep(_path, line.Span, DeepestLevel);
        // Lines that share one wrong indentation share one mistake, and so do those under them.
        if (parent.IsOff || column == parent.Column + SpacesPerLevel || column == parent.LastColumn)
            return null;
        var expected = parent.Column + SpacesPerLevel;
        var span = new TextSpan(start, Math.Max(1, line.Tokens[0].Span.Start - start));
        return Diagnostics.Indentation(_path, span, column, expected, parent.Column, parent.Line?.Span);
    }

    private void CloseLast()
    {
        var last = Innermost;
        _open--;
        if (last.Children.Count > 0)
            last.Line!.Children = [.. last.Children];
    }

    // A comment keeps its level where the lines around it leave a choice.
    private ImmutableArray<CommentSyntax> TakeComments(int depthBefore, int depth)
    {
        var comments = ImmutableArray.CreateBuilder<CommentSyntax>(_above.Count);
        var deepest = Math.Max(depth, depthBefore + 1);
        foreach (var (text, column) in _above)
            comments.Add(new(text, text.Length == 0 ? 0 : Math.Clamp(column / SpacesPerLevel, depth, deepest)));
        _above.Clear();
        return comments.MoveToImmutable();
    }

    private void Report(LineSyntax line, Diagnostic? mistake)
    {
        if (mistake is null)
            return;
        line.HasMistake = true;
        _mistakes.Add(mistake);
    }

    private sealed class Level
    {
        public LineSyntax? Line { get; private set; }

        public int Column { get; private set; }

        /// <summary>Whether it, or a line above it, is indented wrongly.</summary>
        public bool IsOff { get; private set; }

        public List<LineSyntax> Children { get; } = [];

        /// <summary>Where its last child stands; -1 before the first.</summary>
        public int LastColumn { get; set; }

        public void Open(LineSyntax? line, int column, bool isOff)
        {
            (Line, Column, IsOff, LastColumn) = (line, column, isOff, -1);
            Children.Clear();
        }
    }
}
