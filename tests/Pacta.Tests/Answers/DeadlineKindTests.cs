using Pacta.Answers;
using Pacta.Language;
using Pacta.Time;

namespace Pacta.Tests.Answers;

/// <summary>What falls due, by kind: each with the act that would meet it.</summary>
public class DeadlineKindTests
{
    private const string States = """
        state AAA "Aland"
        state BBB "Beland"
        state CCC "Celand"

        """;

    [Fact]
    public void A_term_that_renews_once_falls_due_for_notice_once_and_then_ends()
    {
        const string Treaty = """
            treaty t "Treaty"
                parties AAA, BBB
                in force 1950-01-01
                lasts 10 years
                renews once for 5 years unless denounced 1 year before
            """;

        Assert.Equal(
            ["1959-01-01 last day for notice: without it the treaty is renewed on 1960-01-01",
            "1960-01-01 renewed until 1965-01-01 unless notice is given by 1959-01-01",
            "1965-01-01 expires with its term"], Due(Treaty, "1955-01-01", "1970-01-01"));
    }

    [Fact]
    public void An_entry_into_force_that_deposits_have_settled_falls_due_and_so_does_the_day_of_each_later_party()
    {
        const string Treaty = """
            convention c "Convention"
                open to all states
                in force on the first day of the 6th month after ratified by 2 states
                in force for later parties on the first day of the 6th month after deposit
                ratified by AAA 1950-01-01, BBB 1950-02-15, CCC 1950-03-20
            """;

        Assert.Equal(["1950-08-01 enters into force", "1950-09-01 binds CCC (VCLT 24(3))"],
            Due(Treaty, "1950-04-01", "1951-01-01"));
    }

    [Fact]
    public void An_exit_falls_due_on_the_day_on_which_the_clause_lets_it_take_effect()
    {
        const string Treaty = """
            convention c "Convention"
                parties AAA, BBB, CCC
                open to all states
                in force 1950-01-01
                may be denounced after 3 years on 6 months notice with effect on the first day of the year after
                denounced by AAA 1955-03-01
            """;

        Assert.Equal(["1953-01-01 first day on which a party may give notice to leave",
            "1956-01-01 AAA is free of it (VCLT 54(a))"], Due(Treaty, "1952-01-01", "1960-01-01"));
    }

    [Fact]
    public void The_last_day_to_object_to_a_reservation_is_the_end_of_the_twelve_months()
    {
        const string Treaty = """
            convention c "Convention"
                open to all states
                in force when ratified by 2 states
                ratified by AAA 1950-01-01, BBB 1950-02-15
                reservation by AAA 1950-01-01 notified 1950-01-20 excludes article 1

                article 1
                    parties must consult each other
            """;

        Assert.Equal(["1951-01-20 last day to object to AAA's reservation: silence accepts it (VCLT 20(5))"],
            Due(Treaty, "1950-12-01", "1952-01-01"));
    }

    [Fact]
    public void A_provision_that_outlasts_its_treaty_falls_due_for_its_own_end()
    {
        const string Treaty = """
            treaty t "Treaty"
                parties AAA, BBB
                in force 1950-01-01
                lasts 10 years

                article 1
                    survives the end for 2 years
                    parties must consult each other
            """;

        Assert.Equal(["1960-01-01 expires with its term", "1962-01-01 provisions that outlasted it are owed no longer"],
            Due(Treaty, "1959-01-01", "1970-01-01"));
    }

    private static List<string> Due(string treaty, string from, string until)
    {
        var compilation = RegisterCompiler.Compile([Parser.Parse("t.pacta", States + treaty + "\n")]);
        Assert.Empty(compilation.Diagnostics.Where(static d => d.Severity == Severity.Error)
            .Select(static d => d.Title));
        Assert.True(Day.TryParse(from, out var first));
        Assert.True(Day.TryParse(until, out var last));
        return [.. new Questions(compilation.Register).Due(first, last, []).Sections[0].Rows
            .Select(static r => $"{r.Cells[0]} {r.Cells[2]}")];
    }
}
