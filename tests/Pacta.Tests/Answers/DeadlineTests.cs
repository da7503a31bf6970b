using Pacta.Answers;
using Pacta.Law;
using Pacta.Tests.Law;
using Pacta.Time;

namespace Pacta.Tests.Answers;

/// <summary>Deadlines under uncertain dates, held against every combination of days, counted by hand.</summary>
public class DeadlineTests
{
    private const int Seed = 19790403;

    [Fact]
    public void The_last_day_for_notice_falls_in_a_week_surely_possibly_or_not_as_every_combination_of_days_has_it()
    {
        var random = new Random(Seed);
        var (asked, open) = (0, 0);
        for (var n = 0; n < 1000; n++)
        {
            var world = ReadingTests.NextWithoutRepeats(random, blur: 3);
            if (!world.Renews)
                continue;
            var readings = Worlds.Readings(world).ToList();
            if (readings.Exists(ReadingTests.IsOpenInLaw))
                continue;
            var from = random.Next(World.LastDay - 7);
            var told = readings.ConvertAll(r => LastNotices(r).Exists(day => from <= day && day < from + 7));
            var expected = told.TrueForAll(static t => t) ? "yes" : told.Contains(true) ? "possible" : "";
            var rows = new Questions(world.ToRegister()).Due(from, from + 7, []).Sections[0].Rows
                .Where(static r => r.Cells[2].StartsWith("last day", StringComparison.Ordinal))
                .Select(static r => r.Cells[5].Split(':')[0]).ToList();
            var answered = rows.Contains("yes") ? "yes" : rows.FirstOrDefault() ?? "";
            // Of two renewals either may fall in these days: each is possible, and one of them sure.
            if (rows.Count > 1 && !rows.Contains("yes"))
                continue;
            Assert.True(expected == answered, $"seed {Seed}, world {n}, from {from}: {answered}, {world}");
            asked++;
            open += expected == "possible" ? 1 : 0;
        }

        Assert.True(asked > 40 && open > 3, $"{open} of {asked} were open");
    }

    // Entry as the story tells it; then term by term, as long as the instrument lasts.
    private static List<int> LastNotices(World world)
    {
        var inForce = new DayByDay(world, exitAdmitted: true).Tell().InForce;
        var entry = Array.IndexOf(inForce, true);
        List<int> notices = [];
        if (entry < 0)
            return notices;
        var over = Array.IndexOf(inForce, false, entry) is >= 0 and var end ? end : int.MaxValue;
        var renewals = 0;
        for (int start = entry, last = entry + world.Term!.Value; start < over && start < 4 * World.LastDay; renewals++)
        {
            if (world.RenewalLength is not null && renewals >= world.RenewalTimes)
                break;
            if (last - world.RenewalNotice < over)
                notices.Add(last - world.RenewalNotice);
            if (world.RenewalLength is not { } length)
                break;
            (start, last) = (last, last + length);
        }

        return notices;
    }
}
