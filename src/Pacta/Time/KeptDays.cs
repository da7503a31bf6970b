namespace Pacta.Time;

/// <summary>
/// One <see cref="EdtfDate"/> for each day of the centuries that registers are about, made when first asked for: a
/// large register names a day some ten times on average.
/// </summary>
/// <remarks>No lock: two threads that race merely make a day twice, and no one tells equal days apart.</remarks>
internal static class KeptDays
{
    private const int First = -146_097; // 1570-01-01
    private const int PageBits = 9;
    private const int PageCount = 400;
    private static readonly EdtfDate?[]?[] s_pages = new EdtfDate?[PageCount][];

    /// <summary>The kept date of a day, or a new one where none is kept.</summary>
    /// <param name="day">A day.</param>
    /// <param name="make">Makes it.</param>
    public static EdtfDate Of(int day, Func<int, EdtfDate> make)
    {
        var offset = (long)day - First;
        if (offset is < 0 or >= PageCount << PageBits)
            return make(day);
        var page = Volatile.Read(ref s_pages[offset >> PageBits]);
        if (page is null)
            Volatile.Write(ref s_pages[offset >> PageBits], page = new EdtfDate?[1 << PageBits]);
        ref var kept = ref page[offset & ((1 << PageBits) - 1)];
        if (Volatile.Read(ref kept) is { } old)
            return old;
        var made = make(day);
        Volatile.Write(ref kept, made);
        return made;
    }
}
