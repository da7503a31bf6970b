using System.Collections.Immutable;
using System.Globalization;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    private static readonly (string Words, decimal Factor)[] s_scales =
        [("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m)];

    // Figure = "figure" Series ( State | State "-" State ) Date "is" [ "about" ] Number [Scale] Unit
    internal StatementSyntax ParseFigure()
    {
        var subject = FindFigureSubject();
        var series = ParseName(subject, "the name of the series");
        var about = ParseFigureSubject();
        var date = ParseDate();
        Expect("is", "write: figure trade CHN-RUS 2000 is 8 billion USD");
        var isApproximate = Eat("about");
        var value = ParseDecimal() * ParseScale();
        var unit = ParseName(_end, "the unit");
        return new FigureSyntax(_line, Read, series.Text, about, date)
        {
            Value = value,
            IsApproximate = isApproximate,
            Unit = unit.Text,
        };
    }

    private int FindFigureSubject()
    {
        var at = _at;
        while (IsKind(at, TokenKind.Word) && !IsStateCode(WordAt(at)) && !IsPair(WordAt(at))
            && !IsDateLike(WordAt(at)))
            at++;
        return at;
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

    // Number = ["-"] digits [ "." digits ], at most 15 digits
    private decimal ParseDecimal()
    {
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        var word = WordAt(_at);
        if (word.Length <= 16 && FirstOf(word) is '-' or (>= '0' and <= '9')
            && decimal.TryParse(word, style, CultureInfo.InvariantCulture, out var number))
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
        foreach (var (words, factor) in s_scales)
        {
            if (Eat(words))
                return factor;
        }

        return 1;
    }

    // Coverage = "coverage of" ActionLabel { "," ActionLabel } "between" States Span
    internal StatementSyntax ParseCoverage()
    {
        var actions = ImmutableArray.CreateBuilder<ActionKind>();
        do
        {
            var end = EndOfPhrase(_at, "between");
            if (ParseActionLabel(end) is { } kind)
                actions.Add(kind);
            _at = end;
        }
        while (Eat(TokenKind.Comma));
        Expect("between", "write: coverage of defend, consult between CHN, RUS 1949/..");
        var states = ParseStates();
        var days = ParseSpan();
        return new CoverageSyntax(_line, Read, actions.DrainToImmutable(), states, days);
    }

    private ActionKind? ParseActionLabel(int end)
    {
        var words = Join(_at, end);
        foreach (var frame in ActionFrame.All)
        {
            if (frame.Label == words)
                return frame.Kind;
        }

        Report(Diagnostics.UnknownAction(_path, SpanOf(_at, end), Nearest.Of(words, s_actionLabels)));
        return null;
    }
}
