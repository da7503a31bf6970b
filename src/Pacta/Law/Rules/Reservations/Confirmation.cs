using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 23(2): a reservation made at a signature that is subject to ratification must be confirmed with consent, and
/// counts as made on the day of its confirmation.
/// </summary>
internal static class Confirmation
{
    public static Rule Rule { get; } = new("vclt-23-2", "VCLT 23(2)",
        "a reservation made at signature must be confirmed with consent, and dates from then");

    /// <summary>Whether a reservation was made with one of a state's consents.</summary>
    /// <param name="made">Its day, or that of its confirmation.</param>
    /// <param name="consents">The days of the state's consents; empty: it is bound without an act of its own.</param>
    public static Certainty IsWithConsent(DayBounds made, List<DayBounds> consents)
    {
        if (consents.Count == 0)
            return Certainty.Yes;
        var most = Certainty.No;
        foreach (var consent in consents)
        {
            if (consent.Intersect(made) is not null)
                most = Certainties.Most(most,
                    consent.IsCertain && made.IsCertain ? Certainty.Yes : Certainty.Possible);
        }

        return most;
    }

    /// <summary>Whether it was made after a consent, with none of its own: too late (VCLT 19).</summary>
    public static Certainty IsLate(DayBounds made, List<DayBounds> consents)
    {
        if (consents.Count == 0)
            return Certainty.No;
        var first = consents[0];
        var after = made.Earliest > first.Latest ? Certainty.Yes
            : made.Latest <= first.Earliest ? Certainty.No : Certainty.Possible;
        var apart = (Certainty)(Certainty.Yes - IsWithConsent(made, consents));
        return Certainties.Least(after, apart);
    }
}
