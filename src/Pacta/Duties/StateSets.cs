using System.Numerics;
using Pacta.Law;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>
/// For each state the set of instruments that it ever had a status under, as bits: the instruments of a pair are the
/// intersection of two sets, so a question for a pair never scans the register.
/// </summary>
internal sealed class StateSets
{
    private const int WorthSharing = 100_000;
    private const int WordLength = 64;
    private readonly Row[] _rows;

    public StateSets(Standings standings)
    {
        var words = (standings.All.Length + 63) / 64;
        _rows = new Row[standings.Register.States.Length];
        for (var state = 0; state < _rows.Length; state++)
            _rows[state] = new(words);
        var entries = 0;
        for (var id = 0; id < standings.All.Length; id++)
        {
            foreach (var state in standings[id].States)
            {
                _rows[state].Add(id);
                entries++;
            }
        }

        if (entries >= WorthSharing)
            Parallel.For(0, _rows.Length, state => _rows[state].Fill(standings, state));
        else
        {
            for (var state = 0; state < _rows.Length; state++)
                _rows[state].Fill(standings, state);
        }
    }

    /// <summary>The instruments that both ever had a status under, by id, ascending.</summary>
    public Shared Of(int a, int b) => new(_rows[a], _rows[b]);

    /// <summary>
    /// As <see cref="Of"/>, those under which both may have a status on a day, in runs that fit a span.
    /// </summary>
    public Walk HeldBy(int a, int b, int day) => new(_rows[a], _rows[b], day);

    /// <summary>An instrument under which two states may have a status on a day.</summary>
    /// <param name="InstrumentId">Which.</param>
    /// <param name="IsSure">Whether both are parties that day beyond doubt.</param>
    internal readonly record struct Held(int InstrumentId, bool IsSure);

    /// <summary>The instruments of one state, with its window under each.</summary>
    internal sealed class Row(int words)
    {
        private readonly ulong[] _bits = new ulong[words];
        private readonly int[] _before = new int[words]; // instruments in the words before each
        private StatusWindow[] _windows = [];

        public ReadOnlySpan<ulong> Bits => _bits;

        public void Add(int id) => _bits[id >> 6] |= 1UL << (id & 63);

        public void Fill(Standings standings, int state)
        {
            var count = 0;
            for (var word = 0; word < _bits.Length; word++)
            {
                _before[word] = count;
                count += BitOperations.PopCount(_bits[word]);
            }

            _windows = new StatusWindow[count];
            foreach (var id in new Shared(this, this))
                _windows[Place(id)] = StatusWindow.Of(standings[id], state);
        }

        public ReadOnlySpan<int> Before => _before;

        public ReadOnlySpan<StatusWindow> Windows => _windows;

        public ref readonly StatusWindow Window(int id) => ref _windows[Place(id)];

        private int Place(int id) =>
            _before[id >> 6] + BitOperations.PopCount(_bits[id >> 6] & ((1UL << (id & 63)) - 1));
    }

    /// <summary>Walks the intersection of two sets without a list.</summary>
    public ref struct Shared(Row a, Row b)
    {
        private readonly Row _rowA = a, _rowB = b;
        private readonly ReadOnlySpan<ulong> _a = a.Bits, _b = b.Bits;
        private int _word = -1;
        private ulong _rest;

        public int Current { get; private set; }

        /// <summary>The window of the first state under the current instrument.</summary>
        public readonly ref readonly StatusWindow First => ref _rowA.Window(Current);

        /// <summary>The window of the second state under the current instrument.</summary>
        public readonly ref readonly StatusWindow Second => ref _rowB.Window(Current);

        public readonly Shared GetEnumerator() => this;

        public bool MoveNext()
        {
            var rest = _rest;
            if (rest == 0)
            {
                // Locals, because the loop over the words is most of a question on a large register.
                var word = _word + 1;
                var a = _a;
                var b = _b[..a.Length];
                for (; word < a.Length; word++)
                {
                    rest = a[word] & b[word];
                    if (rest != 0)
                        break;
                }

                _word = word;
                if (rest == 0)
                    return false;
            }

            Current = (_word << 6) + BitOperations.TrailingZeroCount(rest);
            _rest = rest & (rest - 1);
            return true;
        }
    }

    /// <summary>Walks the intersection of two sets and keeps what holds on a day, with no jump for the rest.</summary>
    public ref struct Walk(Row a, Row b, int day)
    {
        private int _word;

        /// <summary>The next run; empty: there is no more.</summary>
        /// <param name="into">Receives it; room for 64 at least.</param>
        /// <returns>How many it received.</returns>
        public int Fill(scoped Span<Held> into)
        {
            var (count, word, on) = (0, _word, StatusWindow.TickOf(day));
            var bitsA = a.Bits;
            var bitsB = b.Bits[..bitsA.Length];
            ReadOnlySpan<StatusWindow> windowsA = a.Windows, windowsB = b.Windows;
            ReadOnlySpan<int> beforeA = a.Before, beforeB = b.Before;
            for (; word < bitsA.Length && count + WordLength <= into.Length; word++)
            {
                for (var rest = bitsA[word] & bitsB[word]; rest != 0; rest &= rest - 1)
                {
                    var bit = BitOperations.TrailingZeroCount(rest);
                    var below = (1UL << bit) - 1;
                    ref readonly var first =
                        ref windowsA[beforeA[word] + BitOperations.PopCount(bitsA[word] & below)];
                    ref readonly var second =
                        ref windowsB[beforeB[word] + BitOperations.PopCount(bitsB[word] & below)];
                    into[count] = new((word << 6) + bit, first.IsSure(on) & second.IsSure(on));
                    count += first.MayHold(on) & second.MayHold(on) ? 1 : 0;
                }
            }

            _word = word;
            return count;
        }
    }
}
