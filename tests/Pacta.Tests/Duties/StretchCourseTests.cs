using Pacta.Duties;

namespace Pacta.Tests.Duties;

/// <summary>The course of a state through a stretch says what its window says, or that it is unsure.</summary>
public class StretchCourseTests
{
    private static readonly int[] s_edges = [-3000, 1, 2, 3, 700, 701, 1400, 2046, 2047, 2048, 2049, 2100, 9000];

    [Fact]
    public void It_is_never_sure_of_what_the_window_does_not_say()
    {
        foreach (var window in Windows())
        {
            for (var first = 0; first <= 3 * StretchCourse.Ticks; first += StretchCourse.Ticks)
            {
                var course = StretchCourse.Of(window, first);
                for (var offset = 0; offset < StretchCourse.Ticks; offset++)
                {
                    var (says, stands) = (course.At(offset), window.At(first + offset));
                    Assert.True(says == StandsAs.Unsure || says == stands, $"{window}: {first} + {offset}: {says}");
                    Assert.True(course.Always == StandsAs.Unsure || course.Always == stands);
                }
            }
        }
    }

    [Fact]
    public void Of_one_who_signs_and_then_is_bound_it_is_unsure_on_the_two_days_only()
    {
        var window = Window(-801, 9001, -401);
        var course = StretchCourse.Of(window, TickSpan.TickOf(-401) / StretchCourse.Ticks * StretchCourse.Ticks);
        Assert.Equal(2, Enumerable.Range(0, StretchCourse.Ticks).Count(offset => course.At(offset) == StandsAs.Unsure));
        Assert.Equal(StandsAs.Unsure, course.Always);
    }

    private static StatusWindow Window(int from, int until, int bound) => new(
        TickSpan.Around(from, until), TickSpan.Within(bound, until), TickSpan.Within(from, bound));

    private static IEnumerable<StatusWindow> Windows() =>
        from start in s_edges
        from bound in s_edges
        from until in s_edges
        where start <= bound && bound <= until
        from shift in Enumerable.Range(0, 2)
        select Window(start - 83_640, until - 83_640, bound - 83_640 + shift);
}
