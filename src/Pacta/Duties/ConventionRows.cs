using System.Numerics;
using Pacta.Law;

namespace Pacta.Duties;

/// <summary>
/// For each state and each stretch of some six years the instruments of many states under which it may have a
/// status, as bits by place: what two states share is the intersection of two rows.
/// </summary>
/// <remarks>
/// The bits also say where it is a party, or signatory or contracting state, through all of the stretch. Where that
/// changes, its course through the stretch stands beside them, in the same order: all that a question reads of a row
/// lies side by side.
/// </remarks>
internal sealed class ConventionRows
{
    private const int WorthSharing = 100_000;
    private const int StretchCount = (TickSpan.LastTick >> StretchCourse.TickBits) + 1;
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
        var (a, b, count) = (_rows[debtor].In(tick), _rows[creditor].In(tick), 0);
        var bitsA = a.Bits;
        var bitsB = b.Bits;
        for (var word = 0; word < bitsA.Length && word < bitsB.Length; word++)
        {
            // As StatusWindow.Together decides.
            var (owes, isOwed) = (bitsA[word], bitsB[word]);
            var parties = owes.Party & isOwed.Party;
            var interim = owes.Interim & (isOwed.Party | isOwed.Interim);
            for (var rest = owes.May & isOwed.May & ~(owes.Party & isOwed.Interim); rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                var state = ((parties >> bit) & 1) != 0 ? HeldAs.Parties
                    : ((interim >> bit) & 1) != 0 ? HeldAs.Interim
                    : StatusWindow.Together(a.At(word, bit, tick), b.At(word, bit, tick));
                // Written in any case and counted if it holds: no jump that the processor could guess wrong.
                held[count] = new((word << 6) + bit, state);
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

        /// <summary>To these it is now this, now that.</summary>
        public readonly ulong Changing => _first & _second;

        /// <summary>Sets what one bit says all the time; unsure: its course says it.</summary>
        public void Set(int bit, StandsAs stands)
        {
            _first |= ((ulong)stands & 1) << bit;
            _second |= ((ulong)stands >> 1) << bit;
        }

        /// <summary>What one bit says.</summary>
        public readonly StandsAs this[int bit] => (StandsAs)(((_first >> bit) & 1) | ((_second >> bit) & 1) << 1);
    }

    /// <summary>What a state is to the instruments of many states through a stretch; at first nothing.</summary>
    internal struct Stretch
    {
        private Bits[]? _bits;
        private int[]? _before; // courses of the words before each
        private StretchCourse[]? _courses;

        /// <summary>By place; empty: nothing to any.</summary>
        public readonly ReadOnlySpan<Bits> Bits => _bits;

        /// <summary>What it is to an instrument in a tick.</summary>
        public readonly StandsAs At(int word, int bit, int tick)
        {
            var bits = _bits![word];
            var always = (int)bits[bit];
            // One more course stands at the end, which counts for none that is read here in vain.
            var before = BitOperations.PopCount(bits.Changing & ((1UL << bit) - 1));
            var course = (int)_courses![_before![word] + before].At(tick & (StretchCourse.Ticks - 1));
            // The course, if the bits say unsure; else what they say. No jump here either.
            return (StandsAs)(always & (course | (always - (int)StandsAs.Unsure) >> 31));
        }

        public void Add(int words, int place, StretchCourse course, ref List<StretchCourse>? changing)
        {
            (_bits ??= new Bits[words])[place >> 6].Set(place & 63, course.Always);
            if (course.Always == StandsAs.Unsure)
                (changing ??= []).Add(course);
        }

        public void Finish(List<StretchCourse>? changing)
        {
            if (_bits is null)
                return;
            _courses = [.. changing ?? [], default];
            _before = new int[_bits.Length];
            for (var word = 1; word < _bits.Length; word++)
                _before[word] = _before[word - 1] + BitOperations.PopCount(_bits[word - 1].Changing);
        }
    }

    /// <summary>The instruments of one state.</summary>
    internal sealed class Row(int words)
    {
        private readonly ulong[] _ever = new ulong[words];
        private readonly Stretch[] _stretches = new Stretch[StretchCount];

        public ReadOnlySpan<ulong> Ever => _ever;

        public int Count { get; private set; }

        public Stretch In(int tick) => _stretches[tick >> StretchCourse.TickBits];

        public void Add(int place)
        {
            _ever[place >> 6] |= 1UL << (place & 63);
            Count++;
        }

        public void Fill(Standings standings, InstrumentOrder order, int state)
        {
            var changing = new List<StretchCourse>?[StretchCount];
            for (var word = 0; word < _ever.Length; word++)
            {
                for (var rest = _ever[word]; rest != 0; rest &= rest - 1)
                {
                    var place = (word << 6) + BitOperations.TrailingZeroCount(rest);
                    Spread(StatusWindow.Of(standings[order.Ids[place]], state), place, changing);
                }
            }

            for (var stretch = 0; stretch < StretchCount; stretch++)
                _stretches[stretch].Finish(changing[stretch]);
        }

        private void Spread(StatusWindow window, int place, List<StretchCourse>?[] changing)
        {
            for (var stretch = window.May.From >> StretchCourse.TickBits; stretch < StretchCount; stretch++)
            {
                var first = stretch << StretchCourse.TickBits;
                if (!window.May.ContainsAny(first, first + StretchCourse.Ticks))
                    break;
                _stretches[stretch].Add(words, place, StretchCourse.Of(window, first), ref changing[stretch]);
            }
        }
    }
}
