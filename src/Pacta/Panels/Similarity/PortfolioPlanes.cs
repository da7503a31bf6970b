using System.Numerics;

namespace Pacta.Panels.Similarity;

/// <summary>The alliance portfolios of a system at a time, as bits: one row a unit, three planes a row.</summary>
/// <remarks>
/// Plane 0 holds the members toward which the row's value is 1 or more, plane 1 those of 2 or more, plane 2 those of 3.
/// What two portfolios have in common is then nine counts of bits. Rows and bits of units that are no members are
/// empty. Equal never: compare rows by <see cref="RowEquals"/>.
/// </remarks>
internal sealed class PortfolioPlanes
{
    private const int WordBits = 64;

    private readonly ulong[] _bits;
    private readonly ulong[] _members;
    private readonly RowCounts[] _counts;

    public PortfolioPlanes(int unitCount)
    {
        Words = (unitCount + WordBits - 1) / WordBits;
        UnitCount = unitCount;
        _bits = new ulong[unitCount * PortfolioValue.Highest * Words];
        _members = new ulong[Words];
        _counts = new RowCounts[unitCount];
    }

    public int UnitCount { get; }

    /// <summary>Words a plane.</summary>
    public int Words { get; }

    /// <summary>The members, in ascending order.</summary>
    public int[] Members { get; private set; } = [];

    /// <summary>The three planes of a row, one after the other.</summary>
    public ReadOnlySpan<ulong> Row(int unit) => _bits.AsSpan(FirstBit(unit), PortfolioValue.Highest * Words);

    /// <summary>All rows, one after the other.</summary>
    public ulong[] Bits => _bits;

    /// <summary>Where in <see cref="Bits"/> a row begins.</summary>
    public int FirstBit(int unit) => unit * PortfolioValue.Highest * Words;

    /// <summary>What a row comes to.</summary>
    public ref readonly RowCounts Counts(int unit) => ref _counts[unit];

    public void Clear()
    {
        Array.Clear(_bits);
        Array.Clear(_members);
    }

    public void AddMember(int unit) => _members[unit / WordBits] |= 1UL << (unit % WordBits);

    public bool HasMember(int unit) => (_members[unit / WordBits] >> (unit % WordBits) & 1) != 0;

    /// <summary>Raises the value of one toward another to at least <paramref name="value"/>.</summary>
    public void Raise(int unit, int other, int value)
    {
        var bit = 1UL << (other % WordBits);
        var at = FirstBit(unit) + other / WordBits;
        for (var plane = 0; plane < value; plane++)
            _bits[at + plane * Words] |= bit;
    }

    /// <summary>Leaves out who is no member, gives every member a value toward itself, and counts.</summary>
    public void Close(int self = PortfolioValue.Highest)
    {
        var members = new List<int>();
        for (var unit = 0; unit < UnitCount; unit++)
        {
            if (!HasMember(unit))
                continue;
            members.Add(unit);
            Raise(unit, unit, self);
        }

        Members = [.. members];
        for (var unit = 0; unit < UnitCount; unit++)
        {
            if (HasMember(unit))
                _counts[unit] = new(Mask(unit, 0), Mask(unit, 1), Mask(unit, 2), Members.Length);
            else
                _bits.AsSpan(FirstBit(unit), PortfolioValue.Highest * Words).Clear();
        }
    }

    public bool RowEquals(PortfolioPlanes other, int unit) => Row(unit).SequenceEqual(other.Row(unit));

    public bool MembersEqual(PortfolioPlanes other) => _members.AsSpan().SequenceEqual(other._members);

    private int Mask(int unit, int plane)
    {
        var bits = _bits.AsSpan(FirstBit(unit) + plane * Words, Words);
        var count = 0;
        for (var word = 0; word < bits.Length; word++)
        {
            bits[word] &= _members[word];
            count += BitOperations.PopCount(bits[word]);
        }

        return count;
    }
}
