using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>Duties of one state toward another on their way into a list that has been made long enough.</summary>
internal ref struct FoundDuties
{
    private readonly List<DirectedDuty> _into;
    private readonly Span<DirectedDuty> _room;
    private int _count;

    /// <param name="into">Receives them, after what it holds.</param>
    /// <param name="debtor">Who owes.</param>
    /// <param name="creditor">To whom.</param>
    /// <param name="most">How many they can be.</param>
    public FoundDuties(List<DirectedDuty> into, int debtor, int creditor, int most)
    {
        (_into, Debtor, Creditor, _count) = (into, debtor, creditor, into.Count);
        CollectionsMarshal.SetCount(into, _count + most);
        _room = CollectionsMarshal.AsSpan(into);
    }

    /// <summary>Who owes.</summary>
    public int Debtor { get; }

    /// <summary>To whom.</summary>
    public int Creditor { get; }

    /// <summary>Adds one.</summary>
    /// <param name="instrument">By which instrument.</param>
    /// <param name="duty">Which of its duties, from 1; 0: the interim duty.</param>
    /// <param name="certainty">How sure it is.</param>
    public void Add(Instrument instrument, int duty, Certainty certainty) =>
        _room[_count++] = new(Debtor, Creditor, instrument, duty, certainty);

    /// <summary>Adds all of an instrument: its first so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddAll(Instrument instrument, int count)
    {
        var room = _room.Slice(_count, count);
        for (var i = 0; i < room.Length; i++)
            room[i] = new(Debtor, Creditor, instrument, i + 1, Certainty.Yes);
        _count += count;
    }

    /// <summary>Takes the room that was not needed off the list.</summary>
    public readonly void Finish() => CollectionsMarshal.SetCount(_into, _count);
}
