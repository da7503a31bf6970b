using System.Collections.Immutable;

namespace Pacta.Language;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity : byte
{
    /// <summary>The register cannot be used as it stands.</summary>
    Error,

    /// <summary>The register can be used; a person should look.</summary>
    Warning,
}

/// <summary>A place and what to say of it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The place in it.</param>
/// <param name="Text">What is wrong here, or why.</param>
public sealed record Label(string Path, TextSpan Span, string Text);

/// <summary>A mistake in a register, as a value. Wording lives in <see cref="Diagnostics"/>.</summary>
/// <param name="Code">"PA0103"; never used for anything else.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Primary">Where, with what is wrong there.</param>
/// <param name="Secondary">Other places that say why.</param>
/// <param name="Hint">What to type, or null.</param>
public sealed record Diagnostic(
    string Code, Severity Severity, string Title, Label Primary, ImmutableArray<Label> Secondary, string? Hint);
