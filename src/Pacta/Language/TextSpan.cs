namespace Pacta.Language;

/// <summary>A run of characters in a file's text: UTF-16 units, 0-based, half-open.</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many; 0 marks a place between characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first character after the run.</summary>
    public int End => Start + Length;

    /// <summary>The shortest run that covers both.</summary>
    public TextSpan To(TextSpan other) => new(Start, Math.Max(End, other.End) - Start);
}
