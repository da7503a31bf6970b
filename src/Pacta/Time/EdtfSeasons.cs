namespace Pacta.Time;

/// <summary>The months of the parts of a year that EDTF numbers from 21 to 41.</summary>
/// <remarks>
/// EDTF does not say which months a season has. Here a northern season, or one of no stated hemisphere, is the quarter
/// in its place (spring January to March, … winter October to December), as other readers of EDTF have it; a southern
/// season lies half a year from the northern one of its name.
/// </remarks>
internal static class EdtfSeasons
{
    /// <returns>False when there is no such season.</returns>
    public static bool TryMonths(int season, out int first, out int last)
    {
        (first, last) = season switch
        {
            >= 21 and <= 24 => Nth(season - 21, length: 3), // spring, summer, autumn, winter
            >= 25 and <= 28 => Nth(season - 25, length: 3), // the same, northern
            >= 29 and <= 32 => Nth((season - 29 + 2) % 4, length: 3), // the same, southern
            >= 33 and <= 36 => Nth(season - 33, length: 3), // quarters
            >= 37 and <= 39 => Nth(season - 37, length: 4), // quadrimesters
            40 or 41 => Nth(season - 40, length: 6), // halves
            _ => (0, 0),
        };
        return first != 0;
    }

    private static (int First, int Last) Nth(int index, int length) => (index * length + 1, (index + 1) * length);
}
