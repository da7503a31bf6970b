using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    private const int MostPatterns = 4;
    private static readonly IReadOnlyList<string> s_actionLabels =
        [.. ActionFrame.All.Select(static frame => frame.Label).Distinct()];

    // Says why no pattern fits: a weapon misspelled, an action misspelled, words missing, or an action unknown.
    private void ReportAction(int start, int end)
    {
        if (start >= end)
        {
            Report(Diagnostics.UnknownAction(_path, SpanOf(start, start), null));
            return;
        }

        if (ReportWeapon(start, end))
            return;
        var likely = ActionFrame.All.Where(frame => IsWord(start, frame.Parts[0])).ToList();
        var nearest = NearestAction(start, end);
        if (nearest is not null || likely.Count == 0)
        {
            var words = Math.Min(end, start + (nearest?.AsSpan().Count(' ') + 1 ?? 1));
            Report(Diagnostics.UnknownAction(_path, SpanOf(start, words), nearest));
            return;
        }

        var furthest = likely.Max(frame => Reach(frame, start, end));
        var patterns = likely.Where(frame => Reach(frame, start, end) == furthest)
            .Select(static frame => frame.Pattern).Take(MostPatterns).ToList();
        var at = Math.Min(furthest, end);
        Report(Diagnostics.IncompleteAction(_path, at < end ? SpanOf(at, end) : SpanOf(end, end), patterns));
    }

    // "aim nuclear wepons at CHN": the words before the weapon are right.
    private bool ReportWeapon(int start, int end)
    {
        foreach (var frame in ActionFrame.All)
        {
            var slot = frame.Parts.ToList().IndexOf("WEAPON");
            if (slot < 0 || Reach(frame, start, end) < start + slot)
                continue;
            var from = start + slot;
            var next = slot + 1 < frame.Parts.Count ? frame.Parts[slot + 1] : null;
            var stop = Math.Min(end, EndOfPhrase(from, next));
            var nearest = stop > from ? Nearest.Of(Join(from, stop), Words.Weapons) : null;
            var isSole = ActionFrame.All.Count(other => other.Parts[0] == frame.Parts[0]) == 1;
            if ((nearest is null && !isSole) || WeaponAt(from, stop) is not null)
                continue;
            Report(Diagnostics.UnknownWeapon(_path, SpanOf(from, stop), nearest, Words.Weapons));
            return true;
        }

        return false;
    }

    private string? NearestAction(int start, int end)
    {
        string? best = null;
        var least = 3;
        foreach (var label in s_actionLabels)
        {
            var stop = Math.Min(end, start + label.AsSpan().Count(' ') + 1);
            var words = Join(start, stop);
            if (words == label)
                continue;
            var limit = Math.Min(least - 1, words.Length <= 4 ? 1 : 2);
            var distance = Nearest.Distance(words, label, limit);
            if (distance <= limit)
                (best, least) = (label, distance);
        }

        return best;
    }

    // Where the fixed words that open a pattern stop standing there.
    private int Reach(ActionFrame frame, int start, int end)
    {
        var at = start;
        foreach (var part in frame.Parts)
        {
            if (at >= end || ActionFrame.IsSlot(part) || !IsWord(at, part))
                break;
            at++;
        }

        return at;
    }
}
