namespace Pacta.Bench.Generation;

/// <summary>
/// The lines that the articles of generated treaties consist of; further indentation is part of a line.
/// </summary>
internal static class Duties
{
    /// <summary>Articles of treaties between two.</summary>
    public static string[][] OfTwo { get; } =
    [
        ["parties must not use force against each other"],
        ["parties must consult each other"],
        ["when anyone threatens a party:", "    parties must consult each other, at once"],
        ["when anyone attacks a party:", "    the other party must defend the attacked party, by all means"],
        ["when anyone attacks a party, unprovoked:", "    the other party must stay neutral toward the attacked party"],
        ["parties must respect the borders of each other", "parties must not claim territory of each other"],
        ["parties must cooperate with each other in \"trade, transport and technology\""],
        ["parties must settle disputes with each other peacefully"],
        ["parties must not ally against each other", "parties must not let its territory be used against each other"],
        ["parties must inform each other, within 30 days"],
        ["parties must not interfere in the affairs of each other"],
        ["parties must meet each other every 1 year"],
    ];

    /// <summary>Articles of conventions.</summary>
    public static string[][] OfMany { get; } =
    [
        ["parties must not use biological weapons"],
        ["parties must not transfer nuclear weapons to anyone"],
        ["parties must cooperate with each other in \"the matters of this convention\""],
        ["parties must settle disputes with each other peacefully"],
        ["parties must accept inspection by each other"],
        ["parties must inform each other, at once", "parties must consult each other"],
        ["when anyone attacks a party:", "    every other party must defend the attacked party, by means it chooses"],
        ["parties must reduce military forces"],
    ];
}
