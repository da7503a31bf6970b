using System.Globalization;
using Pacta.Time;

namespace Pacta.Tests.Registers;

/// <summary>States and their Correlates of War numbers, beside ATOP's file of states and years.</summary>
public class StateCodeTests
{
    // The lists of states begin in 1816; ATOP's first year is 1815.
    private const int FirstYear = 1816;

    // Years of ATOP in which the lists do not count the state, and why.
    private static readonly (string Why, string[] Years)[] s_known =
    [
        ("It made an agreement before the list counts it: small states, colonies and republics on their way, vassals.",
        [
            "60: 1981-1982", "91: 1885-1890", "93: 1888-1890", "94: 1887-1890 1907-1918", "130: 1832-1846",
            "135: 1832-1838", "165: 1851-1881", "221: 1975-1992", "223: 1975-1989", "240: 1816-1836",
            "260: 1954", "280: 1816-1842", "316: 1992", "317: 1992", "331: 1975-1991", "335: 1848-1850",
            "355: 1904-1907", "369: 1990", "370: 1990", "645: 1930-1931", "651: 1936", "660: 1945", "663: 1945",
            "710: 1846-1856", "780: 1947", "835: 1979-1983", "946: 1979-1998", "947: 1979-1999", "955: 1998",
            "990: 1975",
        ]),
        ("ATOP gives the Republic of China the number of Taiwan from 1947 on, the list from 1949.", ["713: 1947-1948"]),
        ("ATOP gives the number of today's Montenegro to the kingdom of 1912, the list does not.", ["341: 1912-1915"]),
        ("Occupied in the Second World War: its government in exile made agreements, the list has a gap.",
        [
            "210: 1942-1944", "211: 1942-1944", "212: 1942-1943", "290: 1942-1944", "345: 1942-1943",
            "350: 1942-1943", "385: 1942-1944", "740: 1951",
        ]),
        ("Czechoslovakia: in exile to 1945; ATOP carries it into the year after its end.", ["315: 1942-1944 1993"]),
        ("Syria: before the list counts it, and as a part of the United Arab Republic.", ["652: 1945 1959-1960"]),
        ("The Grand Duchy of Hesse: ATOP counts it beside the North German Confederation.", ["275: 1868-1871"]),
    ];

    [Fact]
    public void Every_state_and_year_of_ATOP_is_a_state_with_that_number_in_that_year()
    {
        if (SharedData.Require("data/atop51/atop5_1sy.csv") is not { } file)
            return;
        var missing = File.ReadAllLines(file).Skip(1)
            .Select(static line => line.Split(','))
            .Select(static c => (Number: Number(c[0]), Year: Number(c[1])))
            .Where(static row => row.Year >= FirstYear && !IsState(row.Number, row.Year))
            .GroupBy(static row => row.Number)
            .Select(static g => $"{g.Key}: {string.Join(' ', Runs([.. g.Select(static r => r.Year).Order()]))}")
            .ToList();

        var listed = s_known.SelectMany(static k => k.Years).ToList();
        Assert.Equal("", string.Join('\n', missing.Except(listed)));
        Assert.Equal("", string.Join('\n', listed.Except(missing)));
    }

    [Fact]
    public void No_number_belongs_to_two_states_on_one_day()
    {
        var spans = Embedded.Register.States
            .SelectMany(static s => CowCodes.All(s.Id), static (s, c) => (s.Id, c.Number, c.Days)).ToList();
        var doubled = from one in spans
                      from other in spans
                      where one.Id < other.Id && one.Number == other.Number
                      let first = Math.Max(one.Days.From.Latest, other.Days.From.Latest)
                      let end = Math.Min(one.Days.Until.Earliest, other.Days.Until.Earliest)
                      let days = ChangePoints(one.Id, other.Id, first).Where(day => day < end)
                      where days.Any(day => BothExist(one.Id, other.Id, day))
                      select $"{one.Number}: {Embedded.Code(one.Id)}, {Embedded.Code(other.Id)} {Day.Format(first)}";

        Assert.Empty(doubled);
    }

    // Two spans meet, if at all, on the first day of one of them.
    private static IEnumerable<int> ChangePoints(int one, int other, int first) =>
        Embedded.Register.States[one].Exists.Concat(Embedded.Register.States[other].Exists)
            .Select(static e => e.Value.From.Earliest).Where(day => day >= first).Append(first);

    private static bool BothExist(int one, int other, int day) =>
        Embedded.Register.States[one].ExistsOn(day) == true && Embedded.Register.States[other].ExistsOn(day) == true;

    private static bool IsState(int number, int year)
    {
        var (from, until) = (DayOf(year, 1, 1), DayOf(year, 12, 31));
        return Embedded.Register.States.Any(s => CowCodes.All(s.Id)
            .Any(c => c.Number == number && c.Days.From.Earliest <= until && from < c.Days.Until.Latest)
            && s.Exists.Any(e => e.Value.From.Earliest <= until && from < e.Value.Until.Latest));
    }

    private static IEnumerable<string> Runs(List<int> years)
    {
        for (int i = 0, start = 0; i < years.Count; i++)
        {
            if (i + 1 < years.Count && years[i + 1] == years[i] + 1)
                continue;
            yield return years[start] == years[i] ? $"{years[i]}" : $"{years[start]}-{years[i]}";
            start = i + 1;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static int DayOf(int year, int month, int day) =>
        EdtfDate.TryParse($"{year:D4}-{month:D2}-{day:D2}", out var date, out _) ? date!.Earliest : 0;
}
