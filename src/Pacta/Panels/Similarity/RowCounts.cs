namespace Pacta.Panels.Similarity;

/// <summary>A portfolio in numbers: how many members it values at 1 or more, at 2 or more, at 3, and what follows.
/// </summary>
internal readonly struct RowCounts
{
    /// <param name="atLeast1">How many members are valued at 1 or more.</param>
    /// <param name="atLeast2">At 2 or more.</param>
    /// <param name="atLeast3">At 3.</param>
    /// <param name="members">How many members there are.</param>
    public RowCounts(long atLeast1, long atLeast2, long atLeast3, long members)
    {
        (AtLeast1, AtLeast2, AtLeast3) = (atLeast1, atLeast2, atLeast3);
        Sum = atLeast1 + atLeast2 + atLeast3;
        SumOfSquares = atLeast1 + 3 * atLeast2 + 5 * atLeast3;
        PairsApart = Pairs(members) - Pairs(members - atLeast1) - Pairs(atLeast1 - atLeast2)
            - Pairs(atLeast2 - atLeast3) - Pairs(atLeast3);
    }

    public long AtLeast1 { get; }

    public long AtLeast2 { get; }

    public long AtLeast3 { get; }

    /// <summary>Σx.</summary>
    public long Sum { get; }

    /// <summary>Σx²: 1, 4 and 9 are 1, 1 + 3 and 1 + 3 + 5.</summary>
    public long SumOfSquares { get; }

    /// <summary>How many pairs of members have different values.</summary>
    public long PairsApart { get; }

    private static long Pairs(long of) => of * (of - 1) / 2;
}
