using Pacta.Duties;
using Pacta.Language;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Duties;

/// <summary>Single questions whose answers the files of the law cannot express.</summary>
public class DutyVerdictTests
{
    private const string States = """
        state AAA "Aland"
        state BBB "Beland"
        state CCC "Celand"

        """;

    [Fact]
    public void A_signatory_and_a_contracting_state_owe_each_other_the_interim_duty_and_nothing_else()
    {
        var engine = Engine("""
            treaty pending "Treaty"
                parties AAA, BBB
                signed 1950-01-10
                ratified by AAA 1951-01-10
                in force when ratified by all

                article 1
                    parties must consult each other
            """);

        Assert.Equal([ActionKind.DefeatPurpose], Actions(engine, 0, 1, "1951-06-01"));
        Assert.Equal([ActionKind.DefeatPurpose], Actions(engine, 1, 0, "1951-06-01"));
        Assert.Empty(Actions(engine, 1, 0, "1950-01-09"));
        Assert.Empty(Actions(engine, 2, 0, "1951-06-01"));
    }

    [Fact]
    public void A_party_owes_a_signatory_nothing_and_a_signatory_owes_a_party_the_interim_duty()
    {
        var engine = Engine("""
            convention open "Convention"
                open to all states
                signed by AAA 1950-01-10, BBB 1950-01-10, CCC 1950-01-10
                ratified by AAA 1951-01-10, BBB 1951-01-10
                in force when ratified by 2 states

                article 1
                    parties must consult each other
            """);

        Assert.Empty(Actions(engine, 0, 2, "1952-01-01"));
        Assert.Equal([ActionKind.DefeatPurpose], Actions(engine, 2, 0, "1952-01-01"));
        Assert.Equal([ActionKind.Consult], Actions(engine, 0, 1, "1952-01-01"));
    }

    [Fact]
    public void On_a_day_when_it_may_be_bound_or_only_signatory_both_duties_are_possible()
    {
        var engine = Engine("""
            treaty sometime "Treaty"
                parties AAA, BBB
                signed 1950-01-10
                in force 1951 by exchange

                article 1
                    parties must consult each other
            """);

        var owed = engine.Owed(0, 1, DayOf("1951-06-01"));

        Assert.Equal([ActionKind.Consult, ActionKind.DefeatPurpose], owed.Select(static d => d.Action));
        Assert.All(owed, static d => Assert.Equal(Certainty.Possible, d.Certainty));
    }

    [Fact]
    public void A_denial_for_one_event_says_nothing_of_another()
    {
        var engine = Engine("""
            treaty one-way "Treaty"
                parties AAA, BBB
                in force 1950-01-01

                article 5
                    when anyone attacks AAA:
                        BBB must defend AAA
                    when anyone attacks BBB:
                        AAA need not defend BBB
            """);
        VerdictKind Ask(int debtor, int creditor, int target) => DutyVerdict.Of(engine, debtor, creditor,
            new(Modality.Must, ActionKind.Defend), new(2, EventVerb.Attack, target), DayOf("1955-01-01")).Kind;

        Assert.Equal(VerdictKind.Owed, Ask(1, 0, target: 0));
        Assert.Equal(VerdictKind.NotOwed, Ask(0, 1, target: 1));
        Assert.Equal(VerdictKind.Unknown, Ask(0, 1, target: 0));
    }

    [Fact]
    public void A_denial_that_may_not_be_in_force_denies_nothing()
    {
        var engine = Engine("""
            treaty sometime "Treaty"
                parties AAA, BBB
                in force 1950

                article 5
                    AAA need not defend BBB
            """);
        VerdictKind Ask(string day) =>
            DutyVerdict.Of(engine, 0, 1, new(Modality.Must, ActionKind.Defend), null, DayOf(day)).Kind;

        Assert.Equal(VerdictKind.Unknown, Ask("1950-06-01"));
        Assert.Equal(VerdictKind.NotOwed, Ask("1951-01-01"));
    }

    [Fact]
    public void Nobody_defends_another_from_itself()
    {
        var engine = Engine("""
            treaty guarantee "Treaty"
                parties AAA, BBB, CCC
                in force 1950-01-01

                article 4
                    when AAA or BBB attacks CCC:
                        every other party must defend the attacked party
                    when CCC attacks AAA or BBB:
                        every other party must defend the attacked party
            """);
        bool Owes(int debtor, int creditor, int doer) => engine.Owed(debtor, creditor, DayOf("1955-01-01"))
            .Any(d => engine.IsDue(d, new(doer, EventVerb.Attack, creditor), DayOf("1955-01-01")) != Certainty.No);

        Assert.True(Owes(0, 2, doer: 1));
        Assert.False(Owes(0, 2, doer: 0));
        Assert.True(Owes(0, 1, doer: 2));
        Assert.Empty(engine.Owed(2, 0, DayOf("1955-01-01")));
    }

    [Fact]
    public void Several_triggers_are_possibly_met_by_an_event_that_meets_one()
    {
        var engine = Engine("""
            treaty casus "Treaty"
                parties AAA, BBB
                in force 1950-01-01

                article 1
                    when a non-party attacks a party:
                        when a non-party supports that power:
                            the other party must defend the attacked party
            """);
        Certainty Due(EventVerb verb, int doer, int target) => engine.IsDue(
            Assert.Single(engine.Owed(0, 1, DayOf("1955-01-01"))), new(doer, verb, target), DayOf("1955-01-01"));

        Assert.Equal(Certainty.Possible, Due(EventVerb.Attack, 2, 1));
        Assert.Equal(Certainty.No, Due(EventVerb.Attack, 2, 0));
        Assert.Equal(Certainty.No, Due(EventVerb.Attack, 0, 2));
    }

    [Fact]
    public void A_denunciation_that_no_clause_admits_leaves_the_party_possibly_bound()
    {
        var register = Compile("""
            convention silent "Convention"
                parties AAA, BBB, CCC
                open to all states
                in force 1950-01-01
                denounced by AAA 1955-03-01
            """);
        StatusOnDay Status(string day) => Standings.Of(register)[0].StatusOf(0, DayOf(day));

        Assert.Equal((Pacta.Law.Status.Party, Certainty.Yes), (Status("1956-02-29").Status, Status("1956-02-29").Certainty));
        Assert.Equal((Pacta.Law.Status.Party, Certainty.Possible), (Status("1956-03-01").Status, Status("1956-03-01").Certainty));
        Assert.Equal(Certainty.Possible, Status("2020-01-01").Certainty);
    }

    private static IEnumerable<ActionKind> Actions(DutyEngine engine, int debtor, int creditor, string day) =>
        engine.Owed(debtor, creditor, DayOf(day)).Select(static d => d.Action);

    private static DutyEngine Engine(string text) => new(Standings.Of(Compile(text)));

    private static TreatyRegister Compile(string text)
    {
        var compilation = RegisterCompiler.Compile([Parser.Parse("test.pacta", States + text + "\n")]);
        Assert.False(compilation.HasErrors, string.Join("\n", compilation.Diagnostics.Select(static d => d.Title)));
        return compilation.Register;
    }

    private static int DayOf(string text)
    {
        Assert.True(EdtfDate.TryParse(text, out var date, out _), text);
        return date!.Earliest;
    }
}
