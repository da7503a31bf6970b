using Pacta.Law;

namespace Pacta.Duties;

/// <summary>
/// The instruments that two states share, and when: a question for a pair never scans the register.
/// </summary>
internal sealed class PairIndex
{
    // Below this many instruments a loop on one thread is done before a second has started.
    private const int WorthSharing = 2000;
    private readonly InstrumentOrder _order;
    private readonly ConventionRows _conventions;
    private readonly PairLists _lists;

    public PairIndex(Standings standings, InstrumentOrder order)
    {
        _order = order;
        var isShared = order.Ids.Length >= WorthSharing;
        var lists = isShared ? Task.Run(() => new PairLists(standings, order)) : null;
        _conventions = new(standings, order);
        _lists = lists is null ? new(standings, order) : lists.GetAwaiter().GetResult();
    }

    /// <summary>The instruments that both ever had a status under, by id, ascending.</summary>
    public List<int> Of(int a, int b)
    {
        List<int> places = [];
        _conventions.AddShared(a, b, places);
        foreach (ref readonly var entry in _lists.Of(a, b))
            places.Add(entry.Place);
        var shared = places.ConvertAll(place => _order.Ids[place]);
        shared.Sort();
        return shared;
    }

    /// <summary>What makes one state owe the other something on a day, by id, ascending.</summary>
    public HeldInstruments HeldBy(int debtor, int creditor, int day)
    {
        var tick = TickSpan.TickOf(day);
        var list = _lists.Of(debtor, creditor);
        var most = _conventions.MostShared(debtor, creditor) + list.Length + 1;
        var held = HeldInstruments.Borrow(most + list.Length);
        var many = _conventions.HeldBy(debtor, creditor, tick, held);
        var few = held.AsSpan(most);
        var count = 0;
        foreach (ref readonly var entry in list)
        {
            var (lower, higher) = (entry.Lower.At(tick), entry.Higher.At(tick));
            var state = debtor < creditor ? StatusWindow.Together(lower, higher) : StatusWindow.Together(higher, lower);
            if (state != HeldAs.None)
                few[count++] = new(entry.Place, state);
        }

        Merge(held, many, few[..count]);
        return new(held, many + count);
    }

    /// <summary>Which instrument is meant.</summary>
    public int IdOf(HeldInstrument held) => _order.Ids[held.Place];

    // Two runs by id become one, from the last on.
    private void Merge(Span<HeldInstrument> held, int many, ReadOnlySpan<HeldInstrument> few)
    {
        for (var left = few.Length; left > 0;)
        {
            if (many > 0 && IdOf(held[many - 1]) > IdOf(few[left - 1]))
                held[--many + left] = held[many];
            else
                held[--left + many] = few[left];
        }
    }
}

/// <summary>Instruments in a borrowed list, given back when they have been read.</summary>
internal readonly ref struct HeldInstruments(HeldInstrument[] held, int count) : IDisposable
{
    // A question asked while another is read finds none, and makes its own.
    [ThreadStatic]
    private static HeldInstrument[]? t_spare;

    public ReadOnlySpan<HeldInstrument> All => held.AsSpan(0, count);

    /// <summary>A list of at least so many, to be given to one of these.</summary>
    public static HeldInstrument[] Borrow(int length)
    {
        var spare = t_spare;
        t_spare = null;
        return spare?.Length >= length ? spare : new HeldInstrument[Math.Max(length, 64)];
    }

    public void Dispose() => t_spare = held;
}
