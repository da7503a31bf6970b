using System.Collections.Immutable;

namespace Pacta.Language;

/// <summary>The lines of an instrument: those under its head, then those that <c>more on</c> adds elsewhere.</summary>
/// <remarks>A line of another file is read, and reported, where it stands: ask <see cref="Of"/> for its file.</remarks>
internal sealed class InstrumentLines
{
    private readonly Context _head;
    private readonly Dictionary<LineSyntax, Context>? _others;

    public InstrumentLines(
        InstrumentSyntax syntax, Context head, IReadOnlyList<(MoreSyntax Syntax, Context Context)> more)
    {
        (Syntax, _head, Body) = (syntax, head, syntax.Body);
        if (more.Count == 0)
            return;
        _others = [];
        Body = syntax.Body.AddRange(more.SelectMany(static block => block.Syntax.Body));
        foreach (var (block, context) in more)
        {
            foreach (var line in block.Body)
                _others[line.Line] = context;
        }
    }

    /// <summary>The head.</summary>
    public InstrumentSyntax Syntax { get; }

    /// <summary>Every line, in the order of the files.</summary>
    public ImmutableArray<StatementSyntax> Body { get; }

    /// <summary>The file of a line of <see cref="Body"/>.</summary>
    public Context Of(StatementSyntax line) =>
        _others is not null && _others.TryGetValue(line.Line, out var other) ? other : _head;
}
