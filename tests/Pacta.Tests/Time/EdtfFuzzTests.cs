using Pacta.Time;

namespace Pacta.Tests.Time;

public class EdtfFuzzTests
{
    private const int Seed = 19500214;

    [Fact]
    public void Random_dates_are_read_and_written_back()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 100_000; i++)
        {
            var text = EdtfTexts.Expression(random);
            if (!EdtfDate.TryParse(text, out var date, out var error))
            {
                // Parts are valid one by one, but their order and the days of short months are left to chance.
                Assert.True(
                    error.EndsWith("before it starts", StringComparison.Ordinal)
                    || error.Contains("day", StringComparison.Ordinal),
                    $"{text}: {error} (seed {Seed})");
                continue;
            }

            CheckSound(text, date);
        }
    }

    [Fact]
    public void Mutated_dates_are_read_soundly_or_refused_with_a_clause()
    {
        var random = new Random(Seed);
        var rows = SharedData.Require("data/edtf") is { } folder ? EdtfVector.Load(folder) : [];
        string[] seeds = [.. EdtfTexts.Examples, .. rows.Select(row => row.Input)];
        for (var i = 0; i < 300_000; i++)
        {
            var text = EdtfTexts.Mutate(random, seeds);
            if (EdtfDate.TryParse(text, out var date, out var error))
                CheckSound(text, date);
            else
                Assert.True(error.Length is > 0 and < 80 && !char.IsUpper(error[0]), $"{text}: {error}");
        }
    }

    // Oracle: all days of two centuries, written out and compared letter by letter.
    [Fact]
    public void Unspecified_digits_span_the_first_to_the_last_day_that_matches()
    {
        var random = new Random(Seed);
        var days = Enumerable.Range(Parse("1900-01-01"), 73_049).Select(Day.Format).ToArray();
        for (var i = 0; i < 500; i++)
        {
            var mask = EdtfTexts.Masked(random, days[random.Next(days.Length)], from: 2);
            var matches = days.Where(day => Matches(day, mask)).ToList();
            Assert.True(EdtfDate.TryParse(mask, out var date, out _), mask);
            Assert.Equal((mask, matches[0], matches[^1]), (mask, Day.Format(date.Earliest), Day.Format(date.Latest)));
        }
    }

    [Fact]
    public void A_megabyte_is_refused_or_read_in_one_pass()
    {
        var million = 1_000_000;
        Assert.False(EdtfDate.TryParse(new string('9', million), out _, out _));
        Assert.False(EdtfDate.TryParse("Y" + new string('9', million), out _, out _));
        Assert.False(EdtfDate.TryParse("2001-" + new string('X', million), out _, out _));
        Assert.False(EdtfDate.TryParse(new string('[', million), out _, out _));
        Assert.False(EdtfDate.TryParse(new string('/', million), out _, out _));
        Assert.True(EdtfDate.TryParse($"[{string.Join(',', Enumerable.Repeat("1950", 200_000))}]", out _, out _));
    }

    private static void CheckSound(string text, EdtfDate date)
    {
        var context = $"{text} (seed {Seed})";
        Assert.True(date.Earliest <= date.Latest, context);
        Assert.True(date.Start.Earliest == date.Earliest && date.End.Latest == date.Latest, context);
        // A certain day is written as a day, also where its year was written with an exponent.
        if (!(date.IsSingleDay && text.Contains('E', StringComparison.Ordinal)))
            Assert.Equal(text.Replace(" ", ""), date.ToString());
        Assert.True(EdtfDate.TryParse(date.ToString(), out var again, out _), context);
        Assert.Equal(date, again);
        Assert.Equal((date.Kind, date.Level, date.Members), (again.Kind, again.Level, again.Members), Same);
    }

    private static bool Same(
        (EdtfKind Kind, int Level, System.Collections.Immutable.ImmutableArray<DayBounds> Members) a,
        (EdtfKind Kind, int Level, System.Collections.Immutable.ImmutableArray<DayBounds> Members) b) =>
        (a.Kind, a.Level) == (b.Kind, b.Level) && a.Members.SequenceEqual(b.Members);

    private static bool Matches(string day, string mask)
    {
        for (var i = 0; i < mask.Length; i++)
        {
            if (mask[i] != 'X' && mask[i] != day[i])
                return false;
        }

        return true;
    }

    private static int Parse(string text) => Day.TryParse(text, out var day) ? day : throw new FormatException(text);
}
