namespace Pacta.Bench.Generation;

/// <summary>
/// How real conventions spread: deciles of the 324 treaties in the UN's status tables of 2015, from the least to the
/// most, with straight lines between them.
/// </summary>
internal static class Decile
{
    private const int Count = 10;

    // The oldest tenth reaches back to 1816, as a register of treaties of all kinds does.
    private static readonly int[] s_year = [1816, 1947, 1952, 1958, 1965, 1973, 1979, 1989, 1994, 2001, 2013];
    private static readonly int[] s_parties = [2, 6, 16, 26, 38, 49, 68, 84, 119, 168, 197];
    private static readonly int[] s_signatureAfterDays = [0, 0, 1, 14, 48, 114, 176, 255, 378, 706, 1096];
    private static readonly int[] s_consentAfterDays =
        [90, 436, 778, 1156, 1658, 2451, 3665, 5277, 8000, 11_886, 34_834];

    /// <summary>The year of a text.</summary>
    public static int Year(Random random) => Of(s_year, random);

    /// <summary>How many parties a convention has that is open to all states.</summary>
    public static int Parties(Random random) => Of(s_parties, random);

    /// <summary>Days from a text to a signature of it.</summary>
    public static int SignatureAfter(Random random) => Of(s_signatureAfterDays, random);

    /// <summary>Days from a text to a ratification of it or accession to it.</summary>
    public static int ConsentAfter(Random random) => Of(s_consentAfterDays, random);

    private static int Of(int[] deciles, Random random)
    {
        var place = random.NextDouble() * Count;
        var index = (int)place;
        return deciles[index] + (int)((deciles[index + 1] - deciles[index]) * (place - index));
    }
}
