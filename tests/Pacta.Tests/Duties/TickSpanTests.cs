using Pacta.Duties;
using Pacta.Time;

namespace Pacta.Tests.Duties;

/// <summary>A stretch in ticks rounds days, so it may ask for the spans too often, but never too rarely.</summary>
public class TickSpanTests
{
    // Around the ends of what a tick can say, and the bounds that are no days.
    private static readonly int[] s_edges = [Day.Min, -200_000, -83_640, 0, 47_430, 200_000, Day.Max];

    [Fact]
    public void A_day_on_which_a_status_may_hold_is_never_missed_and_a_doubtful_one_never_sure()
    {
        foreach (var from in Days())
        {
            foreach (var until in Days().Where(day => day > from))
            {
                var (may, sure) = (TickSpan.Around(from, until), TickSpan.Within(from, until));
                foreach (var day in Days().Where(static day => day is not (Day.Min or Day.Max)))
                {
                    var holds = from <= day && day < until;
                    Assert.True(!holds || may.Contains(TickSpan.TickOf(day)));
                    Assert.True(holds || !sure.Contains(TickSpan.TickOf(day)));
                }
            }
        }
    }

    [Fact]
    public void In_the_centuries_of_most_treaties_it_is_a_day_off_at_most()
    {
        foreach (var (from, until) in new[] { (-1000, 1000), (-999, 1000), (-1000, 999), (-999, 999) })
        {
            var (may, sure) = (TickSpan.Around(from, until), TickSpan.Within(from, until));
            for (var day = -1010; day < 1010; day++)
            {
                Assert.True(may.Contains(TickSpan.TickOf(day)) == (from <= day && day < until)
                    || may.Contains(TickSpan.TickOf(day)) == (from <= day + 1 && day - 1 < until));
                Assert.True(sure.Contains(TickSpan.TickOf(day)) || !(from < day && day < until - 1));
            }
        }
    }

    [Fact]
    public void A_stretch_without_a_day_has_no_tick()
    {
        foreach (var empty in new[] { default, TickSpan.Within(0, 0), TickSpan.Around(7, 7), TickSpan.Within(7, 8) })
        {
            Assert.DoesNotContain(Days(), day => empty.Contains(TickSpan.TickOf(day)));
            Assert.False(empty.ContainsAny(0, TickSpan.LastTick));
        }
    }

    [Fact]
    public void A_run_is_in_as_its_ticks_are()
    {
        foreach (var span in new[] { TickSpan.Around(-100, 300), TickSpan.Within(-100, 300), TickSpan.Around(0, 1) })
        {
            for (var first = TickSpan.TickOf(-120); first < TickSpan.TickOf(320); first++)
            {
                for (var after = first + 1; after < first + 40; after++)
                {
                    var ticks = Enumerable.Range(first, after - first).ToList();
                    Assert.Equal(ticks.TrueForAll(span.Contains), span.ContainsAll(first, after));
                    Assert.Equal(ticks.Exists(span.Contains), span.ContainsAny(first, after));
                }
            }
        }
    }

    private static IEnumerable<int> Days() => s_edges.SelectMany(static edge =>
        Enumerable.Range(-3, 7).Select(step => Math.Clamp((long)edge + step, Day.Min, Day.Max)))
        .Select(static day => (int)day).Distinct();
}
