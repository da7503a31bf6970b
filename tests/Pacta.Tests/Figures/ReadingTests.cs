using System.Globalization;
using Pacta.Figures;
using Pacta.Register;

namespace Pacta.Tests.Figures;

public class ReadingTests
{
    private static readonly string[] s_written =
    [
        .. Enumerable.Range(0, 31).Select(static n => n.ToString(CultureInfo.InvariantCulture)),
        .. Enumerable.Range(70, 60).Select(static n => (n / 10m).ToString("0.0", CultureInfo.InvariantCulture)),
        "40", "45", "100", "110", "115", "120", "200", "1000", "2000", "0.05", "7.95", "8.05", "9.99",
    ];

    // Oracle: whole thousandths, and the digits as text; nothing of the engine's.
    [Fact]
    public void Plain_numbers_agree_where_one_rounds_to_the_other_and_conflict_beyond_all_rounding()
    {
        foreach (var a in s_written)
        {
            foreach (var b in s_written)
                Assert.True(Expected(a, b) == Reading.Of(Amount(a)).Against(Reading.Of(Amount(b))), $"{a} and {b}");
        }
    }

    [Theory]
    [InlineData("about", "8", "8.5", FigureVerdict.Agrees)]
    [InlineData("about", "8", "8.6", FigureVerdict.CannotTell)]
    [InlineData("about", "8", "9.1", FigureVerdict.Conflicts)]
    [InlineData("about", "40", "38.4", FigureVerdict.Agrees)]
    [InlineData("about", "40", "20.4", FigureVerdict.Conflicts)]
    [InlineData("nearly", "8", "7.54", FigureVerdict.Agrees)]
    [InlineData("nearly", "8", "8.2", FigureVerdict.CannotTell)]
    [InlineData("nearly", "8", "8.6", FigureVerdict.Conflicts)]
    [InlineData("nearly", "10", "8.75", FigureVerdict.CannotTell)]
    [InlineData("nearly", "10", "7.75", FigureVerdict.Conflicts)]
    [InlineData("more than", "2000", "2264.9", FigureVerdict.Agrees)]
    [InlineData("more than", "2000", "1999.0", FigureVerdict.Conflicts)]
    [InlineData("less than", "2000", "1999.0", FigureVerdict.Agrees)]
    [InlineData("at least", "2000", "2000.0", FigureVerdict.Agrees)]
    [InlineData("at most", "2000", "2001.0", FigureVerdict.Conflicts)]
    public void A_word_before_a_number_says_how_far_it_reaches(
        string qualifier, string number, string other, FigureVerdict verdict)
    {
        Assert.True(Words.Qualifiers.TryFind(qualifier, out var word));

        Assert.Equal(verdict, Reading.Of(Amount(number, word)).Against(Reading.Of(Amount(other))));
    }

    [Fact]
    public void What_is_surely_meant_can_be_meant()
    {
        foreach (var written in s_written.Where(static w => w != "0"))
        {
            foreach (var qualifier in Enum.GetValues<Qualifier>())
            {
                var reading = Reading.Of(Amount(written, qualifier));
                Assert.True(
                    reading.Possible.Contains(reading.Sure) || reading.Sure.ExcludesEnds, $"{qualifier} {written}");
                var below = Reading.Of(Amount("-" + written, qualifier));
                Assert.Equal(reading.Sure.Negated(), below.Sure);
            }
        }
    }

    private static FigureVerdict Expected(string a, string b)
    {
        var (x, y) = (Thousandths(a), Thousandths(b));
        if (2 * Math.Abs(x - y) <= Math.Max(Step(a), Step(b)))
            return FigureVerdict.Agrees;
        // In sixteenths of thousandths everything is whole.
        return 16 * Math.Abs(x - y) > Reach(a) + Reach(b) ? FigureVerdict.Conflicts : FigureVerdict.CannotTell;
    }

    private static long Reach(string written)
    {
        var coarse = written.Contains('.') || written.Trim('0').Length == 0
            ? Step(written) : 1000 * (long)Math.Pow(10, written.Length - written.TrimEnd('0').Length);
        return Math.Max(8 * Step(written), Math.Min(8 * coarse, 2 * Thousandths(written)));
    }

    private static long Step(string written)
    {
        var dot = written.IndexOf('.');
        return dot < 0 ? 1000 : (long)Math.Pow(10, 3 - (written.Length - dot - 1));
    }

    private static long Thousandths(string written)
    {
        var dot = written.IndexOf('.');
        var decimals = dot < 0 ? "" : written[(dot + 1)..];
        var whole = dot < 0 ? written : written[..dot];
        return long.Parse(whole + decimals.PadRight(3, '0'), CultureInfo.InvariantCulture);
    }

    private static Amount Amount(string written, Qualifier qualifier = Qualifier.None) =>
        new(decimal.Parse(written, CultureInfo.InvariantCulture), 1, qualifier);
}
