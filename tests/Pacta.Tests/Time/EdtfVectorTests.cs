using Pacta.Time;

namespace Pacta.Tests.Time;

/// <summary>All rows of the shared EDTF vectors, which come from another implementation.</summary>
public class EdtfVectorTests
{
    private static readonly IReadOnlyList<EdtfVector> Rows =
        SharedData.Require("data/edtf/level0.tsv") is { } file ? EdtfVector.Load(Path.GetDirectoryName(file)!) : [];

    // The vectors let 29 February through in any year, without bounds. A day that does not exist is an error here.
    private static readonly string[] ImpossibleDays = ["1900-02-29", "2019-02-29"];

    // Bounds in which the vectors err, and ours.
    // 2020-37: a quadrimester has four months (ISO 8601-2); the vector gives the first one five.
    // 2020-30: a southern summer lies half a year from the northern one, April to June in these vectors (2020-22).
    // Y100000: the vector says the year 2062. Y-10000: edge-cases holds the days of -9999, level1 and loc-spec ours.
    private static readonly Dictionary<(string File, string Input), (string First, string Last)> Corrected = new()
    {
        [("level2", "2020-37")] = ("2020-01-01", "2020-04-30"),
        [("level2", "2020-30")] = ("2020-10-01", "2020-12-31"),
        [("edge-cases", "Y100000")] = ("Y100000-01-01", "Y100000-12-31"),
        [("edge-cases", "Y-10000")] = ("Y-10000-01-01", "Y-10000-12-31"),
    };

    [Fact]
    public void Only_clock_times_and_impossible_days_are_refused_of_the_valid_rows()
    {
        if (Rows.Count == 0)
            return;
        var refused = Rows.Where(row => row.IsValid && !EdtfDate.TryParse(row.Input, out _, out _)).ToList();

        Assert.Equal(184, Rows.Count);
        Assert.Equal(16, refused.Count(row => row.HasClockTime));
        Assert.Equal(ImpossibleDays, refused.Where(row => !row.HasClockTime).Select(row => row.Input));
        Assert.All(
            refused.Where(row => row.HasClockTime),
            row => Assert.Equal("a clock time is not part of a calendar day", ErrorOf(row.Input)));
        Assert.Equal(["1900-02 has no day 29", "2019-02 has no day 29"], ImpossibleDays.Select(ErrorOf));
    }

    [Fact]
    public void Every_invalid_row_is_refused_with_a_clause()
    {
        var invalid = Rows.Where(row => !row.IsValid).ToList();

        Assert.True(Rows.Count == 0 || invalid.Count == 17, $"{invalid.Count} invalid rows");
        Assert.All(invalid, row => Assert.False(string.IsNullOrWhiteSpace(ErrorOf(row.Input))));
    }

    [Fact]
    public void Every_accepted_row_has_the_kind_and_canonical_text_of_the_vectors()
    {
        foreach (var (row, date) in Accepted())
        {
            Assert.Equal((row.Input, row.Kind), (row.Input, date.Kind.ToString()));
            Assert.Equal(row.Canonical, date.ToString());
            Assert.Equal(date, Parse(date.ToString()));
        }
    }

    [Fact]
    public void Every_accepted_row_has_the_bounds_of_the_vectors_unless_these_err()
    {
        var corrected = 0;
        foreach (var (row, date) in Accepted().Where(pair => pair.Row.HasBounds))
        {
            var expected = $"{Day.Format(row.Earliest)} {Day.Format(row.Latest)}";
            var actual = $"{Day.Format(date.Earliest)} {Day.Format(date.Latest)}";
            if (Corrected.TryGetValue((row.File, row.Input), out var ours))
            {
                corrected++;
                Assert.NotEqual(expected, actual);
                expected = $"{ours.First} {ours.Last}";
            }

            Assert.Equal($"{row.Input} {expected}", $"{row.Input} {actual}");
        }

        Assert.True(Rows.Count == 0 || corrected == Corrected.Count, $"{corrected} corrected rows");
    }

    [Fact]
    public void Infinity_is_an_open_end_and_an_empty_cell_an_unknown_one()
    {
        foreach (var (row, date) in Accepted().Where(pair => pair.Row.HasBounds))
        {
            Assert.Equal((row.Input, row.IsOpenStart), (row.Input, date.IsOpenStart));
            Assert.Equal((row.Input, row.IsOpenEnd), (row.Input, date.IsOpenEnd));
            Assert.Equal((row.Input, row.Cells[3].Length == 0), (row.Input, date.IsUnknownStart));
            Assert.Equal((row.Input, row.Cells[4].Length == 0), (row.Input, date.IsUnknownEnd));
        }
    }

    // The column names the parser that was run, which accepts lower levels too: 2 throughout iso8601-2 and loc-spec,
    // and 1 for three intervals in level1 that level 0 already has. Elsewhere it is the lowest level.
    [Fact]
    public void The_level_is_that_of_the_vectors_or_lower_where_a_higher_parser_was_run()
    {
        string[] levelZero = ["2020/2021", "1950/1999", "2020-05/2020-06"];
        foreach (var (row, date) in Accepted())
        {
            var isParser = row.File is "iso8601-2" or "loc-spec";
            var expected = isParser ? Math.Min(date.Level, row.ParserLevel)
                : levelZero.Contains(row.Input) ? 0
                : row.ParserLevel;
            Assert.Equal((row.Input, expected), (row.Input, date.Level));
        }
    }

    private static IEnumerable<(EdtfVector Row, EdtfDate Date)> Accepted() =>
        Rows.Where(row => row.IsValid && !row.HasClockTime && !ImpossibleDays.Contains(row.Input))
            .Select(row => (row, Parse(row.Input)));

    private static EdtfDate Parse(string text) =>
        EdtfDate.TryParse(text, out var date, out var error) ? date : throw new FormatException($"{text}: {error}");

    private static string? ErrorOf(string text) => EdtfDate.TryParse(text, out _, out var error) ? null : error;
}
