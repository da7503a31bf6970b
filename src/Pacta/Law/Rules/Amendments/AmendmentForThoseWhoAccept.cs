namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 40(4): an amending agreement binds only parties that become bound by it; between one that does and one that
/// does not the earlier text applies, as the treaty that both share (VCLT 30(4)(b)).
/// </summary>
internal static class AmendmentForThoseWhoAccept
{
    public static Rule Rule { get; } = new("vclt-40-4", "VCLT 40(4)",
        "an amendment binds those who accept it; between others, and toward them, the earlier text stands");
}
