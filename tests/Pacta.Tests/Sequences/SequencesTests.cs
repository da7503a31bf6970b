using System.Collections.Immutable;
using Own = Pacta.Sequences;
using Library = System.Linq.Enumerable;

namespace Pacta.Tests.Sequences;

// The library's operators are the oracle, over every short row of three values, held in every way treated apart.
public class SequencesTests
{
    private static readonly int[] s_oneOneTwo = [1, 1, 2];

    public static TheoryData<string> Holdings => ["array", "immutable array", "list", "set of steps"];

    [Theory]
    [MemberData(nameof(Holdings))]
    public void Each_operator_gives_what_the_library_gives(string holding)
    {
        foreach (var items in EveryRow(longest: 5))
        {
            var held = Held(items, holding);
            Assert.Equal(Library.Where(items, IsOdd), Own.Where(held, IsOdd));
            Assert.Equal(Library.Select(items, Twice), Own.Select(held, Twice));
            Assert.Equal(Library.Select(items, static (x, i) => (x, i)), Own.Select(held, static (x, i) => (x, i)));
            Assert.Equal(Library.SelectMany(items, UpTo), Own.SelectMany(held, UpTo));
            Assert.Equal(
                Library.SelectMany(items, UpTo, static (x, y) => x - y),
                Own.SelectMany(held, UpTo, static (x, y) => x - y));
            Assert.Equal(Library.Concat(items, items), Own.Concat(held, items));
            Assert.Equal(Library.Append(items, 9), Own.Append(held, 9));
            Assert.Equal(Library.Distinct(items), Own.Distinct(held));
            Assert.Equal(Library.DistinctBy(items, IsOdd), Own.DistinctBy(held, IsOdd));
            Assert.Equal(Library.ToList(items), Own.ToList(held));
            Assert.Equal(Library.ToArray(items), Own.ToArray(held));
            Assert.Equal(items, Own.ToRow(held));
        }
    }

    [Theory]
    [MemberData(nameof(Holdings))]
    public void Each_question_has_the_librarys_answer(string holding)
    {
        foreach (var items in EveryRow(longest: 4))
        {
            var held = Held(items, holding);
            Assert.Equal(items.Length > 0, Own.Any(held));
            Assert.Equal(Library.Any(items, IsOdd), Own.Any(held, IsOdd));
            Assert.Equal(Library.All(items, IsOdd), Own.All(held, IsOdd));
            Assert.Equal(Library.FirstOrDefault(items), Own.FirstOrDefault(held));
            Assert.Equal(Library.FirstOrDefault(items, IsOdd), Own.FirstOrDefault(held, IsOdd));
        }
    }

    [Fact]
    public void A_row_is_asked_as_any_sequence_is()
    {
        foreach (var items in EveryRow(longest: 4))
        {
            var row = ImmutableArray.Create(items);
            Assert.Equal(items.Length > 0, Own.Any(row));
            Assert.Equal(Library.Any(items, IsOdd), Own.Any(row, IsOdd));
            Assert.Equal(Library.All(items, IsOdd), Own.All(row, IsOdd));
            Assert.Equal(Library.FirstOrDefault(items), Own.FirstOrDefault(row));
            Assert.Equal(Library.FirstOrDefault(items, IsOdd), Own.FirstOrDefault(row, IsOdd));
            Assert.Equal(items, Own.ToArray(row));
        }
    }

    [Fact]
    public void Order_is_stable_whatever_the_keys()
    {
        foreach (var row in EveryRow(longest: 5))
        {
            var items = Library.ToArray(Library.Select(row, static (x, i) => (Key: x, Index: i)));
            Assert.Equal(
                Library.OrderBy(items, static x => x.Key), Own.OrderBy(items, static x => x.Key));
            Assert.Equal(
                Library.OrderByDescending(items, static x => x.Key), Own.OrderByDescending(items, static x => x.Key));
            Assert.Equal(
                Library.ThenByDescending(Library.OrderBy(items, static x => x.Key % 2), static x => x.Key),
                Own.ThenByDescending(Own.OrderBy(items, static x => x.Key % 2), static x => x.Key));
            Assert.Equal(
                Library.ThenBy(Library.OrderBy(items, static x => x.Key % 2), static x => -x.Key),
                Own.ThenBy(Own.OrderBy(items, static x => x.Key % 2), static x => -x.Key));
            var sorted = Library.ToArray(items);
            Own.SortRun(sorted.AsSpan(), static (a, b) => a.Key.CompareTo(b.Key));
            Assert.Equal(Library.OrderBy(items, static x => x.Key), sorted);
        }
    }

    [Theory]
    [InlineData(1)] // in any order
    [InlineData(5)]
    [InlineData(200)] // nearly in order
    public void A_long_run_is_sorted_as_a_short_one(int howOrdered)
    {
        var random = new Random(7);
        for (var length = 0; length < 200; length++)
        {
            var items = Library.ToArray(Library.Select(Library.Range(0, length),
                i => (Key: i * (howOrdered - 1) / 20 + random.Next(50), Index: i)));
            var sorted = Library.ToArray(items);

            Own.SortRun(sorted.AsSpan(), static (a, b) => a.Key.CompareTo(b.Key));

            Assert.Equal(Library.OrderBy(items, static x => x.Key), sorted);
        }
    }

    [Fact]
    public void Groups_come_in_the_order_of_their_first_items()
    {
        foreach (var items in EveryRow(longest: 5))
        {
            var expected = Library.Select(
                Library.GroupBy(items, IsOdd, Twice), static g => (g.Key, string.Join(' ', g)));
            var found = Own.GroupBy(items, IsOdd, Twice);
            Assert.Equal(expected, Library.Select(found, static g => (g.Key, string.Join(' ', g))));
            var lookup = Own.ToLookup(items, IsOdd);
            Assert.Equal(Library.Where(items, IsOdd), lookup[true]);
            Assert.Equal(Library.Any(items, IsOdd), lookup.Contains(true));
            Assert.Equal(Library.Count(Library.Distinct(Library.Select(items, IsOdd))), lookup.Count);
        }
    }

    [Fact]
    public void Nothing_is_done_before_it_is_asked_for_and_each_walk_begins_anew()
    {
        var calls = 0;
        var lazy = Own.Distinct(Own.Select(s_oneOneTwo, x => x + calls++));

        Assert.Equal(0, calls);
        Assert.Equal(1, Own.FirstOrDefault(lazy));
        Assert.Equal(1, calls);
        calls = 0;
        Assert.Equal(2, Own.ToList(Own.Distinct(s_oneOneTwo)).Count);
        Assert.Equal([1, 2, 4], lazy);
        Assert.Equal([4, 5, 7], lazy);
    }

    private static bool IsOdd(int x) => x % 2 != 0;

    private static int Twice(int x) => 2 * x;

    private static IEnumerable<int> UpTo(int x) => Library.Range(0, x);

    private static IEnumerable<int> Held(int[] items, string holding) => holding switch
    {
        "array" => items,
        "immutable array" => ImmutableArray.Create(items),
        "list" => Library.ToList(items),
        _ => Steps(items),
    };

    private static IEnumerable<int> Steps(int[] items)
    {
        foreach (var item in items)
            yield return item;
    }

    private static IEnumerable<int[]> EveryRow(int longest)
    {
        IEnumerable<int[]> rows = [[]];
        for (var length = 0; length <= longest; length++)
        {
            foreach (var row in rows)
                yield return row;
            rows = Library.ToArray(Library.SelectMany(
                rows, static row => Library.Select(Library.Range(0, 3), item => (int[])[.. row, item])));
        }
    }
}
