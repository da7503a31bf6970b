using System.Security.Cryptography;
using Pacta.Quotations;

namespace Pacta.Formats;

/// <summary>Reads the text of one source: plain text or HTML, in an encoding that can be told.</summary>
public static class SourceReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long LargestFile = 256 * 1024 * 1024;

    /// <summary>The largest page of HTML that is read, in bytes: its tree takes many times that.</summary>
    public const long LargestPage = 64 * 1024 * 1024;

    /// <summary>The text of a file and the hash of its bytes. Never throws: a problem is part of the answer.</summary>
    /// <param name="path">Where it is; symbolic links are followed.</param>
    public static SourceFile Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string? sha256 = null;
        try
        {
            var bytes = TextFile.ReadBytes(path, LargestFile).Span;
            sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var isPage = Page.IsNamedSo(path) || Page.LooksSo(bytes);
            if (isPage && bytes.Length > LargestPage)
                return SourceFile.Unreadable("an HTML page of more than 64 MB: save its text instead", sha256);
            var (text, problem) = SourceEncoding.Decode(bytes, isPage);
            return text is null
                ? SourceFile.Unreadable(problem!, sha256)
                : SourceFile.Of(sha256, NormalizedText.Of(isPage ? Page.VisibleText(text) : text));
        }
        catch (RegisterException e)
        {
            // The message starts with the path, which the caller knows.
            var what = e.Message.StartsWith(path, StringComparison.Ordinal) ? e.Message[path.Length..] : e.Message;
            return SourceFile.Unreadable($"{what.TrimStart(':', ' ').TrimEnd('.')}; {e.Hint}", sha256);
        }
    }
}
