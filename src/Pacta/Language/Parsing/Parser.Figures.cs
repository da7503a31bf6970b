using System.Collections.Immutable;
using System.Globalization;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    private const string FigureExample = "write: figure trade CHN-RUS 2000 is 8 billion USD";

    // Figure = "figure" Quantity Date [ "so far by" Date ] [ "counted by" State ] ( Growth | Level )
    internal StatementSyntax ParseFigure()
    {
        var quantity = ParseQuantity("the name of the series");
        var figure = new FigureSyntax(_line, Read, quantity, ParseDate())
        {
            SoFarBy = ParseSoFar(),
            CountedBy = Eat("counted by") ? ParseStateCode() : null,
        };
        figure = IsWord(_at, "grew") || IsWord(_at, "fell") ? ParseGrowth(figure) : ParseLevel(figure);
        return figure with { Span = Read };
    }

    // [ "so far by" Date ]
    private DateSyntax? ParseSoFar()
    {
        if (!Eat("so far"))
            return null;
        Expect("by", "write a day on which the period had not ended: so far by 2001-07-16");
        return ParseOneDate();
    }

    // Growth = ( "grew" | "fell" ) Amount "percent" [ "over" Date ]
    private FigureSyntax ParseGrowth(FigureSyntax figure)
    {
        var fell = Eat("fell");
        if (!fell)
            Expect("grew");
        var qualifier = ParseQualifier();
        var (amount, number) = ParseAmount(qualifier, fell);
        var start = Here;
        var unit = ParseUnit();
        if (unit is not null && unit != Unit.Percent)
            Report(Diagnostics.GrowthNotInPercent(_path, start, fell ? "fell" : "grew"));
        DateSyntax? over = Eat("over") ? ParseDate() : null;
        return figure with
        {
            Kind = FigureKind.Growth,
            Amount = amount,
            NumberSpan = number,
            Unit = unit == Unit.Percent ? unit : null,
            UnitSpan = start,
            AgainstDate = over,
        };
    }

    // Level = "is" [Qualifier] ( "place" Number | Number [Scale] ( Unit | "times" Base | "percent of" Base ) )
    // Base = Quantity [Date]
    private FigureSyntax ParseLevel(FigureSyntax figure)
    {
        Expect("is", FigureExample);
        var qualifier = ParseQualifier();
        var isPlace = Eat(Unit.Place.Name);
        var (amount, number) = ParseAmount(qualifier, isNegative: false);
        var start = Here;
        var unit = isPlace ? Unit.Place : ParseUnit();
        if (!isPlace && unit == Unit.Place)
            Report(Diagnostics.PlaceBeforeNumber(_path, _tokens[_at - 1].Span, amount.ToString()));
        figure = figure with { Amount = amount, NumberSpan = number, Unit = unit, UnitSpan = isPlace ? number : start };
        if (unit == Unit.Times)
            return ParseBase(figure with { Kind = FigureKind.Ratio });
        return unit == Unit.Percent && Eat("of") ? ParseBase(figure with { Kind = FigureKind.Share }) : figure;
    }

    private FigureSyntax ParseBase(FigureSyntax figure)
    {
        var against = ParseQuantity("what it is compared with, as 'trade CHN-RUS',");
        return figure with { Against = against, AgainstDate = Has ? ParseDate() : null };
    }

    // Quantity = Series ( State | State "-" State )
    private QuantitySyntax ParseQuantity(string what)
    {
        var subject = _at;
        while (IsKind(subject, TokenKind.Word) && !IsStateCode(WordAt(subject)) && !IsPair(WordAt(subject))
            && !IsDateLike(WordAt(subject)))
            subject++;
        var series = ParseName(subject, what);
        return new(series, ParseFigureSubject());
    }

    private ImmutableArray<NameSyntax> ParseFigureSubject()
    {
        if (!IsPair(WordAt(_at)))
            return [ParseStateCode()];
        var pair = TakeWord();
        return
        [
            new(Interner.Intern(pair.Text.AsSpan(0, 3)), new(pair.Span.Start, 3)),
            new(Interner.Intern(pair.Text.AsSpan(4)), new(pair.Span.Start + 4, 3)),
        ];
    }

    private static bool IsPair(ReadOnlySpan<char> word) =>
        word.Length == 7 && word[3] == '-' && IsStateCode(word[..3]) && IsStateCode(word[4..]);

    private Qualifier ParseQualifier()
    {
        foreach (var words in Words.Qualifiers.Words)
        {
            if (IsPhrase(_at, words, out var after) && Words.Qualifiers.TryFind(words, out var qualifier))
            {
                _at = after;
                return qualifier;
            }
        }

        return Qualifier.None;
    }

    // Amount = Number [Scale]
    private (Amount Amount, TextSpan Number) ParseAmount(Qualifier qualifier, bool isNegative)
    {
        var span = Here;
        if (ReportRange())
            return (default, span);
        var number = ParseDecimal();
        var scale = ParseScale();
        if (IsRangeWord(WordAt(_at)))
            Report(Diagnostics.RangeOfNumbers(_path, span.To(Here)));
        return (new(isNegative ? -number : number, scale, qualifier), span);
    }

    // "8-10", "8..10", "between 8 and 10"
    private bool ReportRange()
    {
        var word = WordAt(_at);
        var isRange = word is "between" || (FirstOf(word) is >= '0' and <= '9'
            && (word.Contains("..", StringComparison.Ordinal) || word[1..].ContainsAny("-–/~")));
        if (!isRange)
            return false;
        Report(Diagnostics.RangeOfNumbers(_path, Here));
        return true;
    }

    private static bool IsRangeWord(ReadOnlySpan<char> word) => word is "to" or "or" or "-" or "–" or "and";

    // Number = ["-"] digits [ "." digits ], at most 15 digits
    private decimal ParseDecimal()
    {
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        var word = WordAt(_at);
        if (word.Length <= 17 && FirstOf(word) is '-' or (>= '0' and <= '9')
            && decimal.TryParse(word, style, CultureInfo.InvariantCulture, out var number) && Amount.IsWithin(number))
        {
            _at++;
            return number;
        }

        Report(Diagnostics.BadNumber(_path, Here));
        if (!word.IsEmpty)
            _at++;
        return 0;
    }

    private decimal ParseScale()
    {
        foreach (var (words, factor) in Amount.Scales)
        {
            if (Eat(words))
                return factor;
        }

        return 1;
    }

    // Unit = one of Unit.All
    private Unit? ParseUnit()
    {
        foreach (var unit in Unit.All)
        {
            if (Eat(unit.Name))
                return unit;
        }

        var end = EndOfPhrase(_at);
        if (end == _at)
            Report(Diagnostics.MissingName(_path, Here, "the unit"));
        else
            Report(Diagnostics.UnknownUnit(_path, SpanOf(_at, end), NearestUnit(end)));
        _at = end;
        return null;
    }

    // Other words for units, each with the one that is meant.
    private static readonly (string Word, string Unit)[] s_otherUnits =
    [
        ("%", "percent"), ("per", "percent"), ("$", "USD"), ("dollars", "USD"), ("euros", "EUR"), ("pounds", "GBP"),
        ("yuan", "CNY"), ("roubles", "RUB"), ("rubles", "RUB"), ("kilometres", "km"), ("kilometers", "km"),
        ("meters", "metres"), ("m", "metres"), ("people", "persons"), ("tons", "tonnes"), ("fold", "times"),
    ];

    private string? NearestUnit(int end)
    {
        foreach (var (word, unit) in s_otherUnits)
        {
            if (IsWord(_at, word))
                return unit;
        }

        var names = Unit.All.Select(static unit => unit.Name);
        return (end > _at + 1 ? Nearest.Of(Join(_at, _at + 2), names) : null) ?? Nearest.Of(WordAt(_at), names);
    }
}
