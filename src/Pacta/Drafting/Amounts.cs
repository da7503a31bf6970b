using Pacta.Register;

namespace Pacta.Drafting;

/// <summary>A number of a unit, read from a text.</summary>
/// <param name="End">Index after its last word.</param>
/// <param name="Amount">The number as it is written.</param>
/// <param name="Unit">"USD", "percent", "miles"; also words that are no unit of a figure, as "troops".</param>
internal sealed record AmountReading(int End, Amount Amount, string Unit)
{
    /// <summary>As a figure's line has it: "about 8 billion USD".</summary>
    public override string ToString() => $"{Amount} {Unit}";
}

/// <summary>Amounts with their units: "$8 billion", "US$3.1 billion", "22.9 percent", "nearly eight times".</summary>
internal static class Amounts
{
    private static readonly (string Sign, string Unit)[] s_signs =
        [("$", "USD"), ("£", "GBP"), ("€", "EUR"), ("¥", "JPY")];

    private static readonly (string Word, string Unit)[] s_units =
    [
        ("percent", "percent"), ("dollars", "USD"), ("dollar", "USD"), ("euros", "EUR"), ("yen", "JPY"),
        ("yuan", "CNY"),
        ("rubles", "RUB"), ("roubles", "RUB"), ("miles", "miles"), ("mile", "miles"), ("kilometers", "km"),
        ("kilometres", "km"), ("km", "km"), ("tons", "tons"), ("tonnes", "tonnes"), ("people", "persons"),
        ("persons", "persons"), ("troops", "troops"), ("soldiers", "troops"), ("warheads", "warheads"),
        ("missiles", "missiles"), ("launchers", "launchers"), ("barrels", "barrels"), ("times", "times"),
    ];

    private static readonly (string First, string? Second, Qualifier Qualifier)[] s_qualifiers =
    [
        ("about", null, Qualifier.About), ("around", null, Qualifier.About), ("roughly", null, Qualifier.About),
        ("approximately", null, Qualifier.About), ("some", null, Qualifier.About), ("nearly", null, Qualifier.Nearly),
        ("almost", null, Qualifier.Nearly), ("over", null, Qualifier.MoreThan), ("more", "than", Qualifier.MoreThan),
        ("under", null, Qualifier.LessThan), ("less", "than", Qualifier.LessThan), ("at", "least", Qualifier.AtLeast),
        ("at", "most", Qualifier.AtMost), ("up", "to", Qualifier.AtMost),
    ];

    public static AmountReading? Read(DraftText text, int at)
    {
        var (qualifier, start) = QualifierAt(text, at);
        if (text.IsAny(start, "twice", "thrice"))
            return new(start + 1, new(text.Is(start, "twice") ? 2 : 3, 1, qualifier), "times");
        var (currency, first) = Currency(text, start);
        var afterNumber = NumberWords.ReadPlain(text, first, out var number);
        if (afterNumber == first || !Amount.IsWithin(number))
            return null;
        var end = NumberWords.ReadScale(text, afterNumber, out var scale);
        var amount = new Amount(number, scale, qualifier);
        if (currency is not null)
            return new(text.IsAny(end, "dollars") ? end + 1 : end, amount, currency);
        return Unit(text, end) is { } unit ? new(unit.End, amount, unit.Name) : null;
    }

    private static (Qualifier Qualifier, int Start) QualifierAt(DraftText text, int at)
    {
        foreach (var (first, second, qualifier) in s_qualifiers)
        {
            if (text.Is(at, first) && (second is null || text.Is(at + 1, second)))
                return (qualifier, second is null ? at + 1 : at + 2);
        }

        return (Qualifier.None, at);
    }

    // "US$", "$", "USD"
    private static (string? Unit, int Number) Currency(DraftText text, int at)
    {
        var sign = text.IsAny(at, "US", "U.S.") && text.IsMark(at + 1, '$') ? at + 1 : at;
        foreach (var (mark, unit) in s_signs)
        {
            if (text.Is(sign, mark))
                return (unit, sign + 1);
        }

        return text[at] is "USD" or "EUR" or "GBP" or "RMB"
            ? (text[at] is "RMB" ? "CNY" : text[at].ToString(), at + 1) : (null, at);
    }

    private static (string Name, int End)? Unit(DraftText text, int at)
    {
        if (text.IsMark(at, '%'))
            return ("percent", at + 1);
        if (text.Is(at, "per") && text.Is(at + 1, "cent"))
            return ("percent", at + 2);
        if (text.IsAny(at, "US", "U.S.") && text.Is(at + 1, "dollars"))
            return ("USD", at + 2);
        if (text.Is(at, "percentage") && text.Is(at + 1, "points"))
            return ("percentage points", at + 2);
        if (text.IsDash(at) && text.IsJoined(at) && text.IsJoined(at + 1))
            at++;
        foreach (var (word, unit) in s_units)
        {
            if (text.Is(at, word))
                return (unit, at + 1);
        }

        return null;
    }
}
