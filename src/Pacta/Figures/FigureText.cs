using System.Globalization;
using Pacta.Register;

namespace Pacta.Figures;

/// <summary>Figures and computed numbers in words.</summary>
public sealed class FigureText(TreatyRegister register)
{
    /// <summary>"trade CHN-RUS".</summary>
    public string Of(Quantity quantity) =>
        $"{quantity.Series} {string.Join('-', quantity.States().Select(s => register.States[s].Code))}";

    /// <summary>"trade CHN-RUS 2001 so far by 2001-07-16".</summary>
    public string Subject(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return $"{Of(figure.Quantity)} {Period(figure)}";
    }

    /// <summary>"2001", "2001 so far by 2001-07-16".</summary>
    public static string Period(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.SoFarBy is { } day ? $"{figure.Period} so far by {day}" : figure.Period.ToString();
    }

    /// <summary>What is said: "is about 8 times trade CHN-RUS", "grew 51 percent over 2000".</summary>
    public string Said(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Kind == FigureKind.Growth)
        {
            var over = figure.AgainstPeriod is { } before ? $" over {before}" : "";
            return $"{(figure.Value < 0 ? "fell" : "grew")} {figure.Amount.WithoutSign()} percent{over}";
        }

        var period = figure.AgainstPeriod is { } other ? $" {other}" : "";
        return $"is {Amount(figure)}" + (figure.Against is { } against
            ? $"{(figure.Kind == FigureKind.Share ? " of" : "")} {Of(against)}{period}" : "");
    }

    /// <summary>"about 8 billion USD", "place 8".</summary>
    public static string Amount(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Unit != Unit.Place)
            return $"{figure.Amount} {figure.Unit}";
        var qualifier = Words.Qualifiers[figure.Amount.Qualifier];
        var number = figure.Amount.Number.ToString(CultureInfo.InvariantCulture);
        return $"{(qualifier.Length > 0 ? qualifier + " " : "")}place {number}";
    }

    /// <summary>An amount with whose statistics it is, and according to whom.</summary>
    /// <returns>"8.0 billion USD counted by CHN [prc-yearbook-2002]".</returns>
    public string WithSource(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Cited(figure.Kind == FigureKind.Level ? Amount(figure) : Said(figure), figure);
    }

    /// <summary>Some words about a figure, with whose statistics it is and according to whom.</summary>
    public string Cited(string words, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var counted = figure.CountedBy >= 0 ? $" counted by {register.States[figure.CountedBy].Code}" : "";
        var sources = Sources(figure);
        return $"{words}{counted}{(sources.Length > 0 ? $" [{sources}]" : "")}";
    }

    /// <summary>"lat-2001, ciic-2001", without places in them; "": the register's own word.</summary>
    public string Sources(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return string.Join(", ", figure.From.Citations.Select(c => register.Sources[c.SourceId].Code).Distinct());
    }

    /// <summary>A computed number, to three digits, with the scale that suits it: "2.05 billion USD".</summary>
    public static string Computed(decimal value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var (word, factor) = ("", 1m);
        foreach (var scale in Register.Amount.Scales)
        {
            if (scale.Factor > 1000 && Math.Abs(value) >= scale.Factor)
                (word, factor) = (scale.Word + " ", scale.Factor);
        }

        return $"{Digits(value / factor)} {word}{unit}";
    }

    /// <summary>A number to three digits that count, and at least so many decimals.</summary>
    public static string Digits(decimal value, int leastDecimals = 0)
    {
        var decimals = 2;
        for (var size = Math.Abs(value); size >= 10 && decimals > 0; size /= 10)
            decimals--;
        for (var size = Math.Abs(value); size is > 0 and < 1 && decimals < 12; size *= 10)
            decimals++;
        decimals = Math.Max(decimals, Math.Min(leastDecimals, 12));
        return Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("0.############",
            CultureInfo.InvariantCulture);
    }
}
