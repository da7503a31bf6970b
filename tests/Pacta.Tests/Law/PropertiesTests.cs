using System.Globalization;
using Pacta.Law;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>What must hold of the law in every register, with successions and every form of clause.</summary>
public class PropertiesTests
{
    private const int Seed = 19780823;
    private const int Registers = 400;
    private static readonly int[] s_eves = [45, 70, 110, 130];

    [Fact]
    public void A_state_is_never_two_things_to_one_treaty_on_one_day()
    {
        ForEach((register, because) =>
        {
            var standings = Standings.Of(register.Compile());
            foreach (var standing in standings.All)
            {
                foreach (var state in standing.States)
                {
                    var spans = standing.SpansOf(state).ToArray();
                    for (var i = 0; i < spans.Length; i++)
                    {
                        for (var j = i + 1; j < spans.Length; j++)
                            Assert.False(SureToMeet(spans[i].Days, spans[j].Days), $"{spans[i]} {spans[j]} {because}");
                    }
                }
            }
        });
    }

    [Fact]
    public void The_order_of_lines_blocks_and_files_decides_nothing()
    {
        ForEach((register, because) =>
        {
            var random = new Random(because.Length);
            var blocks = register.Blocks.ConvertAll(b => (b.Head, Lines: b.Lines.OrderBy(_ => random.Next()).ToList()))
                .OrderBy(_ => random.Next()).ToList();
            var cut = random.Next(blocks.Count);
            var other = RandomRegister.Compile([blocks.Skip(cut), blocks.Take(cut)]);
            Same(RandomRegister.Tell(register.Compile()), RandomRegister.Tell(other), because);
        });
    }

    [Fact]
    public void Moving_every_day_moves_every_conclusion()
    {
        ForEach((register, because) =>
        {
            const int Days = 1000;
            var seed = int.Parse(because.AsSpan(because.LastIndexOf(' ') + 1), CultureInfo.InvariantCulture);
            var moved = RandomRegister.Of(seed, Days).Compile();
            Same(RandomRegister.Tell(register.Compile()), RandomRegister.Tell(moved, Days), because);
        });
    }

    // By name, the rules by which a later act tells of earlier days: a notified succession (vcst-23) and an accession
    // of a successor (agreed-practice). The other one, a recorded entry into force (vclt-24-1), these registers lack.
    [Fact]
    public void An_act_changes_nothing_before_its_day_but_by_a_rule_that_says_so()
    {
        ForEach((register, because) =>
        {
            foreach (var day in s_eves)
            {
                var known = register.Blocks.ConvertAll(b =>
                    (b.Head, Lines: b.Lines.FindAll(l => RandomRegister.DayOf(l) < day || !l.Contains(" by ",
                        StringComparison.Ordinal) || TellsOfEarlierDays(l) || l.StartsWith("succeeds",
                        StringComparison.Ordinal))));
                Same(RandomRegister.Tell(RandomRegister.Compile([known]), until: day),
                    RandomRegister.Tell(register.Compile(), until: day), $"before day {day}, {because}");
            }
        });
    }

    [Theory]
    [InlineData("succeeded to by DDD 1950-04-20", Status.Suspended)]
    [InlineData("acceded to by DDD 1950-04-20", Status.None)]
    public void The_rules_that_say_so_are_two(string act, Status before)
    {
        var register = RandomRegister.Compile([[
            ("state AAA \"A\"", []), ("state BBB \"B\"", []),
            ("state DDD \"D\"", ["succeeds AAA since 1950-03-01 by independence"]),
            ("convention for-all \"For all\"", ["open to all states", "ratified by AAA 1950-01-10, BBB 1950-01-11",
                "in force when ratified by 2 states", act]),
        ]]);
        var standing = Standings.Of(register)[0];

        Assert.True(Day.TryParse("1950-04-19", out var eve));
        Assert.Equal(before, standing.StatusOf(register.States.Single(static s => s.Code == "DDD").Id, eve).Status);
    }

    private static bool TellsOfEarlierDays(string line) =>
        line.StartsWith("succeeded to by ", StringComparison.Ordinal)
        || line.StartsWith("acceded to by ", StringComparison.Ordinal);

    // Two spans share a day on every reading of their bounds.
    private static bool SureToMeet(DaySpan a, DaySpan b) =>
        Math.Max(a.From.Latest, b.From.Latest) < Math.Min(a.Until.Earliest, b.Until.Earliest);

    private static void Same(List<string> expected, List<string> told, string because)
    {
        for (var i = 0; i < expected.Count; i++)
            Assert.True(expected[i] == told[i], $"{expected[i]}\n{told[i]}\n{because}");
    }

    private static void ForEach(Action<RandomRegister, string> check)
    {
        for (var n = 0; n < Registers; n++)
            check(RandomRegister.Of(Seed + n), $"seed {Seed + n}");
    }
}
