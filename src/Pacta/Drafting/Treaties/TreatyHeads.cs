using Pacta.Register;

namespace Pacta.Drafting;

/// <summary>The nouns by which texts speak of instruments: "treaty", "pact", "joint statement".</summary>
internal static class TreatyHeads
{
    private static readonly string[] s_binding =
        ["treaty", "pact", "agreement", "accord", "convention", "protocol", "charter", "alliance"];

    private static readonly string[] s_political = ["statement", "declaration", "communique", "communiqué"];

    public static bool IsBinding(ReadOnlySpan<char> word) => Contains(s_binding, word);

    public static bool IsPolitical(ReadOnlySpan<char> word) => Contains(s_political, word);

    public static bool IsHead(ReadOnlySpan<char> word) => IsBinding(word) || IsPolitical(word);

    /// <summary>Whether an instrument may be spoken of by a noun.</summary>
    public static bool Fits(ReadOnlySpan<char> head, Instrument instrument) =>
        IsPolitical(head) ? !instrument.IsBinding
            : instrument.IsBinding && (!head.Equals("alliance", StringComparison.OrdinalIgnoreCase)
                || instrument.Subjects.HasFlag(Subjects.Alliance));

    private static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
