using System.Collections.Immutable;
using System.Globalization;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

public sealed partial class Parser
{
    private static readonly string[] s_ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth",
    ];

    // Requirement = ( "all" | "a majority" ) [ "of" Role ] [ "including" States ]
    //             | Number ( "states" | "of" Role ) [ "including" States ]
    //             | [ "more than" ] Number "percent of" Measure
    //             | States [ "and" ( "a majority of the others" | Number "others" ) ]
    private RequirementSyntax ParseRequirement()
    {
        var start = _at;
        if (IsPhrase(_at, "more than") || IsWord(_at + 1, "percent"))
            return ParseShare(start);
        if (IsStateCode(WordAt(_at)))
            return ParseNamed(start);
        NameSyntax? among = null;
        var (form, number) = (CountForm.All, 0);
        if (Eat("all") || Eat("a majority"))
        {
            form = IsWord(_at - 1, "majority") ? CountForm.Majority : CountForm.All;
            among = Eat("of") ? ParseRoleName() : null;
        }
        else if (char.IsAsciiDigit(FirstOf(WordAt(_at))))
        {
            form = CountForm.Number;
            number = ParseNumber();
            if (Eat("of"))
                among = ParseRoleName();
            else
                Expect("states");
        }
        else
        {
            Report(Diagnostics.Missing(
                _path, Here, "a count", "write all, a majority, 10 states, or states and 40 others"));
        }

        var named = Eat("including") ? ParseStates() : [];
        return new RequiredCountSyntax(SpanOf(start, _at), form, number, named, among);
    }

    private RequiredCountSyntax ParseNamed(int start)
    {
        var named = ParseStates();
        var (form, number) = (CountForm.NamedAndOthers, 0);
        if (Eat("and a majority of the others"))
        {
            form = CountForm.NamedAndMajorityOfOthers;
        }
        else if (IsWord(_at, "and") && IsWord(_at + 2, "others"))
        {
            _at++;
            number = ParseCount("others");
        }

        return new(SpanOf(start, _at), form, number, named, null);
    }

    private RequiredShareSyntax ParseShare(int start)
    {
        var moreThan = Eat("more than");
        var percent = ParseDecimal();
        Expect("percent of", "write: 55 percent of emissions-1990");
        var measure = ParseIdentifier("the measure");
        return new(SpanOf(start, _at), percent, moreThan, measure);
    }

    // A role's name ends where the clause goes on.
    private NameSyntax ParseRoleName()
    {
        var end = _at;
        while (IsKind(end, TokenKind.Word) && !IsWord(end, "and") && !IsWord(end, "or") && !IsWord(end, "including")
            && !IsPhrase(end, "by then"))
            end++;
        return ParseName(end, "the name of a role");
    }

    private int ParseCount(string of)
    {
        var number = ParseNumber();
        Expect(of);
        return number;
    }

    private int ParseNumber()
    {
        if (int.TryParse(WordAt(_at), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            _at++;
        else
            Report(Diagnostics.BadNumber(_path, Here));
        return number;
    }

    // Timing = Period | "on the" Ordinal "day" | "on the first day of the" [ Ordinal ] ( "month" | "year" )
    //          [ "after" Period ]
    private TimingSyntax ParseTiming()
    {
        var start = _at;
        if (!Eat("on the"))
            return new(ParsePeriod(), null, SpanOf(start, _at));
        if (!Eat("first day of the"))
        {
            var days = ParseOrdinal();
            Expect("day", "write: on the 90th day after");
            return new(new(Period.OfDays(days), SpanOf(start, _at)), null, SpanOf(start, _at));
        }

        var count = IsWord(_at, "month") || IsWord(_at, "year") ? 1 : ParseOrdinal();
        var unit = Eat("year") ? CalendarUnit.Year : CalendarUnit.Month;
        if (unit == CalendarUnit.Month)
            Expect("month", "write: on the first day of the 6th month after");
        PeriodSyntax? delay = null;
        if (IsWord(_at, "after") && IsPeriodAt(_at + 1))
        {
            _at++;
            delay = ParsePeriod();
        }

        return new(delay, new(count, unit), SpanOf(start, _at));
    }

    // Ordinal = "first" … "twelfth" | Number ( "st" | "nd" | "rd" | "th" )
    private int ParseOrdinal()
    {
        var word = WordAt(_at);
        for (var i = 0; i < s_ordinals.Length; i++)
        {
            if (!word.SequenceEqual(s_ordinals[i]))
                continue;
            _at++;
            return i + 1;
        }

        var digits = word.Length > 2 ? word[..^2] : default;
        if (digits.Length is >= 1 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture,
            out var number) && number > 0 && word[^2..] is "st" or "nd" or "rd" or "th")
        {
            _at++;
            return number;
        }

        Report(Diagnostics.BadOrdinal(_path, Here));
        if (!word.IsEmpty && word is not ("day" or "month" or "year"))
            _at++;
        return 1;
    }

    // Measure = "measure" Identifier ( "is" State Number { "," State Number } | "totals" Number )
    internal StatementSyntax ParseMeasure()
    {
        var name = ParseIdentifier("the name of the measure");
        if (Eat("totals"))
        {
            var total = ParseDecimal();
            return new MeasureSyntax(_line, Read, name, [], total);
        }

        Expect("is", "write: measure emissions-1990 is AUS 288965, JPN 1173360");
        var entries = ImmutableArray.CreateBuilder<StateAmountSyntax>(4);
        do
        {
            var state = ParseStateCode();
            entries.Add(new(state, ParseDecimal()));
        }
        while (Eat(TokenKind.Comma));
        return new MeasureSyntax(_line, Read, name, entries.DrainToImmutable(), null);
    }
}
