using System.Buffers;
using Pacta.Law;

namespace Pacta.Duties;

/// <summary>
/// The instruments that two states share, and when: a question for a pair never scans the register.
/// </summary>
internal sealed class PairIndex(Standings standings, InstrumentOrder order)
{
    private readonly ConventionRows _conventions = new(standings, order);
    private readonly PairLists _lists = new(standings, order);

    /// <summary>The instruments that both ever had a status under, by id, ascending.</summary>
    public List<int> Of(int a, int b)
    {
        List<int> places = [];
        _conventions.AddShared(a, b, places);
        foreach (ref readonly var entry in _lists.Of(a, b))
            places.Add(entry.Place);
        var shared = places.ConvertAll(place => order.Ids[place]);
        shared.Sort();
        return shared;
    }

    /// <summary>Those under which both may have a status on a day, by id, ascending.</summary>
    public HeldInstruments HeldBy(int debtor, int creditor, int day)
    {
        var tick = TickSpan.TickOf(day);
        var ids = order.Ids;
        var list = _lists.Of(debtor, creditor);
        var held = ArrayPool<HeldInstrument>.Shared.Rent(_conventions.MostShared(debtor, creditor) + list.Length + 1);
        var (count, next, isLower) = (0, 0, debtor < creditor);
        var nextId = list.IsEmpty ? int.MaxValue : ids[list[0].Place];
        var conventions = _conventions.HeldBy(debtor, creditor, tick);
        while (conventions.MoveNext())
        {
            var id = ids[conventions.Place];
            while (nextId < id)
            {
                Add(held, ref count, nextId, list[next], isLower, tick);
                nextId = ++next < list.Length ? ids[list[next].Place] : int.MaxValue;
            }

            held[count] = new(id, conventions.Place, conventions.As);
            count += conventions.As == HeldAs.None ? 0 : 1;
        }

        for (; next < list.Length; next++)
            Add(held, ref count, ids[list[next].Place], list[next], isLower, tick);
        return new(held, count);
    }

    // Written in any case and counted if it holds: no jump that the processor could guess wrong.
    private static void Add(
        HeldInstrument[] held, ref int count, int id, in PairLists.Entry entry, bool isLower, int tick)
    {
        var state = isLower ? StatusWindow.Together(entry.Lower, entry.Higher, tick)
            : StatusWindow.Together(entry.Higher, entry.Lower, tick);
        held[count] = new(id, entry.Place, state);
        count += state == HeldAs.None ? 0 : 1;
    }
}

/// <summary>Instruments in a borrowed list, given back when they have been read.</summary>
internal readonly ref struct HeldInstruments(HeldInstrument[] held, int count) : IDisposable
{
    public ReadOnlySpan<HeldInstrument> All => held.AsSpan(0, count);

    public void Dispose() => ArrayPool<HeldInstrument>.Shared.Return(held);
}
