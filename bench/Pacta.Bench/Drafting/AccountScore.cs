using Pacta.Quotations;
using Pacta.Time;

namespace Pacta.Bench.Drafting;

/// <summary>Holds what a draft says against what is recorded by hand.</summary>
internal sealed class AccountScore
{
    private readonly SortedDictionary<string, Score> _byKind = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<string>> _misses = new(StringComparer.Ordinal);

    public IEnumerable<(string Kind, Score Score)> Kinds => _byKind.Select(static p => (p.Key, p.Value));

    public IEnumerable<(string Kind, List<string> Missed)> Misses => _misses.Select(static p => (p.Key, p.Value));

    /// <summary>
    /// By passage: a value is found when the draft has it in a passage that shares a character with it.
    /// </summary>
    public void ByPassage(IReadOnlyCollection<RecordedItem> recorded, IReadOnlyCollection<RecordedItem> drafted)
    {
        var placed = recorded.Where(static item => item.Passage is not null).Distinct().ToList();
        foreach (var item in placed)
            Count(item, drafted.Any(d => IsSame(d, item) && Overlap(d, item)));
        foreach (var item in drafted)
        {
            var there = placed.Where(r => r.Source == item.Source && Overlap(r, item)).ToList();
            var score = Of(item.Kind);
            if (!there.Exists(r => r.IsLine == item.IsLine && (!item.IsLine || r.Kind == item.Kind)))
                score.Unjudged++;
            else if (++score.Judged > 0 && there.Exists(r => IsSame(item, r)))
                score.Right++;
        }
    }

    /// <summary>By account: which values the draft has anywhere, each once.</summary>
    public void ByAccount(IReadOnlyCollection<RecordedItem> recorded, IReadOnlyCollection<RecordedItem> drafted)
    {
        var all = recorded.Select(static item => item with { Passage = null }).Distinct().ToList();
        var found = drafted.Select(static item => item with { Passage = null }).Distinct().ToList();
        foreach (var item in all)
            Count(item, found.Exists(d => IsSame(d, item)));
        foreach (var item in found)
        {
            var score = Of(item.Kind);
            score.Judged++;
            if (all.Exists(r => IsSame(item, r)))
                score.Right++;
        }
    }

    private void Count(RecordedItem item, bool isFound)
    {
        var score = Of(item.Kind);
        score.Recorded++;
        if (isFound)
            score.Found++;
        else if (_misses.TryGetValue(item.Kind, out var missed))
            missed.Add($"{item.Value} ({item.Source})");
        else
            _misses.Add(item.Kind, [$"{item.Value} ({item.Source})"]);
    }

    private Score Of(string kind)
    {
        if (!_byKind.TryGetValue(kind, out var score))
            _byKind.Add(kind, score = new());
        return score;
    }

    private static bool IsSame(RecordedItem a, RecordedItem b) =>
        a.Source == b.Source && a.Kind == b.Kind
            && (a.Value == b.Value || (a.Kind == "date" && IsSameDays(a.Value, b.Value)));

    // Two ways to write the same days: a mark of doubt does not make another date.
    private static bool IsSameDays(string a, string b) => EdtfDate.TryParse(a, out var one, out _)
        && EdtfDate.TryParse(b, out var other, out _) && one.Bounds == other.Bounds;

    private static bool Overlap(RecordedItem a, RecordedItem b) =>
        a.Passage is { } one && b.Passage is { } other && one.Start < other.End && other.Start < one.End;
}
