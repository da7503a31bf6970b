using System.Collections.Immutable;
using Pacta.Panels;
using Pacta.Register;

namespace Pacta.Cli;

/// <summary>Duties as they are typed for a table: <c>defense,nonaggression</c>, <c>aid with arms,not threaten</c>.
/// </summary>
internal static class DutyColumns
{
    private const string Not = "not ";

    /// <summary>Every word that may be typed.</summary>
    public static IEnumerable<string> Words => PanelDuty.Atop.Select(static d => d.Readable).Concat(OthersByWord.Keys);

    // Actions that are in no class, to do and not to do; what is in a class is asked for by the class.
    private static Dictionary<string, (ActionKind Action, Modality Modality)> OthersByWord { get; } = Others();

    /// <param name="text">What was typed: words with commas between.</param>
    /// <exception cref="InputException">A word names no duty, or there are too many beyond the five.</exception>
    public static ImmutableArray<PanelDuty> Read(string text)
    {
        List<PanelDuty> duties = [];
        var others = 0;
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var duty = PanelDuty.Atop.FirstOrDefault(d => Is(d, word)) ?? Other(word, ref others);
            if (!duties.Exists(d => d.Readable == duty.Readable))
                duties.Add(duty);
        }

        return [.. duties];
    }

    private static bool Is(PanelDuty duty, string word) =>
        new[] { duty.Readable, duty.Field, duty.Field["atop_".Length..] }
            .Contains(word, StringComparer.OrdinalIgnoreCase);

    private static PanelDuty Other(string word, ref int others)
    {
        var words = Words.ToList();
        var name = words[WordArgument.Read(word, "--duties", words)];
        var (action, modality) = OthersByWord[name];
        if (others == DutyClassifier.MostOthers)
        {
            throw new InputException($"--duties: found more than {DutyClassifier.MostOthers} duties beyond the five"
                + " classes.", "make two tables");
        }

        var column = name.Replace(' ', '_');
        return new((DutyClasses)((int)DutyClasses.Defense << ++others), column, column, [action], modality);
    }

    private static Dictionary<string, (ActionKind, Modality)> Others()
    {
        Dictionary<string, (ActionKind, Modality)> others = new(StringComparer.Ordinal);
        foreach (var frame in ActionFrame.All)
        {
            if (frame.Atop == AtopClass.None)
                others[frame.Label] = (frame.Kind, Modality.Must);
            if (frame.AtopForbidden == AtopClass.None)
                others[Not + frame.Label] = (frame.Kind, Modality.MustNot);
        }

        return others;
    }
}
