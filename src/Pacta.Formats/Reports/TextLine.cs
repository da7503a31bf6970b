namespace Pacta.Formats;

/// <summary>What a line of a report in text is.</summary>
public enum TextLineKind : byte
{
    /// <summary>A row of a section, or an empty line between sections.</summary>
    Row,

    /// <summary>The title of the report.</summary>
    Title,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>The names of a section's columns.</summary>
    Columns,

    /// <summary>A step of a derivation.</summary>
    Step,
}

/// <summary>A line of a report in text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">It, without its end.</param>
public sealed record TextLine(TextLineKind Kind, string Text);
