using System.Collections.Frozen;

namespace Pacta.Drafting;

/// <summary>The names of months, weekdays and seasons.</summary>
internal static class Months
{
    private const int ShortLength = 3;

    private static readonly string[] s_months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    private static readonly FrozenDictionary<string, int> s_byName = Named();

    private static readonly string[] s_weekdays =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] s_seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Reads a month: a capital first, perhaps cut short with a full stop.</summary>
    /// <returns>1 to 12, or 0; and the index after it.</returns>
    public static (int Month, int End) Read(DraftText text, int at)
    {
        var word = text[at];
        if (!text.IsCapital(at) || !s_byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var month))
            return (0, at);
        var isShort = word.Length <= ShortLength + 1 && month != 5;
        return (month, isShort && text.IsMark(at + 1, '.') && text.IsJoined(at + 1) ? at + 2 : at + 1);
    }

    /// <summary>Whether the word is also an everyday one, or a cut form, so that it alone says nothing.</summary>
    public static bool IsDoubtful(DraftText text, int at) =>
        text.IsAny(at, "May", "March", "Mar", "Jan", "Jun", "Dec", "Sept", "August") && !text.Is(at, "August")
        || text[at].Length <= ShortLength;

    /// <returns>0: Monday, to 6; -1: none. Only with a capital.</returns>
    public static int Weekday(DraftText text, int at) =>
        text.IsCapital(at) ? IndexOf(s_weekdays, text, at) : -1;

    /// <returns>21: spring, to 24, as EDTF numbers them; 0: none.</returns>
    public static int Season(DraftText text, int at) =>
        text.Is(at, "fall") ? 23 : IndexOf(s_seasons, text, at) is >= 0 and var index ? 21 + index : 0;

    private static int IndexOf(string[] names, DraftText text, int at)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (text.Is(at, names[i]))
                return i;
        }

        return -1;
    }

    private static FrozenDictionary<string, int> Named()
    {
        var named = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Sept"] = 9 };
        for (var i = 0; i < s_months.Length; i++)
        {
            named[s_months[i]] = i + 1;
            named[s_months[i][..ShortLength]] = i + 1;
        }

        return named.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
