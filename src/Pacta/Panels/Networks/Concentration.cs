namespace Pacta.Panels.Networks;

/// <summary>How unevenly capabilities are spread over states, or over blocs of them.</summary>
public static class Concentration
{
    /// <summary>Ray and Singer's CON (1973): √((Σs² − 1/N) / (1 − 1/N)), s the shares, N how many have one.</summary>
    /// <param name="amounts">0 or more each, in any unit.</param>
    /// <returns>0, all alike, to 1, one has all; null: fewer than two, or nothing to share.</returns>
    public static double? Con(ReadOnlySpan<double> amounts)
    {
        if (amounts.Length < 2 || SumOfSquaredShares(amounts) is not { } squares)
            return null;
        var even = 1d / amounts.Length;
        return Math.Sqrt(Math.Max(0, squares - even) / (1 - even));
    }

    /// <summary>Laakso and Taagepera's effective number (1979): 1/Σs², as many as there would be if all were alike.
    /// </summary>
    /// <param name="amounts">0 or more each, in any unit.</param>
    /// <returns>1 or more; null: nothing to share.</returns>
    public static double? EffectiveNumber(ReadOnlySpan<double> amounts) => 1 / SumOfSquaredShares(amounts);

    private static double? SumOfSquaredShares(ReadOnlySpan<double> amounts)
    {
        double total = 0, squares = 0;
        foreach (var amount in amounts)
            total += amount;
        if (!(total > 0))
            return null;
        foreach (var amount in amounts)
            squares += amount / total * (amount / total);
        return squares;
    }
}
