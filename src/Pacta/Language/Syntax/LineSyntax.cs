using System.Collections.Immutable;

namespace Pacta.Language;

/// <summary>A comment line that stands above a statement, or, with empty text, a run of blank lines.</summary>
/// <param name="Text">From '#' on, without indentation; "" for blank lines.</param>
/// <param name="Depth">The level of indentation that it belongs to.</param>
public readonly record struct CommentSyntax(string Text, int Depth);

/// <summary>
/// One line with what stands under it: the layout tree that keeps every comment, for the formatter.
/// </summary>
public sealed class LineSyntax
{
    internal LineSyntax()
    {
    }

    /// <summary>Comment lines and blank lines above it.</summary>
    public ImmutableArray<CommentSyntax> Above { get; internal set; } = [];

    /// <summary>Its tokens; empty only for the line that holds a file's last comments.</summary>
    public TokenList Tokens { get; private set; }

    /// <summary>The comment at its end, from '#' on, or null.</summary>
    public string? Comment { get; private set; }

    /// <summary>1-based.</summary>
    public int LineNumber { get; private set; }

    /// <summary>The lines that are indented under it.</summary>
    public ImmutableArray<LineSyntax> Children { get; internal set; } = [];

    /// <summary>
    /// How many tokens name a property: "in force" has 2; the formatter aligns what follows. 0: nothing is aligned.
    /// </summary>
    public int HeadTokenCount { get; internal set; }

    /// <summary>Whether a mistake on this line has been reported: no second one is.</summary>
    public bool HasMistake { get; internal set; }

    /// <summary>From the first token to the last.</summary>
    public TextSpan Span => Tokens.Length == 0 ? default : Tokens[0].Span.To(Tokens[^1].Span);

    /// <summary>Makes it a line that stands alone, whatever it was before.</summary>
    internal LineSyntax Fill(TokenList tokens, string? comment, int lineNumber)
    {
        (Tokens, Comment, LineNumber) = (tokens, comment, lineNumber);
        (Above, Children, HeadTokenCount, HasMistake) = ([], [], 0, false);
        return this;
    }
}
