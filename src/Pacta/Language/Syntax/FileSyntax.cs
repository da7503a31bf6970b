using System.Collections.Immutable;

namespace Pacta.Language;

/// <summary>A file, parsed: its layout, its statements, and what is wrong with it.</summary>
/// <param name="Path">The file's name as messages show it, with '/' between folders.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="Lines">The layout tree.</param>
/// <param name="Statements">The statements at the top level; those with mistakes as far as they are understood.</param>
/// <param name="Diagnostics">Mistakes, in the order of the text.</param>
public sealed record FileSyntax(
    string Path,
    string Text,
    ImmutableArray<LineSyntax> Lines,
    ImmutableArray<StatementSyntax> Statements,
    ImmutableArray<Diagnostic> Diagnostics);
