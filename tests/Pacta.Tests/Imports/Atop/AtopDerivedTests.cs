using Pacta.Panels;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Imports.Atop;

/// <summary>Tables that the ATOP project publishes, derived from the imported register and held against them.</summary>
public class AtopDerivedTests
{
    private const int LastYear = 2018;
    private static readonly string[] s_classes = ["consul", "nonagg", "neutral", "offense", "defense"];

    [Fact]
    public void The_alliances_are_those_that_the_project_publishes()
    {
        if (AtopData.Shared is not { } atop || Published("atop5_1a.csv") is not { } published)
            return;
        var rows = AllianceTable.Of(atop.Engine.Standings, byPhase: false, CodeScheme.Cow)
            .ToDictionary(r => atop.Register.Instruments[r.InstrumentId].Code);

        Assert.Equal(published.Count, rows.Count);
        for (var at = 0; at < published.Count; at++)
            AssertSame(published, at, rows[$"atop-{published[at, "atopid"]}"]);
    }

    [Fact]
    public void The_phases_are_those_that_the_project_publishes()
    {
        if (AtopData.Shared is not { } atop || Published("atop5_1aph.csv") is not { } published)
            return;
        var rows = AllianceTable.Of(atop.Engine.Standings, byPhase: true, CodeScheme.Cow).ToDictionary(r => (
            atop.Register.Instruments[r.InstrumentId].Code,
            r.ProvisionIndex < 0 ? null
                : atop.Register.Instruments[r.InstrumentId].Provisions[r.ProvisionIndex].Heading));

        Assert.Equal(published.Count, rows.Count);
        for (var at = 0; at < published.Count; at++)
        {
            var phase = published[at, "phase"] == 0 ? null : $"phase {published[at, "phase"]}";
            AssertSame(published, at, rows[($"atop-{published[at, "atopid"]}", phase)]);
        }
    }

    [Fact]
    public void The_states_of_each_year_and_their_alliances_are_those_that_the_project_publishes_and_one_more()
    {
        if (AtopData.Shared is not { } atop || Published("atop5_1sy.csv") is not { } published)
            return;
        var years = AlliancesByYear(atop);

        for (var at = 0; at < published.Count; at++)
        {
            var key = (published.Text(at, "state"), published[at, "year"]);
            Assert.True(years.Remove(key, out var alliances), $"{key} is missing");
            var listed = published.Columns.Where(static c => c.StartsWith("atopid", StringComparison.Ordinal))
                .Select(c => published.Text(at, c)).Where(static id => id.Length > 0).ToHashSet();
            Assert.True(listed.SetEquals(alliances), $"{key}: {string.Join(' ', alliances)}");
            Assert.Equal(published[at, "number"], alliances.Count);
        }

        // A member that no list of states has; the project leaves it out of this table.
        Assert.All(years.Keys, static key => Assert.Equal("8152", key.Item1));
        Assert.Equal(Enumerable.Range(1874, 10), years.Keys.Select(static key => key.Item2).Order());
    }

    [Fact]
    public void Promises_by_state_and_year_differ_in_six_rows_in_which_only_the_later_of_two_phases_is_published()
    {
        if (AtopData.Shared is not { } atop || Published("atop5_1sy.csv") is not { } published)
            return;
        var (all, later) = (Promises(atop, laterOnly: false), Promises(atop, laterOnly: true));
        List<string> differing = [];
        for (var at = 0; at < published.Count; at++)
        {
            var key = (published.Text(at, "state"), published[at, "year"]);
            var told = Classes(published, at);
            Assert.Equal(told, later[key]);
            if (told != all[key])
                differing.Add($"{key.Item1} {key.Item2}");
        }

        Assert.Equal(
            ["90 1888", "91 1888", "92 1888", "94 1888", "140 1857", "740 1905"], differing);
    }

    private static void AssertSame(PublishedTable published, int at, AllianceRow row)
    {
        var members = published.Columns.Where(static c => c.StartsWith("mem", StringComparison.Ordinal)
            && char.IsAsciiDigit(c[3])).Select(c => published.Text(at, c)).Where(static code => code.Length > 0);
        Assert.Equal(members.Order(StringComparer.Ordinal),
            row.Members.Select(static m => m.Code).Distinct().Order(StringComparer.Ordinal));
        AssertSame(published, at, "beg", row.Begin);
        if (row.End is { } end)
            AssertSame(published, at, "end", end);
        else
            Assert.Equal(0, published[at, "endyr"]);
        Assert.Equal(row.End is null ? 1 : 0, published[at, "ineffect"]);
        Assert.Equal(Classes(published, at), row.Surely | row.Possibly);
    }

    private static void AssertSame(PublishedTable published, int at, string which, DayBounds day)
    {
        var (year, month, dayOfMonth) = Day.ToDate(day.Earliest);
        Assert.Equal((year, month, day.IsCertain ? dayOfMonth : -1),
            (published[at, $"{which}yr"], published[at, $"{which}mo"], published[at, $"{which}day"]));
    }

    // The year of the exit counts, as in the project's tables.
    private static Dictionary<(string State, int Year), HashSet<string>> AlliancesByYear(AtopData atop)
    {
        Dictionary<(string, int), HashSet<string>> years = [];
        foreach (var row in AllianceTable.Of(atop.Engine.Standings, byPhase: true, CodeScheme.Cow))
        {
            var id = atop.Register.Instruments[row.InstrumentId].Code["atop-".Length..];
            foreach (var member in row.Members)
            {
                foreach (var year in Years(member.Days))
                {
                    if (!years.TryGetValue((member.Code, year), out var ids))
                        years[(member.Code, year)] = ids = [];
                    ids.Add(id);
                }
            }
        }

        return years;
    }

    private static IEnumerable<int> Years(DaySpan days)
    {
        var first = Day.ToDate(days.From.Earliest).Year;
        var last = days.Until.Latest == Day.Max ? LastYear : Day.ToDate(days.Until.Earliest).Year;
        return Enumerable.Range(first, last - first + 1);
    }

    // By what a member promises in a phase, to anybody.
    private static Dictionary<(string, int), DutyClasses> Promises(AtopData atop, bool laterOnly)
    {
        Dictionary<(string Code, int Year), Dictionary<int, (int Phase, DutyClasses Classes)>> years = [];
        foreach (var row in AllianceTable.Of(atop.Engine.Standings, byPhase: true, CodeScheme.Cow))
        {
            var instrument = atop.Register.Instruments[row.InstrumentId];
            foreach (var member in row.Members)
            {
                var classes = member.Surely | member.Possibly;
                foreach (var year in Years(member.Days))
                {
                    if (!years.TryGetValue((member.Code, year), out var alliances))
                        years[(member.Code, year)] = alliances = [];
                    alliances[instrument.Id] = alliances.TryGetValue(instrument.Id, out var other)
                        && !(laterOnly && row.ProvisionIndex > other.Phase)
                        ? (other.Phase, other.Classes | classes) : (row.ProvisionIndex, classes);
                }
            }
        }

        return years.ToDictionary(static y => y.Key,
            static y => y.Value.Values.Aggregate(DutyClasses.None, static (all, a) => all | a.Classes));
    }

    private static DutyClasses Classes(PublishedTable published, int at) => s_classes.Index()
        .Where(c => published[at, c.Item] == 1)
        .Aggregate(DutyClasses.None, static (all, c) => all | (DutyClasses)(1 << c.Index));

    private static PublishedTable? Published(string file) =>
        SharedData.Require($"data/atop51/{file}") is { } path ? PublishedTable.Read(path) : null;
}
