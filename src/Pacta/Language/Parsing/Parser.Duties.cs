using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    private static readonly ImmutableArray<string> s_modalities =
        [.. Words.Modalities.Words.OrderByDescending(static words => words.Length)];

    // Duty = Actor Modality Action { "," Condition }
    private DutySyntax ParseDuty()
    {
        FindModality(out var at, out var modality, out var after);
        var debtor = ParseActor(at, "who owes the duty");
        _at = after;
        var action = ParseAction(EndOfPhrase(_at));
        var conditions = ParseConditions();
        return new(_line, Read, debtor, modality, action, conditions);
    }

    // Points at a word that is nearly a modality, else behind the first word of a debtor.
    private void ReportModality()
    {
        var end = EndOfPhrase(0);
        for (var at = 1; at < end; at++)
        {
            var nearest = WordAt(at) is "shall" or "will" ? Words.Modalities[Modality.Must]
                : WordAt(at).Length > 2 ? Nearest.Of(WordAt(at), Words.Modalities.Words) : null;
            if (nearest is not null)
            {
                Report(Diagnostics.MissingModality(_path, _tokens[at].Span, nearest));
                return;
            }
        }

        Report(Diagnostics.MissingModality(_path, SpanOf(0, Math.Max(1, end)), null));
    }

    // Finds "must", "must not", "may" or "need not" before any comma.
    private bool FindModality(out int at, out Modality modality, out int after)
    {
        (modality, after) = (default, 0);
        var end = EndOfPhrase(_at);
        for (at = _at; at < end; at++)
        {
            if (WordAt(at) is not ("must" or "may" or "need"))
                continue;
            foreach (var words in s_modalities)
            {
                if (IsPhrase(at, words, out after) && Words.Modalities.TryFind(words, out modality))
                    return true;
            }
        }

        return false;
    }

    // Conditions = { "," Condition }
    private ConditionsSyntax ParseConditions()
    {
        if (!HasKind(TokenKind.Comma))
            return ConditionsSyntax.None;

        var conditions = new ConditionsSyntax();
        var seen = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        while (Eat(TokenKind.Comma))
        {
            var start = _at;
            var (next, key) = ParseCondition(conditions);
            if (!seen.TryAdd(key, SpanOf(start, _at)) && key.Length > 0)
                Report(Diagnostics.RepeatedCondition(_path, SpanOf(start, _at), seen[key]));
            conditions = next;
        }

        return conditions;
    }

    // Condition = "at once" | "within" Period | "on request" | "by all means" | "by means it chooses" | "politically"
    //             | "in some cases only" | "toward some only"
    private (ConditionsSyntax Conditions, string Key) ParseCondition(ConditionsSyntax before)
    {
        if (Eat(ConditionWords.Within))
            return (before with { Within = ParsePeriod().Value }, ConditionWords.Within);
        if (Eat(ConditionWords.AtOnce))
            return (before with { AtOnce = true }, ConditionWords.AtOnce);
        if (Eat(ConditionWords.OnRequest))
            return (before with { OnRequest = true }, ConditionWords.OnRequest);
        if (Eat(ConditionWords.ByAllMeans))
            return (before with { ByAllMeans = true }, ConditionWords.ByAllMeans);
        if (Eat(ConditionWords.ByChosenMeans))
            return (before with { ByChosenMeans = true }, ConditionWords.ByChosenMeans);
        if (Eat(ConditionWords.Politically))
            return (before with { Politically = true }, ConditionWords.Politically);
        if (Eat(ConditionWords.InSomeCases))
            return (before with { InSomeCases = true }, ConditionWords.InSomeCases);
        if (Eat(ConditionWords.TowardSome))
            return (before with { TowardSome = true }, ConditionWords.TowardSome);

        ReportUnknownCondition(ConditionWords.OfDuties);
        return (before, "");
    }

    private void ReportUnknownCondition(IReadOnlyList<string> known)
    {
        var end = EndOfPhrase(_at);
        var nearest = end > _at ? Nearest.Of(Join(_at, end), known) : null;
        Report(Diagnostics.UnknownCondition(_path, SpanOf(_at, end), nearest, known));
        _at = end;
    }
}
