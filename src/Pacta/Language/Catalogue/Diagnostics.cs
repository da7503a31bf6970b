using System.Collections.Immutable;

namespace Pacta.Language;

/// <summary>The catalogue of mistakes: every code, and all wording. Codes are never reused.</summary>
/// <remarks>
/// PA01xx layout and characters; PA02xx syntax (from PA0260 on: places in sources); PA03xx names; PA04xx dates and
/// acts; PA05xx duties; PA06xx figures; PA07xx claims; PA08xx final clauses; PA09xx reservations and amendments;
/// PA10xx precedence, suspension and grounds invoked; PA11xx succession of states. A title names the mistake, the
/// caret's label says what is wrong there, other labels say why, the hint says what to type.
/// </remarks>
public static partial class Diagnostics
{
    private static Diagnostic Error(
        string code, string title, Label primary, string? hint = null, params ReadOnlySpan<Label> others) =>
        new(code, Severity.Error, title, primary, [.. others], hint);

    private static Diagnostic Warning(
        string code, string title, Label primary, string? hint = null, params ReadOnlySpan<Label> others) =>
        new(code, Severity.Warning, title, primary, [.. others], hint);

    // "'a', 'b' or 'c'"
    private static string OneOf(IReadOnlyList<string> words)
    {
        var quoted = words.Select(static word => $"'{word}'").ToImmutableArray();
        return quoted.Length < 2
            ? string.Concat(quoted)
            : $"{string.Join(", ", quoted[..^1])} or {quoted[^1]}";
    }

    private static string DidYouMean(string? nearest, string otherwise) =>
        nearest is null ? otherwise : $"did you mean '{nearest}'?";
}
