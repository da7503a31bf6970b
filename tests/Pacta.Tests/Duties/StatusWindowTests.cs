using Pacta.Duties;
using Pacta.Time;

namespace Pacta.Tests.Duties;

/// <summary>A window rounds days, so it may ask for the spans too often, but never too rarely.</summary>
public class StatusWindowTests
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
                var window = new StatusWindow(from, until, from, until);
                foreach (var day in Days().Where(static day => day is not (Day.Min or Day.Max)))
                {
                    var holds = from <= day && day < until;
                    Assert.True(!holds || window.MayHold(StatusWindow.TickOf(day)));
                    Assert.True(holds || !window.IsSure(StatusWindow.TickOf(day)));
                }
            }
        }
    }

    [Fact]
    public void In_the_centuries_of_most_treaties_it_is_a_day_off_at_most()
    {
        foreach (var (from, until) in new[] { (-1000, 1000), (-999, 1000), (-1000, 999), (-999, 999) })
        {
            var window = new StatusWindow(from, until, from, until);
            for (var day = -1010; day < 1010; day++)
            {
                Assert.True(window.MayHold(StatusWindow.TickOf(day)) == (from <= day && day < until)
                    || window.MayHold(StatusWindow.TickOf(day)) == (from <= day + 1 && day - 1 < until));
                Assert.True(window.IsSure(StatusWindow.TickOf(day)) || !(from < day && day < until - 1));
            }
        }
    }

    [Fact]
    public void A_window_without_a_sure_day_is_never_sure()
    {
        var window = new StatusWindow(Day.Min, Day.Max, 0, 0);

        Assert.DoesNotContain(Days(), day => window.IsSure(StatusWindow.TickOf(day)));
        Assert.False(default(StatusWindow).MayHold(StatusWindow.TickOf(0)));
    }

    private static IEnumerable<int> Days() => s_edges.SelectMany(static edge =>
        Enumerable.Range(-3, 7).Select(step => Math.Clamp((long)edge + step, Day.Min, Day.Max)))
        .Select(static day => (int)day).Distinct();
}
