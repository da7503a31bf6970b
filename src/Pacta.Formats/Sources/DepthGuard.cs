using AngleSharp.Dom;

namespace Pacta.Formats;

/// <summary>
/// Stops a page that nests its elements deeper than a writer does: the time that a parser takes grows with depth times
/// length.
/// </summary>
internal sealed class DepthGuard
{
    private const int Deepest = 500;
    private const int Between = 64; // elements from look to look, so that pages of a usual depth cost nothing

    private IElement? _looked;
    private int _count;

    /// <summary>Is told of each element when it is created, before it has its place in the tree.</summary>
    /// <exception cref="RegisterException">One lies too deep.</exception>
    public void Look(IElement element)
    {
        if (_looked is not null && DepthOf(_looked) > Deepest)
            throw new RegisterException(
                FormattableString.Invariant($"an HTML page with elements nested more than {Deepest} deep."),
                "save its text instead");
        _looked = _count++ % Between == 0 ? element : null;
    }

    private static int DepthOf(IElement element)
    {
        var depth = 0;
        for (INode? node = element; node is not null && depth <= Deepest; node = node.Parent)
            depth++;
        return depth;
    }
}
