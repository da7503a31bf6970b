using System.Globalization;
using System.Text;
using Pacta.Time;

namespace Pacta.Bench.Generation;

/// <summary>
/// The states and sources of a generated register: some states are busier than others, a few change their name.
/// </summary>
internal static class World
{
    /// <summary>How many legal persons there are.</summary>
    public const int PersonCount = 200;

    /// <summary>How many sources there are.</summary>
    public const int SourceCount = 500;

    private const int RegionCount = 5;
    private const int RenamedCount = 6;
    private static readonly int s_renamedOn = Day.FromDate(1991, 12, 26);
    private static readonly double[] s_shares = Shares();

    /// <summary>The code under which a person acts on a day.</summary>
    public static string CodeOn(int person, int day) =>
        person < RenamedCount && day >= s_renamedOn ? Code('R', person) : Code('A', person);

    /// <summary>A person; the busiest is drawn some twelve times as often as the quietest.</summary>
    public static int AnyPerson(Random random)
    {
        var at = Array.BinarySearch(s_shares, random.NextDouble());
        return Math.Min(at < 0 ? ~at : at, PersonCount - 1);
    }

    /// <summary>A person of a region.</summary>
    /// <param name="random">The dice.</param>
    /// <param name="like">A person of that region.</param>
    public static int Neighbour(Random random, int like)
    {
        var person = AnyPerson(random);
        return person - person % RegionCount + like % RegionCount;
    }

    /// <summary>A source's identifier.</summary>
    public static string Source(int index) => string.Create(CultureInfo.InvariantCulture, $"series-{index}");

    /// <summary>The blocks of all states and sources.</summary>
    public static string Text()
    {
        var text = new StringBuilder();
        for (var person = 0; person < PersonCount; person++)
            AddState(text, person);
        for (var source = 0; source < SourceCount; source++)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                source {Source(source)} "Treaty series, volume {source}"
                    published 2026


                """);
        }

        return text.ToString();
    }

    private static void AddState(StringBuilder text, int person)
    {
        var code = Code('A', person);
        var renamed = person < RenamedCount;
        text.Append(CultureInfo.InvariantCulture, $"""
            state {code} "State {person}"
                exists 1800-01-01/{(renamed ? "1991-12-25" : "..")}
                code COW {person + 1}


            """);
        if (!renamed)
            return;
        text.Append(CultureInfo.InvariantCulture, $"""
            state {Code('R', person)} "Renamed state {person}"
                exists 1991-12-26/..
                continues {code} since 1991-12-26


            """);
    }

    private static string Code(char first, int person) =>
        string.Create(CultureInfo.InvariantCulture, $"{first}{(char)('A' + person / 26)}{(char)('A' + person % 26)}");

    // Cumulative: the share of rank r falls as 1 / (1 + r / 18).
    private static double[] Shares()
    {
        var shares = new double[PersonCount];
        var sum = 0.0;
        for (var rank = 0; rank < PersonCount; rank++)
            shares[rank] = sum += 1 / (1 + rank / 18.0);
        return Array.ConvertAll(shares, share => share / sum);
    }
}
