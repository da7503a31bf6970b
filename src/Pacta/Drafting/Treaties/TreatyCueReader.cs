using Pacta.Register;

namespace Pacta.Drafting;

/// <summary>Gathers the cues around a noun for an instrument, inside one sentence.</summary>
internal sealed class TreatyCueReader(DraftText text, List<Found> sentence, Coverage coverage, int first, int end)
{
    private const int ReachBefore = 9;
    private const int ReachAfter = 14;
    private const int SignReach = 10;
    private const int DateReach = 12;
    private const int PhraseLength = 6;

    private static readonly string[] s_outside =
    [
        "in", "on", "of", "to", "for", "with", "by", "and", "or", "that", "is", "was", "has", "have", "had", "as", "a",
        "an", "at", "from", "between", "since", "unlike", "no",
    ];

    private static readonly string[] s_other =
        ["previous", "earlier", "former", "old", "any", "such", "other", "another", "whole", "series"];

    private readonly List<Found> _dates = sentence.FindAll(static f => f.Kind == FindingKind.Date);
    private readonly List<Found> _verbs = sentence.FindAll(static f => f.Kind == FindingKind.Verb);

    public TreatyCues Read(int at)
    {
        var cues = new TreatyCues(text[at].ToString());
        ReadBefore(at, cues);
        ReadAfter(at, cues);
        ReadSigned(at, cues);
        return cues;
    }

    // "China's 1961 treaty", "the new Sino-Russian treaty", "the 1950 anti-imperialist military pact".
    private void ReadBefore(int at, TreatyCues cues)
    {
        for (var i = at - 1; i >= Math.Max(first, at - ReachBefore); i--)
        {
            if (coverage.At(i) is { } found)
            {
                if (!Take(found, cues))
                    return;
                i = found.First;
                continue;
            }

            if (text.IsAny(i, "the", "this", "that", "their", "its", "these", "those", "our"))
            {
                cues.IsDefinite = true;
                return;
            }

            if (!IsInsidePhrase(i) || TreatyHeads.IsHead(text[i]))
                return;
            Describe(i, cues);
        }
    }

    private static bool Take(Found found, TreatyCues cues)
    {
        switch (found.Kind)
        {
            case FindingKind.State: cues.Parties.Add(found.Id); return true;
            case FindingKind.Date: cues.Date ??= found; return true;
            case FindingKind.Duration: cues.Age ??= found; return true;
            case FindingKind.Ordinal or FindingKind.Amount or FindingKind.Organization: return true;
            case FindingKind.Verb: return found.Value is "defend" or "assist" or "cooperate" or "trade" or "attack";
            default: return false;
        }
    }

    // Adjectives, hyphens and quotes; a preposition, a verb or a comma ends the phrase.
    private bool IsInsidePhrase(int i) => text.KindOf(i) == WordKind.Possessive || text.IsDash(i)
        || text[i] is ['"' or '\u201c' or '\u201d' or '(' or ')']
        || (text.KindOf(i) == WordKind.Letters && !text.IsAny(i, s_outside));

    private void Describe(int i, TreatyCues cues)
    {
        if (text.Is(i, "new"))
            cues.IsNew = true;
        else if (text.IsAny(i, s_other))
            cues.IsOther = true;
        cues.Subjects |= SubjectOf(i);
    }

    private Subjects SubjectOf(int i) =>
        text.IsAny(i, "friendship", "friendly") ? Subjects.Friendship
        : text.IsAny(i, "alliance", "security", "defense", "defence", "assistance") ? Subjects.Alliance
        : text.IsAny(i, "border", "boundary") ? Subjects.Borders
        : text.IsAny(i, "non-aggression", "nonaggression") ? Subjects.NonAggression
        : Subjects.None;

    // "with North Korea", "between Beijing and the former Soviet Union", "of 1950", "in 1950", "of Friendship and …".
    private void ReadAfter(int at, TreatyCues cues)
    {
        var i = at + 1;
        while (i < end && text[i] is ['"' or '\u201c' or '\u201d' or '(' or ')'])
            i++;
        for (; i < Math.Min(end, at + ReachAfter); i++)
        {
            if (text.IsAny(i, "with", "between"))
                i = TakeStates(i + 1, cues) - 1;
            else if ((text.Is(i, "of") || (text.Is(i, "in") && !IsOfAct(at))) && DateFrom(i + 1) is { } date)
            {
                cues.Date ??= date;
                i = date.End - 1;
            }
            else if (text.Is(i, "of") && i == at + 1)
                i = TakeTitle(i + 1, cues) - 1;
            else if (!text.IsAny(i, "signed", "concluded", "agreed", "in", "at", "on", ",")
                && coverage.At(i)?.Kind is not (FindingKind.Place or FindingKind.Date))
                return;
        }
    }

    // "ratified the treaty in 1950": the year of another act.
    private bool IsOfAct(int at)
    {
        for (var i = at - 1; i >= at - PhraseLength; i--)
        {
            if (coverage.At(i) is
                {
                    Kind: FindingKind.Verb, Value: "ratify" or "accede" or "withdraw" or "denounce"
                or "expire" or "end" or "renew" or "join"
                })
                return true;
        }

        return false;
    }

    private Found? DateFrom(int word) => (coverage.At(word) ?? (text.Is(word, "the") ? coverage.At(word + 1) : null))
        is { Kind: FindingKind.Date } date ? date : null;

    private int TakeStates(int i, TreatyCues cues)
    {
        var isState = false;
        for (; i < end; i++)
        {
            if (coverage.At(i) is { Kind: FindingKind.State } state)
            {
                cues.Parties.Add(state.Id);
                isState = true;
                i = state.End - 1;
            }
            else if (!text.IsAny(i, "the", "and", "former", "both", ","))
                break;
        }

        return isState ? i : Math.Max(i, 1);
    }

    private int TakeTitle(int i, TreatyCues cues)
    {
        while (i < end && (text.IsCapital(i) || text.IsDash(i) || text.IsAny(i, "and", "of", ",")
            || (text.IsJoined(i) && text.IsDash(i - 1))))
            cues.Subjects |= SubjectOf(i++);
        return i;
    }

    // A verb of signing close by: the nearest date of the sentence is the date of signature.
    private void ReadSigned(int at, TreatyCues cues)
    {
        var sign = _verbs.Where(f => f.Value is "sign" or "conclude" && Math.Abs(f.First - at) <= SignReach)
            .MinBy(f => Math.Abs(f.First - at));
        if (sign is null)
            return;
        cues.IsSigned = true;
        cues.Date ??= _dates.Where(f => f.DistanceTo(sign.First) <= DateReach)
            .Where(f => !IsOfAnother(f, at)).MinBy(f => f.DistanceTo(sign.First));
    }

    // "signed an agreement unlike the 1950 pact": the year belongs to the pact.
    private bool IsOfAnother(Found date, int at)
    {
        for (var i = date.End; i < Math.Min(end, date.End + PhraseLength); i++)
        {
            if (text.IsMark(i, ',') || text.IsMark(i, ';'))
                return false;
            if (i != at && TreatyHeads.IsHead(text[i]))
                return true;
        }

        return false;
    }
}
