using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>One sentence with what was found in it, as the rules that propose lines see it.</summary>
internal sealed class Scene(
    DraftText text, TreatyRegister register, List<Found> found, (int First, int End) words, Instrument? spokenOf,
    EdtfDate? published)
{
    public DraftText Text { get; } = text;

    public TreatyRegister Register { get; } = register;

    public List<Found> Found { get; } = found;

    public int First { get; } = words.First;

    public int End { get; } = words.End;

    /// <summary>The instrument that the sentences before were about, or null.</summary>
    public Instrument? SpokenOf { get; } = spokenOf;

    /// <summary>When the text was published; null: not known.</summary>
    public EdtfDate? Published { get; } = published;

    /// <summary>Whether a date starts after the day of publication.</summary>
    public bool IsAfterPublication(Found date) => Published is not null
        && EdtfDate.TryParse(date.Value, out var value, out _) && value.Earliest > Published.Latest;

    public IEnumerable<Found> Of(FindingKind kind) => Found.Where(f => f.Kind == kind);

    public IEnumerable<Found> VerbsOf(params string[] verbs) =>
        Found.Where(f => f.Kind == FindingKind.Verb && verbs.Contains(f.Value));

    /// <summary>The nearest finding of a kind, at most so many words away.</summary>
    public Found? Near(FindingKind kind, int word, int reach, Func<Found, bool>? where = null) =>
        Of(kind).Where(f => f.DistanceTo(word) <= reach && (where is null || where(f))).MinBy(f => f.DistanceTo(word));

    /// <summary>Whether one of these words stands in the sentence, from one place up to another.</summary>
    public bool Says(int from, int to, params ReadOnlySpan<string> words)
    {
        for (var i = Math.Max(First, from); i < Math.Min(End, to); i++)
        {
            if (Text.IsAny(i, words))
                return true;
        }

        return false;
    }

    public bool Says(params ReadOnlySpan<string> words) => Says(First, End, words);

    /// <summary>Whether the words before say that it is not so: "not", "no", "stopped short of", "without".</summary>
    public bool IsDenied(int at) =>
        Says(at - 8, at, "not", "no", "never", "nor", "neither", "without", "short", "cannot");

    /// <summary>Whether the words before say that it has not happened yet.</summary>
    public bool LiesAhead(int at) =>
        Says(at - 5, at, "will", "due", "to", "would", "shall", "plans", "planned", "expected");

    /// <summary>The sentence's first instrument, or the one spoken of before.</summary>
    public Instrument? Subject =>
        Of(FindingKind.Treaty).FirstOrDefault() is { } named ? Register.Instruments[named.Id] : SpokenOf;

    /// <summary>The first line of an instrument's block.</summary>
    public static string BlockOf(Instrument instrument) =>
        $"{Words.Instruments[instrument.Kind]} {instrument.Code} {Quote(instrument.Title)}";

    public static string Quote(string text) => $"\"{text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public string Code(Found state) => Register.States[state.Id].Code;

    /// <summary>The states near a word, each once, in the order of their codes.</summary>
    public ImmutableArray<string> States(int word, int reach) =>
    [
        .. Of(FindingKind.State).Where(s => s.DistanceTo(word) <= reach).Select(Code).Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static Sureness Worse(params ReadOnlySpan<Sureness> all)
    {
        var worst = Sureness.Sure;
        foreach (var one in all)
            worst = one > worst ? one : worst;
        return worst;
    }
}
