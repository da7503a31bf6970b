using System.Text;
using AngleSharp.Dom;

namespace Pacta.Formats;

/// <summary>Walks a page's tree and writes what is seen. Without recursion: a page can be nested as deep as it is long.
/// </summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new();
    private readonly Stack<(IElement Element, int NextChild)> _open = new();
    private int _preformattedDepth;

    /// <summary>The text below an element.</summary>
    public string Of(IElement root)
    {
        Open(root);
        // Children by index: to ask each for its next sibling would count them anew each time.
        while (_open.TryPop(out var top))
        {
            var children = top.Element.ChildNodes;
            if (top.NextChild == children.Length)
            {
                Close(top.Element);
                continue;
            }

            _open.Push((top.Element, top.NextChild + 1));
            Open(children[top.NextChild]);
        }

        return _text.ToString();
    }

    private void Open(INode node)
    {
        if (node is IText text)
            Append(text.Data);
        if (node is not IElement element || Page.IsUnseen(element))
            return;
        if (Page.IsBlock(element))
            _text.Append("\n\n");
        else if (element.LocalName is "br")
            _text.Append('\n');
        else if (element.LocalName is "td" or "th")
            _text.Append(' ');
        if (element.LocalName is "pre")
            _preformattedDepth++;
        _open.Push((element, 0));
    }

    private void Close(IElement element)
    {
        if (Page.IsBlock(element))
            _text.Append("\n\n");
        if (element.LocalName is "pre")
            _preformattedDepth--;
    }

    // A line end in the file is a space on the page, but in preformatted text.
    private void Append(string data)
    {
        var start = _text.Length;
        _text.Append(data);
        if (_preformattedDepth == 0)
            _text.Replace('\n', ' ', start, data.Length).Replace('\r', ' ', start, data.Length);
    }
}
