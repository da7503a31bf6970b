namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 19: a state may make a reservation with its signature or consent, unless the treaty prohibits it. What becomes
/// of one that it may not make the convention does not say: the status stays as the record has it, and the answer is
/// unsettled.
/// </summary>
internal static class ForbiddenReservation
{
    public static Rule Rule { get; } = new("vclt-19", "VCLT 19",
        "a reservation may be made with signature or consent, unless the treaty prohibits it");

    /// <summary>Why nothing certain follows from a reservation that the treaty forbids.</summary>
    public const string Prohibited =
        "the treaty prohibits the reservation; whether the state is bound without it the law leaves open";

    /// <summary>Why nothing certain follows from one made after consent.</summary>
    public const string Late =
        "it came after consent; in practice it stands where nobody objects within twelve months";
}
