namespace Pacta.Register;

/// <summary>
/// The closed vocabulary of actions that a duty can be about; <see cref="ActionFrame"/> gives each its words.
/// </summary>
public enum ActionKind : byte
{
    /// <summary>Fight beside a state that is attacked.</summary>
    Defend,

    /// <summary>Fight beside a state, also when it attacks.</summary>
    Join,

    /// <summary>Stay neutral.</summary>
    StayNeutral,

    /// <summary>Aid its adversary.</summary>
    AidAdversary,

    /// <summary>Attack.</summary>
    Attack,

    /// <summary>Use force.</summary>
    UseForce,

    /// <summary>Consult.</summary>
    Consult,

    /// <summary>Threaten.</summary>
    Threaten,

    /// <summary>Settle disputes peacefully.</summary>
    SettlePeacefully,

    /// <summary>Press economically.</summary>
    PressEconomically,

    /// <summary>Interfere in affairs.</summary>
    Interfere,

    /// <summary>Ally against.</summary>
    AllyAgainst,

    /// <summary>Let territory be used against.</summary>
    LetTerritoryBeUsed,

    /// <summary>Be first to use a weapon.</summary>
    UseFirst,

    /// <summary>Aim a weapon.</summary>
    Aim,

    /// <summary>Use a weapon.</summary>
    UseWeapon,

    /// <summary>Test a weapon.</summary>
    TestWeapon,

    /// <summary>Deploy a weapon.</summary>
    Deploy,

    /// <summary>Acquire a weapon.</summary>
    Acquire,

    /// <summary>Place a weapon in an area.</summary>
    Place,

    /// <summary>Transfer a weapon.</summary>
    Transfer,

    /// <summary>Limit a weapon to a number.</summary>
    Limit,

    /// <summary>Reduce a weapon.</summary>
    Reduce,

    /// <summary>Recognize a claim.</summary>
    Recognize,

    /// <summary>Respect borders.</summary>
    RespectBorders,

    /// <summary>Claim territory.</summary>
    ClaimTerritory,

    /// <summary>Aid with arms.</summary>
    AidArms,

    /// <summary>Aid with a base.</summary>
    AidBase,

    /// <summary>Aid with money.</summary>
    AidMoney,

    /// <summary>Aid with troops.</summary>
    AidTroops,

    /// <summary>Inform.</summary>
    Inform,

    /// <summary>Cooperate in a field.</summary>
    Cooperate,

    /// <summary>Meet at intervals.</summary>
    Meet,

    /// <summary>Support a position.</summary>
    SupportPosition,

    /// <summary>Make a separate peace.</summary>
    SeparatePeace,

    /// <summary>Negotiate.</summary>
    Negotiate,

    /// <summary>Accept inspection.</summary>
    AcceptInspection,

    /// <summary>Defeat the object and purpose of an instrument (VCLT 18); never written in a file.</summary>
    DefeatPurpose,
}
