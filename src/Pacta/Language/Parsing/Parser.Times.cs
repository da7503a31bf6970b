using System.Globalization;
using Pacta.Time;

namespace Pacta.Language;

public sealed partial class Parser
{
    private static readonly (string One, string Many)[] s_units =
        [("year", "years"), ("month", "months"), ("week", "weeks"), ("day", "days")];

    // Date = EDTF; an interval says "between"
    private DateSyntax ParseDate() => ParseEdtf(asSpan: false);

    // Day = EDTF, no interval
    private DateSyntax ParseOneDate()
    {
        var date = ParseEdtf(asSpan: false);
        if (date.Value?.Kind == EdtfKind.Interval)
            Report(Diagnostics.NotOneDate(_path, date.Span));
        return date;
    }

    // Span = EDTF interval
    private DateSyntax ParseSpan()
    {
        var date = ParseEdtf(asSpan: true);
        if (date.Value is { Kind: not EdtfKind.Interval } value)
            Report(Diagnostics.NotAnInterval(_path, date.Span, value.ToString()));
        return date;
    }

    // [ Span ]
    private DateSyntax? ParseOptionalSpan() => HasKind(TokenKind.Word) ? ParseSpan() : null;

    private DateSyntax ParseEdtf(bool asSpan)
    {
        var span = Here;
        var word = WordAt(_at);
        if (!IsDateLike(word))
        {
            Report(Diagnostics.MissingDate(_path, span, asSpan));
            return new(null, span);
        }

        _at++;
        if (!EdtfDate.TryParse(word, out var value, out var error))
            Report(Diagnostics.InvalidDate(_path, span, error));
        return new(value, span);
    }

    // Period = Number Unit [ "rounding" ("down" | "up") ]
    private PeriodSyntax ParsePeriod()
    {
        var start = _at;
        if (!IsPeriodAt(_at))
        {
            Report(Diagnostics.BadPeriod(_path, Here));
            while (_at < start + 2 && char.IsAsciiDigit(FirstOf(WordAt(_at))))
                _at++;
            return new(default, SpanOf(start, _at));
        }

        var number = int.Parse(WordAt(_at), NumberStyles.None, CultureInfo.InvariantCulture);
        var unit = UnitOf(WordAt(_at + 1));
        var (one, many) = s_units[unit];
        _at += 2;
        if (!IsWord(_at - 1, number == 1 ? one : many))
        {
            var right = string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
            Report(Diagnostics.UnitNumber(_path, _tokens[_at - 1].Span, right));
        }

        var rounding = ParseRounding();
        Period value = unit switch
        {
            0 => new(number, 0, 0, rounding),
            1 => new(0, number, 0, rounding),
            2 => new(0, 0, number * 7, rounding),
            _ => new(0, 0, number, rounding),
        };
        return new(value, SpanOf(start, _at));
    }

    private Rounding ParseRounding()
    {
        if (!Eat("rounding"))
            return Rounding.None;
        if (Eat("up"))
            return Rounding.Up;
        Expect("down", "write 'rounding down' or 'rounding up'");
        return Rounding.Down;
    }

    // A number of at most five digits and a unit.
    private bool IsPeriodAt(int at) => WordAt(at) is { Length: >= 1 and <= 5 } number
        && !number.ContainsAnyExceptInRange('0', '9') && UnitOf(WordAt(at + 1)) >= 0;

    private static int UnitOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < s_units.Length; i++)
        {
            if (word.SequenceEqual(s_units[i].One) || word.SequenceEqual(s_units[i].Many))
                return i;
        }

        return -1;
    }

    private static char FirstOf(ReadOnlySpan<char> word) => word.IsEmpty ? '\0' : word[0];

    // Whether a word can only have been meant as a date.
    private static bool IsDateLike(ReadOnlySpan<char> word) => FirstOf(word) switch
    {
        '\0' => false,
        (>= '0' and <= '9') or '[' or '{' or '.' or '/' or '?' or '~' or '%' => true,
        '-' or 'Y' => word.Length > 1 && (char.IsAsciiDigit(word[1]) || word[1] == '-'),
        'X' => word.Length > 1 && (char.IsAsciiDigit(word[1]) || word[1] == 'X'),
        _ => false,
    };
}
