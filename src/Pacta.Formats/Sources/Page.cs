using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Pacta.Formats;

/// <summary>The text of an HTML page that a reader sees. Nothing in it is run; nothing it names is fetched.</summary>
internal static class Page
{
    private static readonly FrozenSet<string> s_unseen = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "head", "script", "style", "template", "noscript", "noframes", "noembed", "iframe", "object", "svg", "math",
        "canvas", "audio", "video", "datalist", "textarea", "select");

    // Elements that stand apart, so that a paragraph ends before them and after them.
    private static readonly FrozenSet<string> s_blocks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
        "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tr",
        "ul");

    public static bool IsNamedSo(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm" or ".xhtml";

    /// <summary>Whether a file starts as only a page does.</summary>
    public static bool LooksSo(ReadOnlySpan<byte> bytes)
    {
        Span<char> start = stackalloc char[256];
        var count = 0;
        // Byte order marks and the zeros of UTF-16 are passed over.
        foreach (var b in bytes[..Math.Min(bytes.Length, start.Length)])
        {
            if (b is > 0 and < 0x80)
                start[count++] = (char)b;
        }

        ReadOnlySpan<char> text = start[..count].TrimStart();
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a page shows: an empty line between blocks, a line end for a break.</summary>
    /// <exception cref="RegisterException">Its elements are nested as no writer nests them.</exception>
    public static string VisibleText(string html)
    {
        var guard = new DepthGuard();
        var options = new HtmlParserOptions
        {
            // The parser's own limit would change the order of the text.
            MaximumDepth = int.MaxValue,
            OnCreated = (element, _) => guard.Look(element),
        };
        using var document = new HtmlParser(options).ParseDocument(html);
        return new PageText().Of(document.DocumentElement);
    }

    /// <summary>Whether an element's content, and the element itself, is never seen.</summary>
    internal static bool IsUnseen(IElement element) =>
        s_unseen.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal)
                .Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an element stands apart from what is before and after it.</summary>
    internal static bool IsBlock(IElement element) => s_blocks.Contains(element.LocalName);
}
