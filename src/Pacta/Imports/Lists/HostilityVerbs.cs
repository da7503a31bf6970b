using Pacta.Register;

namespace Pacta.Imports;

/// <summary>What a hostility level of the militarized interstate disputes says in the words of a trigger.</summary>
/// <remarks>
/// Levels after the codebook of the MID data: 1 no militarized action, 2 threat to use force, 3 display of force, 4 use
/// of force, 5 war. A display (an alert, a mobilization, a show of force) threatens without words. A use of force below
/// war (a raid, a clash, a seizure, a blockade) is an attack, as in the definition of aggression of the United Nations
/// (resolution 3314 (XXIX), article 3); whether a treaty takes it for one is for the treaty to say. Of a war the level
/// does not say who attacked, only that both were at war.
/// </remarks>
public static class HostilityVerbs
{
    /// <summary>The lowest level.</summary>
    public const int Least = 1;

    /// <summary>The highest level.</summary>
    public const int Most = 5;

    /// <returns>What a state at this level did; null: nothing that is militarized.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static EventVerb? Of(int level) => level switch
    {
        1 => null,
        2 or 3 => EventVerb.Threaten,
        4 => EventVerb.Attack,
        5 => EventVerb.War,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Levels run from 1 to 5."),
    };
}
