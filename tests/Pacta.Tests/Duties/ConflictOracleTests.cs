using System.Globalization;
using System.Text;
using Pacta.Duties;
using Pacta.Language;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Duties;

/// <summary>
/// Duties that exclude one another against a naive account: every day, every attack, every two duties of one state.
/// </summary>
public class ConflictOracleTests
{
    private const int Seed = 18870618;
    private const int LastDay = 8;
    private const string Attacked = "when anyone attacks a party:";

    private static readonly string[] s_states = ["AAA", "BBB", "CCC", "DDD"];

    private static readonly (string When, string Duty)[] s_clauses =
    [
        (Attacked, "every other party must defend the attacked party"),
        ("when DDD attacks a party:", "every other party must defend the attacked party"),
        ("when a party attacks anyone:", "every other party must join that power"),
        (Attacked, "every other party must stay neutral toward the attacked party"),
        ("", "parties must stay neutral toward each other"),
        ("", "parties must not attack each other"),
        ("", "parties must not use force against each other"),
        ("", "parties must not use force against anyone"),
        ("", "parties must not aid the adversary of each other"),
        ("", "parties must aid each other with arms"),
        ("", "parties must aid each other with a base"),
        ("", "parties must not let its territory be used against each other"),
        ("", "parties must not ally against each other"),
        ("", "parties must consult each other"),
    ];

    [Fact]
    public void A_state_is_torn_on_a_day_exactly_where_some_attack_asks_two_things_of_it()
    {
        var random = new Random(Seed);
        var torn = 0;
        for (var n = 0; n < 300; n++)
        {
            var text = Text(random);
            var register = RegisterCompiler.Compile([Parser.Parse("world.pacta", text)]).Register;
            var engine = new DutyEngine(Standings.Of(register));
            var finder = new ConflictFinder(engine);
            var spans = finder.All().ToList();
            for (var day = First; day < First + LastDay; day++)
            {
                for (var state = 0; state < s_states.Length; state++)
                {
                    var expected = Told(engine, state, day);
                    var because = $"seed {Seed}, world {n}, day {Day.Format(day)}, {s_states[state]}:\n{text}";
                    var found = finder.On(state, day).Select(Pair).Distinct().Order().ToList();
                    Assert.True(expected.SequenceEqual(found),
                        $"told {string.Join(" ", expected)}, found {string.Join(" ", found)}, {because}");
                    var lasting = spans.Where(s => s.Conflict.First.DebtorId == state && s.From <= day && day < s.Until)
                        .Select(static s => Pair(s.Conflict)).Distinct().Order();
                    Assert.True(expected.SequenceEqual(lasting), $"spans, {because}");
                    torn += expected.Count;
                }
            }
        }

        Assert.InRange(torn, 300, int.MaxValue);
    }

    private static int First { get; } = Day.FromDate(1950, 1, 1);

    private static (string, string) Pair(DutyConflict conflict) =>
        Ordered(conflict.First.Instrument.Code, conflict.Second.Instrument.Code);

    private static (string, string) Ordered(string a, string b) =>
        string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static List<(string, string)> Told(DutyEngine engine, int state, int day)
    {
        List<DirectedDuty> all = [];
        for (var other = 0; other < s_states.Length; other++)
            all.AddRange(engine.Owed(state, other, day).Where(static d => d.Duty is not null));
        SortedSet<(string, string)> pairs = [];
        foreach (var one in all)
        {
            foreach (var two in all.Where(two => two.Instrument.Code != one.Instrument.Code))
            {
                if (Exclude(engine, one, two, state, day))
                    pairs.Add(Ordered(one.Instrument.Code, two.Instrument.Code));
            }
        }

        return [.. pairs];
    }

    private static bool Exclude(DutyEngine engine, DirectedDuty one, DirectedDuty two, int state, int day)
    {
        // "Must not ally against DDD", and bound to fight when DDD attacks.
        if (one.Action == ActionKind.Defend && two.Action == ActionKind.AllyAgainst && s_states[two.CreditorId] == "DDD"
            && one.Duty!.Triggers[0].Doer.Form == Pacta.Register.ActorForm.States)
            return true;
        for (var a = 0; a < s_states.Length; a++)
        {
            for (var b = 0; b < s_states.Length; b++)
            {
                if (a == b || a == state || b == state)
                    continue;
                var attack = new SupposedEvent(a, EventVerb.Attack, b);
                if (engine.IsDue(one, attack, day) == Certainty.No || engine.IsDue(two, attack, day) == Certainty.No)
                    continue;
                foreach (var (side, enemy) in new[] { (a, b), (b, a) })
                {
                    if ((Fights(one, side, b) && (Fights(two, enemy, b) || Abstains(two, side, enemy, b)))
                        || (Helps(one, side) && RefusesHelp(two, enemy))
                        || (Lends(one, side) && (RefusesHelp(two, enemy) || RefusesLand(two, enemy))))
                        return true;
                }
            }
        }

        return false;
    }

    private static bool Fights(DirectedDuty duty, int side, int attacked) => duty.CreditorId == side
        && (duty.Action == ActionKind.Join || (duty.Action == ActionKind.Defend && side == attacked));

    private static bool Abstains(DirectedDuty duty, int side, int enemy, int attacked)
    {
        if (RefusesHelp(duty, enemy))
            return true;
        var isBan = duty.Action is ActionKind.Attack or ActionKind.UseForce;
        var against = duty.CreditorId == enemy || duty.Duty!.Action.Toward!.Form == Pacta.Register.ActorForm.Anyone;
        var free = side == attacked && duty.Instrument.Code == "free";
        return isBan && against && !free;
    }

    private static bool RefusesHelp(DirectedDuty duty, int enemy) => duty.CreditorId == enemy
        && duty.Action is ActionKind.StayNeutral or ActionKind.AidAdversary;

    private static bool RefusesLand(DirectedDuty duty, int enemy) =>
        duty.CreditorId == enemy && duty.Action == ActionKind.LetTerritoryBeUsed;

    private static bool Helps(DirectedDuty duty, int side) =>
        duty.CreditorId == side && duty.Action == ActionKind.AidArms;

    private static bool Lends(DirectedDuty duty, int side) =>
        duty.CreditorId == side && duty.Action == ActionKind.AidBase;

    private static string Text(Random random)
    {
        var page = new StringBuilder();
        foreach (var state in s_states)
            page.Append(CultureInfo.InvariantCulture, $"state {state} \"{state}\"\n");
        foreach (var code in new[] { "one", "two", "free" })
        {
            var parties = s_states.Where(_ => random.Next(3) > 0).DefaultIfEmpty("AAA").Union(["BBB"]);
            var (from, until) = (First + random.Next(LastDay - 1), First + random.Next(1, LastDay));
            page.Append(CultureInfo.InvariantCulture, $"treaty {code} \"{code}\"\n    parties ")
                .AppendJoin(", ", parties.Order()).Append('\n')
                .Append(CultureInfo.InvariantCulture, $"    in force {Day.Format(from)}\n")
                .Append(CultureInfo.InvariantCulture, $"    ended {Day.Format(Math.Max(from, until))} by agreement\n")
                .Append(code == "free" ? "    allows self-defence\n" : "");
            for (var article = 1; article <= 2; article++)
            {
                var (when, duty) = s_clauses[random.Next(s_clauses.Length)];
                page.Append(CultureInfo.InvariantCulture, $"    article {article}\n")
                    .Append(when.Length == 0 ? $"        {duty}\n" : $"        {when}\n            {duty}\n");
            }
        }

        return page.ToString();
    }
}
