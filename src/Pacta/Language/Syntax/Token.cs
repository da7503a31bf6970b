namespace Pacta.Language;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of anything but white space and , : [ ] " #; a set of dates too.</summary>
    Word,

    /// <summary>Open text between quotes; the span includes them.</summary>
    Text,

    /// <summary>','.</summary>
    Comma,

    /// <summary>':'.</summary>
    Colon,

    /// <summary>'['.</summary>
    OpenBracket,

    /// <summary>']'.</summary>
    CloseBracket,
}

/// <summary>The smallest unit of a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the file's text.</param>
public readonly record struct Token(TokenKind Kind, TextSpan Span);
