namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 24(4): the clauses on authentication, consent, entry into force, reservations and the depositary apply from
/// adoption, before anything else in a treaty does.
/// </summary>
/// <remarks>
/// So consents count, and reservations are accepted, by the clauses of a treaty that is not in force: the rules on them
/// ask for no entry into force, and this one says why.
/// </remarks>
internal static class FinalClauses
{
    public static Rule Rule { get; } = new("vclt-24-4", "VCLT 24(4)",
        "the clauses on consent, entry into force, reservations and the depositary apply from adoption");
}
