using Pacta.Answers;
using Pacta.Duties;
using Pacta.Language;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Duties;

/// <summary>Duties of which a source leaves open when they are due, toward whom, or among whom.</summary>
public class OpenDutyTests
{
    private const string States = """
        state AAA "Aland"
        state BBB "Beland"
        state CCC "Celand"

        """;

    [Fact]
    public void A_duty_in_some_cases_only_is_owed_for_certain_and_due_possibly()
    {
        var engine = Compile("""
            treaty a-1900 "A"
                parties AAA, BBB
                in force 1900-01-01
                article 1
                    when anyone attacks a party:
                        AAA must defend the attacked party, in some cases only
                        BBB must defend the attacked party
            """);
        var (a, b, c) = (Id(engine, "AAA"), Id(engine, "BBB"), Id(engine, "CCC"));

        var (some, always) = (Assert.Single(engine.Owed(a, b, 0)), Assert.Single(engine.Owed(b, a, 0)));

        Assert.Equal((Certainty.Yes, Certainty.Yes), (some.Certainty, always.Certainty));
        Assert.Equal(Certainty.Possible, engine.IsDue(some, new(c, EventVerb.Attack, b), 0));
        Assert.Equal(Certainty.Yes, engine.IsDue(always, new(c, EventVerb.Attack, a), 0));
    }

    [Fact]
    public void A_duty_toward_some_only_is_possible_toward_each()
    {
        var engine = Compile(TowardSome(""));
        var (a, b, c) = (Id(engine, "AAA"), Id(engine, "BBB"), Id(engine, "CCC"));

        Assert.Equal(Certainty.Possible, Assert.Single(engine.Owed(a, b, 0)).Certainty);
        Assert.Equal(Certainty.Possible, Assert.Single(engine.Owed(a, c, 0)).Certainty);
        Assert.Equal(Certainty.Yes, Assert.Single(engine.Owed(b, a, 0)).Certainty);
    }

    [Fact]
    public void A_line_that_names_the_creditor_settles_toward_whom()
    {
        var engine = Compile(TowardSome("        AAA must consult BBB"));
        var (a, b, c) = (Id(engine, "AAA"), Id(engine, "BBB"), Id(engine, "CCC"));

        Assert.Equal(Certainty.Yes, Assert.Single(engine.Owed(a, b, 0)).Certainty);
        Assert.Empty(engine.Owed(a, c, 0));
    }

    [Theory]
    [InlineData("        AAA must inform BBB")]
    [InlineData("        BBB must consult AAA")]
    [InlineData("        AAA may consult BBB")]
    [InlineData("    article 2\n        among AAA from 1990-01-01\n        AAA must consult BBB")]
    public void A_line_of_another_action_debtor_modality_or_stage_settles_nothing(string line)
    {
        var engine = Compile(TowardSome(line));
        var (a, c) = (Id(engine, "AAA"), Id(engine, "CCC"));

        var owed = Assert.Single(engine.Owed(a, c, 0), static d => d.Duty!.Action.Kind == ActionKind.Consult);

        Assert.Equal(Certainty.Possible, owed.Certainty);
    }

    [Fact]
    public void The_days_of_a_list_are_weighed_on_every_reading()
    {
        // Both of one month: B may come before A leaves, or after.
        var engine = Compile("""
            treaty a-1900 "A"
                parties AAA, BBB, CCC
                in force 1900-01-01
                article 1
                    among AAA from 1900-01-01 until 1962-06, BBB from 1962-06, CCC from 1962-06-10 until 1962-06-20
                    parties must consult each other
            """);
        var (a, b, c) = (Id(engine, "AAA"), Id(engine, "BBB"), Id(engine, "CCC"));
        static int Day(string day) => EdtfDate.TryParse(day, out var date, out _) ? date.Earliest : 0;

        var possible = Assert.Single(engine.Owed(a, b, Day("1962-06-15")));
        var finding = engine.Weigh(possible, Day("1962-06-15"));

        Assert.Equal(Certainty.Possible, finding.Certainty);
        Assert.Equal(["among AAA until", "among BBB from"],
            finding.Conditions.Select(f => new Pacta.Answers.ConditionWords(engine.Register).Of(f.Fact)));
        Assert.Empty(engine.Owed(a, b, Day("1962-05-31")));
        Assert.Empty(engine.Owed(a, b, Day("1962-06-30")));
        Assert.Equal(Certainty.Possible, Assert.Single(engine.Owed(b, c, Day("1962-06-12"))).Certainty);
    }

    [Fact]
    public void Why_names_the_days_of_debtor_and_creditor_in_the_list()
    {
        var engine = Compile("""
            treaty a-1900 "A"
                parties AAA, BBB, CCC
                in force 1900-01-01
                section 1
                    among AAA from 1950 until 1970-01-02, BBB from 1960-01-01, CCC from 1950-01-01
                    parties must consult each other
            """);
        var duty = Assert.Single(engine.Owed(Id(engine, "AAA"), Id(engine, "BBB"), 0));

        var steps = new Explain(engine.Standings).Duty(duty, 0).Select(static s => s.Text).ToList();

        Assert.Contains("section 1 runs among AAA from 1950 until 1970-01-02", steps);
        Assert.Contains("section 1 runs among BBB from 1960-01-01", steps);
        Assert.DoesNotContain(steps, static s => s.Contains("CCC", StringComparison.Ordinal));
    }

    private static string TowardSome(string more) => $"""
        treaty a-1900 "A"
            parties AAA, BBB, CCC
            in force 1900-01-01
            article 1
                AAA must consult every other party, toward some only
                BBB must consult AAA
        {more}
        """;

    private static DutyEngine Compile(string text)
    {
        var compilation = RegisterCompiler.Compile([Parser.Parse("a.pacta", States + text)]);
        Assert.Empty(compilation.Diagnostics);
        return new(Standings.Of(compilation.Register));
    }

    private static int Id(DutyEngine engine, string code) =>
        engine.Register.States.First(s => s.Code == code).Id;
}
