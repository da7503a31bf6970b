namespace Pacta.Law.Rules;

/// <summary>
/// UNC 103: duties under the Charter prevail over duties under any other agreement.
/// </summary>
internal static class CharterFirst
{
    public static Rule Rule { get; } = new("unc-103", "UNC 103",
        "duties under the Charter prevail over those under any other agreement");
}
