using System.Text.RegularExpressions;
using Pacta.Register;
using Pacta.Tests.Law;

namespace Pacta.Tests.Panels;

/// <summary>A random register of states and treaties, with duties of every class, some dates known by month only.
/// </summary>
internal static partial class DutifulRegister
{
    private static readonly string[] s_duties =
    [
        "parties must consult each other", "parties must not attack each other, politically",
        "AAA must defend BBB", "each party must stay neutral toward every other party",
        "BBB must not use force against anyone", "AAA or CCC must join BBB or EEE",
        "parties may defend each other", "parties need not consult each other",
        "parties must not aid the adversary of every other party", "parties must consult great friends",
        "a state allied with AAA must consult each other", "must-be-set-off", "parties must recognize \"x\" of anyone",
        "parties must consult each other, toward some only", "AAA must consult BBB, in some cases",
    ];

    private static readonly string[] s_lists = ["AAA BBB", "AAA BBB CCC", "AAA AAA BBB FFF", "BBB CCC DDD EEE"];

    public static TreatyRegister Of(int seed)
    {
        var random = new Random(seed);
        var blocks = RandomRegister.Of(seed).Blocks.ConvertAll(block => (block.Head, Lines: block.Lines
            .ConvertAll(line => random.Next(4) == 0 ? Date().Replace(line, "$1") : line)));
        foreach (var (head, lines) in blocks.Where(static b => !b.Head.StartsWith("state", StringComparison.Ordinal)))
        {
            if (random.Next(3) == 0)
                lines.Add("reservation by AAA 1950-02-01 excludes article 1");
            for (var article = 1; article <= 2; article++)
            {
                lines.Add($"article {article}");
                if (random.Next(2) == 0)
                    lines.Add("    among " + string.Join(", ", s_lists[random.Next(s_lists.Length)].Split(' ')
                        .Select(state => Among(state, random))));
                if (random.Next(6) == 0)
                    lines.Add("    survives the end for 20 days");
                for (var count = random.Next(1, 4); count > 0; count--)
                    lines.AddRange(Duty(s_duties[random.Next(s_duties.Length)]));
            }
        }

        blocks.Add(("group great friends", ["has BBB 1950-03-01/1950-04-15, CCC"]));
        return RandomRegister.Compile([blocks]);
    }

    private static string Among(string state, Random random)
    {
        var until = random.Next(3) == 0 ? "" : $" until 1950-0{random.Next(3, 7)}{Day(random)}";
        return $"{state} from 1950-0{random.Next(1, 3)}{Day(random)}{until}";
    }

    private static string Day(Random random) => random.Next(3) == 0 ? "" : $"-{random.Next(1, 29):D2}";

    private static string[] Duty(string line) => line == "must-be-set-off"
        ? ["    when BBB attacks a party:", "        every other party must defend the attacked party"]
        : ["    " + line];

    [GeneratedRegex(@"(19\d\d-\d\d)-\d\d\b")]
    private static partial Regex Date();
}
