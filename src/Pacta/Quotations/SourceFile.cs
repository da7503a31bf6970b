namespace Pacta.Quotations;

/// <summary>A source's file as it was found: its text, or why there is none.</summary>
/// <param name="Sha256">Of its bytes, 64 lower-case hexadecimal digits; null: they could not be read.</param>
/// <param name="Text">What it says; null: it could not be read, or is no text.</param>
/// <param name="Problem">Why there is no text, with what to do; null: there is one.</param>
/// <param name="IsMissing">Whether there is no such file.</param>
public sealed record SourceFile(string? Sha256, NormalizedText? Text, string? Problem, bool IsMissing)
{
    /// <summary>A file that was read.</summary>
    public static SourceFile Of(string sha256, NormalizedText text) => new(sha256, text, null, IsMissing: false);

    /// <summary>A file that is there and gives no text.</summary>
    public static SourceFile Unreadable(string problem, string? sha256 = null) =>
        new(sha256, null, problem, IsMissing: false);

    /// <summary>No file.</summary>
    public static SourceFile Missing(string problem) => new(null, null, problem, IsMissing: true);
}
