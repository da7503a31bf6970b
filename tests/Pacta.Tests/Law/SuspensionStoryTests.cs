using System.Globalization;
using System.Text;
using Pacta.Language;
using Pacta.Law;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>Suspension and resumption against a story told day by day, in many small worlds.</summary>
public class SuspensionStoryTests
{
    private const int Seed = 19860811;
    private const int LastDay = 12;
    private static readonly string[] s_states = ["AAA", "BBB", "CCC"];

    [Fact]
    public void On_every_day_a_provision_is_suspended_between_two_exactly_if_the_story_says_so()
    {
        var random = new Random(Seed);
        var suspended = 0;
        for (var n = 0; n < 300; n++)
        {
            var lines = Lines(random);
            var text = Text(lines);
            var register = RegisterCompiler.Compile([Parser.Parse("world.pacta", text)]).Register;
            var standings = Standings.Of(register);
            for (var day = 0; day < LastDay; day++)
            {
                foreach (var (a, b) in new[] { (0, 1), (0, 2), (1, 2) })
                {
                    var effects = standings.Relations.Between(0, register.FindState(s_states[a]),
                        register.FindState(s_states[b]), First + day);
                    for (var part = 0; part < 2; part++)
                    {
                        var told = IsSuspended(lines, a, b, part, day);
                        suspended += told ? 1 : 0;
                        Assert.True(
                            Relations.Befalls(effects, part, PairEffectKind.Suspended)
                                == (told ? Certainty.Yes : Certainty.No),
                            $"seed {Seed}, world {n}, day {day}, {a} and {b}, article {part + 1}:\n{text}");
                    }
                }
            }
        }

        Assert.InRange(suspended, 1_000, int.MaxValue);
    }

    private static int First { get; } = Day.FromDate(1950, 1, 1);

    // Day after day: what begins, begins; then what is resumed ends whatever it speaks of.
    private static bool IsSuspended(List<Line> lines, int a, int b, int part, int until)
    {
        HashSet<Line> running = [];
        for (var day = 0; day <= until; day++)
        {
            foreach (var line in lines.Where(l => l.Day == day && !l.Resumes))
                running.Add(line);
            foreach (var line in lines.Where(l => l.Day == day && l.Resumes && IsBetween(l, a, b)))
                running.RemoveWhere(r => line.Author is null || line.Author == r.Author);
        }

        return running.Any(r => IsBetween(r, a, b) && (r.Part is null || r.Part == part));
    }

    private static bool IsBetween(Line line, int a, int b)
    {
        if (line.Author is { } author)
            return (author == a && line.Others.Contains(b)) || (author == b && line.Others.Contains(a));
        return line.Others.Contains(a) && line.Others.Contains(b);
    }

    // Each extent begins once and ends once at most: twice would be two accounts of one fact.
    private static List<Line> Lines(Random random)
    {
        List<Line> lines = [];
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            int? author = random.Next(2) == 0 ? null : random.Next(3);
            int[] others = author is { } by
                ? [.. Enumerable.Range(0, 3).Where(s => s != by).Take(random.Next(1, 3))]
                : random.Next(2) == 0 ? [0, 1, 2] : random.Next(2) == 0 ? [0, 1] : [1, 2];
            int? part = random.Next(2) == 0 ? null : random.Next(2);
            var line = new Line(author, string.Concat(others), random.Next(LastDay), part, Resumes: false);
            if (lines.Exists(l => !l.Resumes && (l.Author, l.Text) == (line.Author, line.Text)))
                continue;
            lines.Add(line);
            var resumed = line with { Day = random.Next(LastDay), Part = null, Resumes = true };
            if (random.Next(2) == 0)
                lines.Add(resumed);
        }

        return lines;
    }

    private static string Text(List<Line> lines)
    {
        var page = new StringBuilder();
        foreach (var state in s_states)
            page.Append(CultureInfo.InvariantCulture, $"state {state} \"{state}\"\n");
        page.Append("treaty t \"T\"\n    parties AAA, BBB, CCC\n    in force 1940-01-01\n");
        foreach (var line in lines)
        {
            var (verb, date) = (line.Resumes ? "resumed" : "suspended", Day.Format(First + line.Day));
            var others = string.Join(", ", line.Others.Select(static s => s_states[s]));
            var of = line.Part is { } part ? $" of article {part + 1}" : "";
            var by = line.Resumes ? "" : " by agreement";
            page.Append(line.Author is { } author
                ? $"    {verb} by {s_states[author]} {date} toward {others}{of}\n"
                : $"    {verb} between {others} {date}{of}{by}\n");
        }

        return page.Append("    article 1\n        parties must consult each other\n")
            .Append("    article 2\n        parties must inform each other\n").ToString();
    }

    private sealed record Line(int? Author, string Text, int Day, int? Part, bool Resumes)
    {
        public List<int> Others => [.. Text.Select(static c => c - '0')];
    }
}
