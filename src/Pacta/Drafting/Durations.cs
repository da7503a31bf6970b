using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>Lengths of time: "20 years", "five-year", "50-year old", "two decades", "half a century".</summary>
internal static class Durations
{
    private const decimal Most = 10_000;

    /// <returns>The period, and the index after it; null where none starts.</returns>
    public static (Period Length, int End)? Read(DraftText text, int at)
    {
        var (number, end) = Count(text, at);
        if (number <= 0 || end == at)
            return null;
        if (text.IsDash(end) && text.IsJoined(end))
            end++;
        if (Unit(text, end) is not { } unit || number > Most)
            return null;
        var length = unit switch
        {
            (var years, 0, 0) when years * number % 1 == 0 => new Period((int)(years * number), 0, 0),
            (var years, 0, 0) when years * number * 12 % 1 == 0 => new Period(0, (int)(years * number * 12), 0),
            (0, var months, 0) when number % 1 == 0 => new Period(0, (int)(months * number), 0),
            (0, 0, var days) when number % 1 == 0 => new Period(0, 0, (int)(days * number)),
            _ => default,
        };
        return length == default ? null : (length, end + 1);
    }

    // "a year", "half a century", "a quarter of a century" besides plain numbers.
    private static (decimal Number, int End) Count(DraftText text, int at)
    {
        if (text.Is(at, "half") && text.IsAny(at + 1, "a", "an"))
            return (0.5m, at + 2);
        if (text.Is(at, "quarter") && (text.Is(at + 1, "century") || (text.Is(at + 1, "of") && text.Is(at + 2, "a"))))
            return (0.25m, text.Is(at + 1, "century") ? at + 1 : at + 3);
        var end = NumberWords.ReadPlain(text, at, out var number);
        if (end > at)
            return (number, end);
        return text.IsAny(at, "a", "an") ? (1, at + 1) : (0, at);
    }

    private static (int Years, int Months, int Days)? Unit(DraftText text, int at) =>
        text.IsAny(at, "year", "years") ? (1, 0, 0)
        : text.IsAny(at, "decade", "decades") ? (10, 0, 0)
        : text.IsAny(at, "century", "centuries") ? (100, 0, 0)
        : text.IsAny(at, "month", "months") ? (0, 1, 0)
        : text.IsAny(at, "week", "weeks") ? (0, 0, 7)
        : text.IsAny(at, "day", "days") ? (0, 0, 1)
        : null;
}
