using System.Buffers;

namespace Pacta.Language;

/// <summary>What single characters mean to the lexer.</summary>
internal static class Characters
{
    private const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013\u0014"
        + "\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f\u0080\u0081\u0082\u0083\u0084\u0085"
        + "\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097"
        + "\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f\u2028\u2029\ufeff\ufffd";

    /// <summary>Tabs, control characters, and the sign that stands for bytes that are not UTF-8.</summary>
    public static SearchValues<char> Forbidden { get; } = SearchValues.Create("\t" + Controls);

    /// <summary>Whether a character ends a word.</summary>
    public static bool EndsWord(char c) =>
        c < 128 ? c is ' ' or ',' or ':' or '[' or ']' or '"' or '#' or '\t' : char.IsWhiteSpace(c);

    /// <summary>
    /// Whether a bracket with this character after it opens an EDTF set: a source's identifier starts with a lower-case
    /// letter, so that citations never clash.
    /// </summary>
    public static bool StartsDate(char c) => c is (>= '0' and <= '9') or '.' or '-' or 'Y' or 'X';
}
