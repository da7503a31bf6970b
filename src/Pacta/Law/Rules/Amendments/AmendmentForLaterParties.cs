namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 40(5): a state that becomes a party after the amendment has entered into force is a party to the treaty as
/// amended, unless it says otherwise, and to the earlier text toward parties that are not bound by the amendment.
/// </summary>
internal static class AmendmentForLaterParties
{
    public static Rule Rule { get; } = new("vclt-40-5", "VCLT 40(5)",
        "who joins a treaty after an amendment entered into force joins it as amended, unless it says otherwise");
}
