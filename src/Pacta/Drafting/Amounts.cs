using System.Globalization;

namespace Pacta.Drafting;

/// <summary>A number of a unit.</summary>
/// <param name="End">Index after its last word.</param>
/// <param name="Value">The number, its scale applied.</param>
/// <param name="Unit">"USD", "percent", "miles".</param>
/// <param name="IsApproximate">Whether the text says "about", "nearly", "more than".</param>
internal sealed record Amount(int End, decimal Value, string Unit, bool IsApproximate)
{
    private static readonly (string Word, decimal Factor)[] s_scales =
        [("trillion", 1e12m), ("billion", 1e9m), ("million", 1e6m)];

    /// <summary>As a figure's line has it: "about 8 billion USD".</summary>
    public override string ToString()
    {
        var (scale, number) = ("", Value);
        foreach (var (word, factor) in s_scales)
        {
            if (Value < factor)
                continue;
            (scale, number) = (word + " ", Value / factor);
            break;
        }

        return string.Create(
            CultureInfo.InvariantCulture, $"{(IsApproximate ? "about " : "")}{number:0.############} {scale}{Unit}");
    }
}

/// <summary>Amounts with their units: "$8 billion", "US$3.1 billion", "22.9 percent", "nearly eight times".</summary>
internal static class Amounts
{
    private static readonly (string Sign, string Unit)[] s_signs =
        [("$", "USD"), ("£", "GBP"), ("€", "EUR"), ("¥", "JPY")];

    private static readonly (string Word, string Unit)[] s_units =
    [
        ("percent", "percent"), ("dollars", "USD"), ("dollar", "USD"), ("euros", "EUR"), ("yen", "JPY"), ("yuan", "CNY"),
        ("rubles", "RUB"), ("roubles", "RUB"), ("miles", "miles"), ("mile", "miles"), ("kilometers", "km"),
        ("kilometres", "km"), ("km", "km"), ("tons", "tons"), ("tonnes", "tonnes"), ("people", "persons"),
        ("persons", "persons"), ("troops", "troops"), ("soldiers", "troops"), ("warheads", "warheads"),
        ("missiles", "missiles"), ("launchers", "launchers"), ("barrels", "barrels"), ("times", "times"),
    ];

    public static Amount? Read(DraftText text, int at)
    {
        var (isAbout, start) = Hedge(text, at);
        if (text.IsAny(start, "twice", "thrice"))
            return new(start + 1, text.Is(start, "twice") ? 2 : 3, "times", isAbout);
        var (currency, number) = Currency(text, start);
        var end = NumberWords.Read(text, number, out var value);
        if (end == number)
            return null;
        if (currency is not null)
            return new(text.IsAny(end, "dollars") ? end + 1 : end, value, currency, isAbout);
        return Unit(text, end) is { } unit ? new(unit.End, value, unit.Name, isAbout) : null;
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

        return text[at] is "USD" or "EUR" or "GBP" or "RMB" ? (text[at] is "RMB" ? "CNY" : text[at].ToString(), at + 1) : (null, at);
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

    // "nearly", "more than", "up to", "a mere" hedges no number.
    private static (bool IsAbout, int Start) Hedge(DraftText text, int at)
    {
        if (text.IsAny(at, "about", "around", "nearly", "almost", "roughly", "approximately", "over", "some"))
            return (true, at + 1);
        var isPair = (text.IsAny(at, "more", "less") && text.Is(at + 1, "than")) || (text.Is(at, "up") && text.Is(at + 1, "to"));
        return isPair ? (true, at + 2) : (false, at);
    }
}
