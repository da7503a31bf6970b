using System.Runtime.CompilerServices;

namespace Pacta.Duties;

/// <summary>What a state is to an instrument through a stretch of ticks, in four bytes.</summary>
/// <remarks>
/// Two changes are kept, and in the tick of a change it is unsure. If there are more it is unsure from the second on.
/// Who finds it unsure looks at the spans.
/// </remarks>
internal readonly struct StretchCourse
{
    /// <summary>Ticks in a stretch: some six years.</summary>
    public const int Ticks = 1 << TickBits;

    /// <summary>A stretch begins where this many last bits of a tick are 0.</summary>
    public const int TickBits = 10;

    private const int ChangeBits = TickBits + 1; // the end of the stretch is a change that never comes
    private const int Changes = 2;
    private const int ValueBits = 2;
    private const int FirstChange = (Changes + 1) * ValueBits;
    private const uint Never = (uint)Ticks << FirstChange | (uint)Ticks << (FirstChange + ChangeBits);

    // What it is at first, after one change and after two; and when they are, in ticks from the start.
    private readonly uint _all;

    private StretchCourse(uint all) => _all = all;

    /// <summary>What it is all the time; unsure: now this, now that.</summary>
    public StandsAs Always => ChangeAt(0) == Ticks ? At(0) : StandsAs.Unsure;

    /// <summary>The course of a window through a stretch.</summary>
    /// <param name="window">The window.</param>
    /// <param name="first">The first tick of the stretch.</param>
    public static StretchCourse Of(StatusWindow window, int first)
    {
        if (window.Party.ContainsAll(first, first + Ticks))
            return new((uint)StandsAs.Party | Never);
        if (window.Interim.ContainsAll(first, first + Ticks))
            return new((uint)StandsAs.Interim | Never);
        Span<int> edges =
        [
            window.May.From, window.May.Until, window.Party.From, window.Party.Until,
            window.Interim.From, window.Interim.Until,
        ];
        edges.Sort();
        var last = window.At(first);
        var (all, count) = ((uint)last, 0);
        foreach (var edge in edges)
        {
            if (edge <= first || edge >= first + Ticks)
                continue;
            // Windows leave the tick of a change open.
            var isOpen = window.At(edge) == StandsAs.Unsure && last != StandsAs.Unsure;
            var next = isOpen ? window.At(edge + 1) : window.At(edge);
            if (next == last && !isOpen)
                continue;
            if (count == Changes)
                return new(all | (uint)StandsAs.Unsure << (Changes * ValueBits));
            all |= (uint)(edge - first) << (FirstChange + (count++ * ChangeBits)) | (uint)next << (count * ValueBits);
            last = next;
        }

        // Changes that never come fill the rest.
        return new(all | Never >> (FirstChange + (count * ChangeBits)) << (FirstChange + (count * ChangeBits)));
    }

    /// <summary>What it is at a time.</summary>
    /// <param name="offset">Ticks from the start of the stretch.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public StandsAs At(int offset)
    {
        var (one, two) = (ChangeAt(0), ChangeAt(1));
        var value = _all >> (ValueBits * (Number(offset >= one) + Number(offset >= two)));
        var isChange = Number(offset == one | offset == two) * (int)StandsAs.Unsure;
        return (StandsAs)(value & (uint)StandsAs.Unsure | (uint)isChange);
    }

    private static int Number(bool holds) => holds ? 1 : 0;

    private int ChangeAt(int index) => (int)(_all >> (FirstChange + (index * ChangeBits))) & ((Ticks << 1) - 1);
}
