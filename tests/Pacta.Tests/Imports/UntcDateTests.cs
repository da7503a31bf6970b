using Pacta.Imports;
using Pacta.Law;
using Pacta.Time;

namespace Pacta.Tests.Imports;

/// <summary>
/// The days on which treaties of the UN's collection entered into force, and bound each who joined, as their clauses
/// and the tables give them; against the days that the collection states, and a formula a treaty.
/// </summary>
public class UntcDateTests
{
    private const int FewestJoiners = 3000;

    private static readonly Treaty[] s_treaties =
    [
        new("4-1", "1951-01-12", Days(90), false),
        new("5-2", "1954-04-22", Days(90), false),
        new("4-4", "1976-03-23", Months(3), false),
        new("23-1", "1980-01-27", Days(30), false),
        new("4-11", "1990-09-02", Days(30), false),
        new("27-8", "1993-12-29", Days(90), false),
        new("21-6", "1994-11-16", Days(30), false),
        new("26-5", "1999-03-01", FirstOfMonth(6), false),
        new("18-10", "2002-07-01", FirstOfNextMonth(Days(60)), false),
        new("4-8", "1981-09-03", Days(30), false),
        new("4-2", "1969-01-04", Days(30), false),
        new("4-3", "1976-01-03", Months(3), false),
        new("4-9", "1987-06-26", Days(30), false),
        new("27-7", "1994-03-21", Days(90), false),
        new("26-3", "1997-04-29", Days(30), true),
        new("6-15", "1964-12-13", Days(30), false),
        new("3-3", "1964-04-24", Days(30), false),
        new("3-6", "1967-03-19", Days(30), false),
        new("6-19", "1990-11-11", Days(90), false),
        new("18-9", "2001-05-23", Days(30), false),
        new("27-3", "1992-05-05", Days(90), false),
        new("27-2", "1988-09-22", Days(90), false),
        new("26-6", "2010-08-01", FirstOfMonth(6), false),
        new("18-12", "2003-09-29", Days(30), false),
        new("18-14", "2005-12-14", Days(30), false),
        new("4-12", "1991-07-11", Months(3), false),
        new("4-15", "2008-05-03", Days(30), false),
        new("4-13", "2003-07-01", FirstOfNextMonth(Months(3)), true),
        new("4-16", "2010-12-23", Days(30), false),
        new("26-1", "1978-10-05", Days(0), false),
        new("26-2", "1983-12-02", Months(6), false),
        new("27-15", "2004-05-17", Days(90), false),
        new("27-14", "2004-02-24", Days(90), false),
        new("27-8-a", "2003-09-11", Days(90), true),
        new("9-4", "2005-02-27", Days(90), false),
        new("27-10", "1996-12-26", Days(90), false),
        new("21-7", "2001-12-11", Days(30), false),
        new("24-2", "1984-07-11", Days(30), true),
        new("24-1", "1976-09-15", Days(0), false),
        new("23-2", "1996-11-06", Days(30), false),
        new("4-11-b", "2002-02-12", Months(1), true),
        new("4-11-c", "2002-01-18", Months(1), true),
        new("18-11", "2002-04-10", Days(30), false),
        new("18-5", "1983-06-03", Days(30), false),
        new("5-5", "1967-10-04", Days(0), false),
        new("4-7", "1976-07-18", Days(30), false),
        new("4-6", "1970-11-11", Days(90), false),
        new("6-16", "1976-08-16", Days(90), false),
        new("10-10", "1988-01-01", FirstOfNextMonth(Months(12)), false),
        new("27-13", "2001-10-30", Days(90), false),
        new("27-4", "1997-09-10", Days(90), false),
        new("27-5", "1996-10-06", Days(90), false),
        new("18-15", "2007-07-07", Days(30), false),
        new("5-3", "1960-06-06", Days(90), false),
        new("27-7-a", "2005-02-16", Days(90), false),
        new("27-1", "1983-03-16", Days(90), false),
        new("4-5", "1976-03-23", Months(3), false),
        new("4-15-a", "2008-05-03", Days(30), false),
        new("18-7", "1977-02-20", Days(30), false),
        new("16-3", "1964-12-09", Days(90), false),
        new("25-1", "1979-08-25", Months(3), false),
    ];

