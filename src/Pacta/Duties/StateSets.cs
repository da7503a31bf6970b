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
    private readonly ulong[][] _instrumentsOf;
    private readonly (int From, int Until)[] _days;

    public StateSets(Standings standings)
    {
        var words = (standings.All.Length + 63) / 64;
        _instrumentsOf = new ulong[standings.Register.States.Length][];
        for (var state = 0; state < _instrumentsOf.Length; state++)
            _instrumentsOf[state] = new ulong[words];
        _days = new (int, int)[standings.All.Length];
        for (var id = 0; id < standings.All.Length; id++)
        {
            var days = (From: Day.Max, Until: Day.Min);
            foreach (var state in standings[id].States)
            {
                _instrumentsOf[state][id >> 6] |= 1UL << (id & 63);
                foreach (ref readonly var span in standings[id].SpansOf(state))
                    days = (Math.Min(days.From, span.Days.From.Earliest), Math.Max(days.Until, span.Days.Until.Latest));
            }

            _days[id] = days;
        }
    }

    /// <summary>Whether any state can have a status under an instrument on a day: most are long over, or still to come.</summary>
    public bool IsAlive(int instrumentId, int day) => _days[instrumentId].From <= day && day < _days[instrumentId].Until;

    /// <summary>The instruments that both ever had a status under, by id, ascending.</summary>
    public Shared Of(int a, int b) => new(_instrumentsOf[a], _instrumentsOf[b]);

    /// <summary>Walks the intersection of two sets without a list.</summary>
    public ref struct Shared(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        private readonly ReadOnlySpan<ulong> _a = a, _b = b;
        private int _word = -1;
        private ulong _rest;

        public int Current { get; private set; }

        public readonly Shared GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (++_word == _a.Length)
                    return false;
                _rest = _a[_word] & _b[_word];
            }

            Current = (_word << 6) + BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }
    }
}
