namespace Pacta.Panels.Similarity;

/// <summary>What a duty counts in a valued portfolio: the highest of its classes.</summary>
/// <remarks>
/// 3 defence or offence, 2 neutrality or consultation, 1 non-aggression, 0 none (Chiba, Johnson and Leeds 2015, for
/// ATOP's classes). Of oneself it is 3: a state defends itself (Signorino and Ritter 1999, table 6).
/// </remarks>
public static class PortfolioValue
{
    /// <summary>The highest value.</summary>
    public const int Highest = 3;

    /// <returns>0 to <see cref="Highest"/>. Duties of no class of ATOP count nothing.</returns>
    public static int Of(DutyClasses classes)
    {
        if ((classes & (DutyClasses.Defense | DutyClasses.Offense)) != 0)
            return Highest;
        if ((classes & (DutyClasses.Neutrality | DutyClasses.Consultation)) != 0)
            return 2;
        return (classes & DutyClasses.Nonaggression) != 0 ? 1 : 0;
    }
}
