namespace Pacta.Panels;

/// <summary>
/// The five classes of promises of the Alliance Treaty Obligations and Provisions project (ATOP), as a set; the three
/// highest bits stand for other duties that a panel was asked for.
/// </summary>
/// <remarks>
/// A class is owed where the text says <c>must</c> (or, of what is forbidden, <c>must not</c>), whether at once or when
/// a trigger sets it off: ATOP codes conditional promises so too (Leeds et al. 2002). What a state <c>may</c> do it
/// has not promised, and what it <c>need not</c> do a source denies: neither counts.
/// </remarks>
[Flags]
public enum DutyClasses : byte
{
    /// <summary>Nothing of the five.</summary>
    None = 0,

    /// <summary>CONSUL: to consult.</summary>
    Consultation = 1,

    /// <summary>NONAGG: not to attack or use force.</summary>
    Nonaggression = 2,

    /// <summary>NEUTRAL: to stay neutral, not to aid the adversary.</summary>
    Neutrality = 4,

    /// <summary>OFFENSE: to join a war also when the creditor begins it.</summary>
    Offense = 8,

    /// <summary>DEFENSE: to fight beside the creditor when it is attacked.</summary>
    Defense = 16,
}
