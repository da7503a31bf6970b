using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>One pass over the words: at each the longest of what the recognisers read, then on behind it.</summary>
internal sealed class Scan(DraftText text, NameIndex names, Publication published)
{
    private string? _lastDate;
    private Found? _last;

    /// <summary>The findings of a sentence, in order, none overlapping.</summary>
    public List<Found> Sentence(int first, int end)
    {
        (_lastDate, _last) = (null, null);
        var found = new List<Found>();
        for (var at = first; at < end;)
        {
            if (Longest(at) is not { } next || next.End > end)
            {
                at++;
                continue;
            }

            found.Add(next);
            (_last, at) = (next, next.End);
            if (next.Kind == FindingKind.Date)
                _lastDate = next.Value;
        }

        return found;
    }

    private Found? Longest(int at)
    {
        if (text.KindOf(at) is not (WordKind.Letters or WordKind.Digits)
            && text[at] is not ['\'' or '\u2018' or '\u2019'
            or '$' or '£' or '€' or '¥'])
            return null;
        return Longer(Date(at), Longer(Length(at), Longer(Number(at), Longer(Name(at), Longer(Order(at), Verb(at))))));
    }

    private Found? Date(int at)
    {
        var reading = DateRecogniser.Read(text, at, published) ?? LaterDates.YearBeside(text, at, _lastDate);
        if (_last is { Kind: FindingKind.Duration } length && length.End == at)
            reading ??= LaterDates.Read(text, at, PeriodOf(length), _lastDate, published);
        return reading is null ? null
            : new(at, reading.End, FindingKind.Date, reading.Edtf) { Sureness = reading.Sureness, Note = reading.Note };
    }

    private Found? Length(int at)
    {
        if (Durations.Read(text, at) is not { } read)
            return null;
        return new(at, read.End, FindingKind.Duration, read.Length.ToString());
    }

    private Found? Number(int at) => Amounts.Read(text, at) is { } amount
        ? new(at, amount.End, FindingKind.Amount, amount.ToString()) { Amount = amount } : null;

    // "Second," at the start of a sentence counts arguments, not things.
    private Found? Order(int at)
    {
        var end = NumberWords.ReadOrdinal(text, at, out var number);
        var isArgument = end > at && text.IsCapital(at) && text.IsMark(end, ',');
        var isTime = end > at && text.Is(at, "second")
            && (text.KindOf(at - 1) == WordKind.Digits || text.Is(at - 1, "per")
            || text.Is(at - 1, "one") || text.Is(at - 1, "split"));
        return end > at && !isArgument && !isTime
            ? new(at, end, FindingKind.Ordinal, number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }

    private Found? Verb(int at) =>
        Verbs.Read(text[at]) is { } verb ? new(at, at + 1, FindingKind.Verb, verb) : null;

    private Found? Name(int at)
    {
        var (entries, end) = names.Find(text, at);
        if (entries.IsEmpty)
            return null;
        var kind = entries[0].Target switch
        {
            NameTarget.Instrument => FindingKind.Treaty,
            NameTarget.Organization => FindingKind.Organization,
            NameTarget.Area => FindingKind.Place,
            _ => FindingKind.State,
        };
        return new(at, end, kind, entries[0].Text) { Names = entries, Id = entries[0].Id };
    }

    private static Period PeriodOf(Found length)
    {
        int years = 0, months = 0, days = 0;
        var parts = length.Value.Split(' ');
        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            var number = int.Parse(parts[i], System.Globalization.CultureInfo.InvariantCulture);
            switch (parts[i + 1][0])
            {
                case 'y': years = number; break;
                case 'm': months = number; break;
                case 'd': days = number; break;
            }
        }

        return new(years, months, days);
    }

    // The first of two that are equally long.
    private static Found? Longer(Found? a, Found? b) => a is null ? b : b is null || b.End <= a.End ? a : b;
}
