namespace Pacta.Panels.Similarity;

/// <summary>How many members a portfolio values at 1 or more, at 2 or more, at 3.</summary>
internal readonly struct RowCounts(PortfolioPlanes planes, int unit)
{
    public long AtLeast1 { get; } = planes.CountAtLeast(unit, 1);

    public long AtLeast2 { get; } = planes.CountAtLeast(unit, 2);

    public long AtLeast3 { get; } = planes.CountAtLeast(unit, 3);

    public long Sum => AtLeast1 + AtLeast2 + AtLeast3;

    public long SumOfSquares => AtLeast1 + 3 * AtLeast2 + 5 * AtLeast3;

    /// <param name="value">1 to 3.</param>
    public long AtLeast(int value) => value switch { 1 => AtLeast1, 2 => AtLeast2, _ => AtLeast3 };

    /// <summary>How many pairs among <paramref name="n"/> members have different values.</summary>
    public long PairsApart(long n) => Pairs(n) - Pairs(n - AtLeast1) - Pairs(AtLeast1 - AtLeast2)
        - Pairs(AtLeast2 - AtLeast3) - Pairs(AtLeast3);

    private static long Pairs(long of) => of * (of - 1) / 2;
}
