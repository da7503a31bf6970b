namespace Pacta.Duties;

/// <summary>
/// A stretch of days in four bytes, because a question looks at hundreds: in ticks of two days from 1741 to 2099, the
/// first and the last of which stand for all days before and after them too.
/// </summary>
/// <remarks>The default is empty.</remarks>
internal readonly record struct TickSpan
{
    /// <summary>The last tick.</summary>
    public const int LastTick = ushort.MaxValue - 1;

    private const int First = -83_640; // 1741-01-01

    private readonly ushort _from, _until;

    private TickSpan(ushort from, ushort until) => (_from, _until) = (from, until);

    /// <summary>The first tick, if it has any.</summary>
    public int From => _from;

    /// <summary>The first tick after it, if it has any.</summary>
    public int Until => _until;

    /// <summary>The tick of a day.</summary>
    public static int TickOf(int day) => Down(day, 0, LastTick);

    /// <summary>No tick that any of the days falls into is left out.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after it.</param>
    public static TickSpan Around(int from, int until) =>
        from < until ? new(Down(from, 0, LastTick), Up(until, 1, ushort.MaxValue)) : default;

    /// <summary>No tick is in that a day outside falls into.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after it.</param>
    public static TickSpan Within(int from, int until) =>
        from < until ? new(Up(from, 1, ushort.MaxValue), Down(until, 0, LastTick)) : default;

    /// <summary>Whether a tick is in.</summary>
    public bool Contains(int tick) => _from <= tick & tick < _until;

    /// <summary>Whether every tick of a run is in.</summary>
    /// <param name="first">The first tick.</param>
    /// <param name="after">The first tick after it.</param>
    public bool ContainsAll(int first, int after) => _from <= first & after <= _until;

    /// <summary>Whether any tick of a run is in.</summary>
    /// <param name="first">The first tick.</param>
    /// <param name="after">The first tick after it.</param>
    public bool ContainsAny(int first, int after) => _from < after & first < _until & _from < _until;

    private static ushort Down(long day, int least, int most) => (ushort)Math.Clamp((day - First) >> 1, least, most);

    private static ushort Up(long day, int least, int most) => (ushort)Math.Clamp((day - First + 1) >> 1, least, most);
}
