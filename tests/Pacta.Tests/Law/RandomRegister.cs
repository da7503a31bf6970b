using Pacta.Language;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>
/// A small register in the language itself, drawn from a seed: states that succeed and continue one another, treaties
/// with every form of clause. The same seed gives the same register, on other days where they are shifted.
/// </summary>
/// <remarks>
/// To add a construct, add a line to <see cref="Clauses"/>, <see cref="Acts"/> or <see cref="States"/>: the properties
/// are then asked of it too. Periods count days, so that a shift moves everything by as much.
/// </remarks>
internal sealed class RandomRegister
{
    public const int LastDay = 160;
    private const int Origin = -7305; // 1950-01-01
    private readonly Random _random;
    private readonly int _shift;

    private RandomRegister(int seed, int shift) => (_random, _shift) = (new(seed), shift);

    /// <summary>Blocks: each a head and the lines under it; heads of treaties start with a kind.</summary>
    public List<(string Head, List<string> Lines)> Blocks { get; } = [];

    public static RandomRegister Of(int seed, int shift = 0)
    {
        var register = new RandomRegister(seed, shift);
        register.States();
        register.Add("treaty between-two \"Between two\"", "parties AAA, BBB", open: false);
        register.Add("treaty among-three \"Among three\"", "parties AAA, BBB, CCC", open: false);
        register.Add("convention for-all \"For all\"", null, open: true);
        return register;
    }

    /// <summary>Each state's status, and how surely, day by day, by treaty: independent of every id.</summary>
    public static List<string> Tell(TreatyRegister register, int shift = 0, int from = 0, int until = LastDay)
    {
        var standings = Standings.Of(register);
        List<string> told = [];
        for (var day = from; day < until; day += 2)
        {
            foreach (var instrument in register.Instruments.OrderBy(static i => i.Code, StringComparer.Ordinal))
            {
                var standing = standings[instrument.Id];
                var states = register.States.OrderBy(static s => s.Code, StringComparer.Ordinal)
                    .Select(s => (s.Code, Status: standing.StatusOf(s.Id, Origin + day + shift)))
                    .Where(static s => s.Status.Status != Status.None)
                    .Select(static s => $"{s.Code} {s.Status.Status} {s.Status.Certainty}");
                told.Add($"{day} {instrument.Code} {standing.InForceOn(Origin + day + shift)}: "
                    + string.Join(", ", states));
            }
        }

        return told;
    }

    /// <summary>The register of these blocks, cut into files as told; mistakes of fact are let be.</summary>
    public static TreatyRegister Compile(IEnumerable<IEnumerable<(string Head, List<string> Lines)>> files)
    {
        var number = 0;
        return RegisterCompiler.Compile([.. files.Select(file => Parser.Parse($"f{number++}.pacta", string.Join('\n',
            file.Select(static b => b.Head + "\n" + string.Concat(b.Lines.Select(static l => $"    {l}\n")))) + "\n"))])
            .Register;
    }

    public TreatyRegister Compile() => Compile([Blocks]);

    public static int DayOf(string line) => Day.TryParse(line.Split(' ')[^1], out var day) ? day - Origin : -1;

    private string On(int low, int high) => Day.Format(Origin + _shift + _random.Next(low, high));

    private bool OneIn(int number) => _random.Next(number) == 0;

    private string AState(params string[] states) => states[_random.Next(states.Length)];

    // AAA has successors DDD and EEE; FFF continues BBB; CCC stays.
    private void States()
    {
        string[] cases =
            [" by independence", " by separation", " by dissolution", " by union", " by incorporation", ""];
        var (end, change) = (_random.Next(50, 90), _random.Next(50, 90));
        Blocks.Add(("state AAA \"Aland\"", OneIn(2) ? [$"exists ../{Day.Format(Origin + _shift + end - 1)}"] : []));
        Blocks.Add(("state BBB \"Beland\"", []));
        Blocks.Add(("state CCC \"Celand\"", []));
        foreach (var code in new[] { "DDD", "EEE" })
        {
            List<string> lines = [$"succeeds AAA since {Day.Format(Origin + _shift + end)}{cases[_random.Next(6)]}"];
            for (var count = _random.Next(3); count > 0; count--)
                lines.Add($"keeps {(OneIn(2) ? "no " : "")}treaties of AAA{(OneIn(2) ? " with BBB" : "")}");
            if (OneIn(3))
                lines.Add("declares to keep treaties of AAA");
            Blocks.Add(($"state {code} \"Land {code}\"", lines));
        }

        List<string> continues = OneIn(2) ? [$"continues BBB since {Day.Format(Origin + _shift + change)}"] : [];
        Blocks.Add(("state FFF \"Efland\"", continues));
    }

    private void Add(string head, string? parties, bool open)
    {
        List<string> lines = [.. parties is null ? [] : new[] { parties }];
        if (open)
            lines.Add("open to all states");
        Clauses(lines, open);
        Acts(lines, open);
        Blocks.Add((head, lines));
    }

    private void Clauses(List<string> lines, bool open)
    {
        var days = _random.Next(1, 20);
        lines.Add(_random.Next(open ? 4 : 6) switch
        {
            0 => "in force when ratified by 2 states",
            1 => $"in force {days} days after ratified by 2 states",
            2 => "in force when ratified by 1 states including BBB",
            3 => "in force when ratified by BBB and 1 others",
            4 => "in force when ratified by all",
            _ => "in force when ratified by a majority",
        });
        if (OneIn(3))
            lines.Add($"in force for later parties {_random.Next(1, 15)} days after deposit");
        if (OneIn(3))
        {
            lines.Add($"lasts {_random.Next(20, 90)} days");
            if (OneIn(2))
                lines.Add($"renews {(OneIn(2) ? "without limit" : $"for {days} days")} unless denounced 5 days before");
        }

        lines.Add(OneIn(3) ? "may not be denounced" : $"may be denounced on {_random.Next(1, 30)} days notice");
        if (OneIn(4))
            lines.Add($"{(OneIn(2) ? "not " : "")}continued for {AState("DDD", "EEE")}");
        if (OneIn(5))
            lines.Add("subject borders");
        if (OneIn(5))
            lines.Add("subject alliance");
        if (OneIn(6))
            lines.Add("boundary of DDD");
    }

    private void Acts(List<string> lines, bool open)
    {
        foreach (var state in open ? new[] { "AAA", "BBB", "CCC", "DDD", "EEE" } : ["AAA", "BBB", "CCC"])
        {
            if (!open && state == "CCC" && lines[0].Length < "parties AAA, BBB, C".Length)
                continue;
            var isNew = state is "DDD" or "EEE";
            if (OneIn(3))
                lines.Add($"signed by {state} {On(isNew ? 95 : 0, isNew ? 100 : 8)}");
            if (isNew ? OneIn(2) : !OneIn(6))
            {
                var act = isNew && OneIn(2) ? "succeeded to" : isNew ? "acceded to" : "ratified";
                lines.Add($"{act} by {state} {On(isNew ? 100 : 10, isNew ? 120 : 40)}");
            }

            if (OneIn(4))
                lines.Add($"denounced by {state} {On(isNew ? 122 : 42, 150)}");
        }
    }
}
