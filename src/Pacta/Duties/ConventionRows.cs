using System.Numerics;
using Pacta.Law;

namespace Pacta.Duties;

/// <summary>
/// For each state and each stretch of some six years the instruments of many states under which it may have a
/// status, as bits by place: what two states share is the intersection of two rows.
/// </summary>
/// <remarks>
/// The bits also say where it is a party, or signatory or contracting state, through all of the stretch. Of most of
/// what two states share on a day both rows say so, and nothing else has to be read.
/// </remarks>
internal sealed class ConventionRows
{
    private const int WorthSharing = 100_000;
    private const int TicksInStretch = 1 << StretchBits;
    private const int StretchBits = 10;
    private const int StretchCount = (TickSpan.LastTick >> StretchBits) + 1;
    private readonly InstrumentOrder _order;
    private readonly Row[] _rows;

    public ConventionRows(Standings standings, InstrumentOrder order)
    {
        _order = order;
        var words = (order.ManyCount + 63) / 64;
        _rows = new Row[standings.Register.States.Length];
        for (var state = 0; state < _rows.Length; state++)
            _rows[state] = new(words);
        var entries = 0;
        for (var place = 0; place < order.ManyCount; place++)
        {
            foreach (var state in standings[order.Ids[place]].States)
            {
                _rows[state].Add(place);
                entries++;
            }
        }

        if (entries >= WorthSharing)
            Parallel.For(0, _rows.Length, state => _rows[state].Fill(standings, order, state));
        else
        {
            for (var state = 0; state < _rows.Length; state++)
                _rows[state].Fill(standings, order, state);
        }
    }

    /// <summary>Adds the places of what both ever had a status under.</summary>
    public void AddShared(int a, int b, List<int> places)
    {
        var bitsA = _rows[a].Ever;
        var bitsB = _rows[b].Ever;
        for (var word = 0; word < bitsA.Length; word++)
        {
            for (var rest = bitsA[word] & bitsB[word]; rest != 0; rest &= rest - 1)
                places.Add((word << 6) + BitOperations.TrailingZeroCount(rest));
        }
    }

    /// <summary>Most that two states can share.</summary>
    public int MostShared(int a, int b) => Math.Min(_rows[a].Count, _rows[b].Count);

    /// <summary>Finds what makes one state owe the other something in a tick, by place.</summary>
    /// <param name="debtor">Who owes.</param>
    /// <param name="creditor">To whom.</param>
    /// <param name="tick">When.</param>
    /// <param name="held">Receives it; room for <see cref="MostShared"/>, and one more.</param>
    /// <returns>How many it received.</returns>
    public int HeldBy(int debtor, int creditor, int tick, Span<HeldInstrument> held)
    {
        var (a, b, count) = (_rows[debtor], _rows[creditor], 0);
        var bitsA = a.In(tick);
        var bitsB = b.In(tick);
        for (var word = 0; word < bitsA.Length && word < bitsB.Length; word++)
        {
            // As StatusWindow.Together decides.
            var (owes, isOwed) = (bitsA[word], bitsB[word]);
            var parties = owes.Party & isOwed.Party;
            var interim = owes.Interim & (isOwed.Party | isOwed.Interim);
            for (var rest = owes.May & isOwed.May & ~(owes.Party & isOwed.Interim); rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                var place = (word << 6) + bit;
                var state = ((parties >> bit) & 1) != 0 ? HeldAs.Parties
                    : ((interim >> bit) & 1) != 0 ? HeldAs.Interim
                    : a.Together(b, word, bit, tick);
                // Written in any case and counted if it holds: no jump that the processor could guess wrong.
                held[count] = new(_order.Ids[place], place, state);
                count += state == HeldAs.None ? 0 : 1;
            }
        }

        return count;
    }

    /// <summary>A word of a row: what a state is to 64 instruments through a stretch, in two bits each.</summary>
    internal struct Bits
    {
        private ulong _first, _second;

        /// <summary>It may have a status at some time.</summary>
        public readonly ulong May => _first | _second;

        /// <summary>It is a party all the time.</summary>
        public readonly ulong Party => _first & ~_second;

        /// <summary>It is signatory or contracting state all the time.</summary>
        public readonly ulong Interim => _second & ~_first;

        /// <summary>Sets what one bit says: all the time one, or now this, now that.</summary>
        public void Set(ulong bit, bool isParty, bool isInterim)
        {
            _first |= isInterim ? 0 : bit;
            _second |= isParty ? 0 : bit;
        }
    }

    /// <summary>The instruments of one state, with its window under each.</summary>
    internal sealed class Row(int words)
    {
        private readonly ulong[] _ever = new ulong[words];
        private readonly int[] _before = new int[words]; // instruments in the words before each
        private readonly Bits[]?[] _stretches = new Bits[]?[StretchCount];
        private StatusWindow[] _windows = [];

        public ReadOnlySpan<ulong> Ever => _ever;

        public int Count => _windows.Length;

        public ReadOnlySpan<Bits> In(int tick) => _stretches[tick >> StretchBits];

        public void Add(int place) => _ever[place >> 6] |= 1UL << (place & 63);

        public HeldAs Together(Row creditor, int word, int bit, int tick) =>
            StatusWindow.Together(Window(word, bit), creditor.Window(word, bit), tick);

        public void Fill(Standings standings, InstrumentOrder order, int state)
        {
            List<StatusWindow> windows = [];
            for (var word = 0; word < _ever.Length; word++)
            {
                _before[word] = windows.Count;
                for (var rest = _ever[word]; rest != 0; rest &= rest - 1)
                {
                    var bit = BitOperations.TrailingZeroCount(rest);
                    var window = StatusWindow.Of(standings[order.Ids[(word << 6) + bit]], state);
                    windows.Add(window);
                    Spread(window, word, 1UL << bit);
                }
            }

            _windows = [.. windows];
        }

        private void Spread(StatusWindow window, int word, ulong bit)
        {
            for (var stretch = window.May.From >> StretchBits; stretch < StretchCount; stretch++)
            {
                var (first, after) = (stretch << StretchBits, (stretch << StretchBits) + TicksInStretch);
                if (!window.May.ContainsAny(first, after))
                    break;
                (_stretches[stretch] ??= new Bits[_ever.Length])[word].Set(
                    bit, window.Party.ContainsAll(first, after), window.Interim.ContainsAll(first, after));
            }
        }

        private StatusWindow Window(int word, int bit) =>
            _windows[_before[word] + BitOperations.PopCount(_ever[word] & ((1UL << bit) - 1))];
    }
}