    [Fact]
    public void Each_treaty_enters_into_force_on_the_day_that_the_collection_states()
    {
        if (UntcWorld.Standings is not { } standings)
            return;

        Assert.Equal(
            s_treaties.Select(static t => $"{t.Number}: {t.Entry}"),
            s_treaties.Select(t => $"{t.Number}: {Words(Of(standings, t.Number).Entry?.Day)}"));
    }

    [Fact]
    public void The_test_ban_waits_for_the_states_of_its_annex()
    {
        if (UntcWorld.Standings is { } standings)
            Assert.Null(Of(standings, "26-4").Entry);
    }

    // A deposit before entry into force binds on that day; a later one when its own time has passed.
    [Fact]
    public void Each_who_joins_is_bound_on_the_day_that_the_treaty_says()
    {
        if (UntcWorld.Standings is not { } standings)
            return;
        var names = new UntcNames(standings.Register);
        List<string> wrong = [];
        var joined = 0;
        foreach (var treaty in s_treaties)
        {
            var standing = Of(standings, treaty.Number);
            var entry = DateOnly.ParseExact(treaty.Entry, "O", null);
            foreach (var (name, deposit) in Deposits(treaty.Number))
            {
                joined++;
                var own = treaty.OnlyAfterEntry && deposit <= entry ? entry : treaty.Wait(deposit);
                var bound = own > entry ? own : entry;
                var state = names.Find(name, Day.FromDate(bound.Year, bound.Month, bound.Day));
                if (Words(First(standing, state)) is var told && told != bound.ToString("O"))
                    wrong.Add($"{treaty.Number} {name} {deposit:O}: expected {bound:O}, found {told}");
            }
        }

        Assert.Equal("", string.Join('\n', wrong));
        Assert.True(joined > FewestJoiners, $"{joined} joiners");
    }

    private static string Words(DayBounds? day) =>
        day is not { } bounds ? "never" : bounds.IsCertain ? Day.Format(bounds.Earliest) : "not sure";

    private static DayBounds? First(InstrumentStanding standing, int state)
    {
        foreach (var span in standing.SpansOf(state))
        {
            if (span.Status == Status.Party)
                return span.Days.From;
        }

        return null;
    }

    private static InstrumentStanding Of(Standings standings, string number) =>
        standings[standings.Register.FindInstrument("untc-" + number)];

    // Straight from the cells; what a successor inherits is another question.
    private static IEnumerable<(string Name, DateOnly Day)> Deposits(string number)
    {
        foreach (var row in UntcWorld.Import!.Value.Folder.Tables.Single(t => t.Number == number).Rows)
        {
            var words = row.Cells[^1].Split(' ');
            if (words.Length < 3 || (words.Length == 4 && words[3] is "d" or "P"))
                continue;
            yield return (row.Cells[0], DateOnly.ParseExact(string.Join(' ', words.Take(3)), "d MMM yyyy",
                System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static Func<DateOnly, DateOnly> Days(int number) => day => day.AddDays(number);

    private static Func<DateOnly, DateOnly> Months(int number) => day => day.AddMonths(number);

    private static Func<DateOnly, DateOnly> FirstOfMonth(int number) =>
        day => new DateOnly(day.Year, day.Month, 1).AddMonths(number);

    private static Func<DateOnly, DateOnly> FirstOfNextMonth(Func<DateOnly, DateOnly> wait) =>
        day => FirstOfMonth(1)(wait(day));

    private sealed record Treaty(string Number, string Entry, Func<DateOnly, DateOnly> Wait, bool OnlyAfterEntry);
}
