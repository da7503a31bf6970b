namespace Pacta.Register;

/// <summary>The words of an action and its slots, and where it stands in ATOP's classes.</summary>
/// <param name="Kind">The action.</param>
/// <param name="Pattern">Words and slots, in order. Slots: ACTOR, WEAPON, AREA, NUMBER, PERIOD, "text".</param>
/// <param name="Atop">Its class as a duty to act.</param>
/// <param name="AtopForbidden">Its class as a duty to abstain.</param>
public sealed record ActionFrame(
    ActionKind Kind, string Pattern, AtopClass Atop = AtopClass.None, AtopClass AtopForbidden = AtopClass.None)
{
    /// <summary>The pattern, split at spaces.</summary>
    public IReadOnlyList<string> Parts { get; } = Pattern.Split(' ');

    /// <summary>How many of the parts are words, not slots.</summary>
    public int WordCount { get; } = Pattern.Split(' ').Count(static part => !IsSlot(part));

    /// <summary>The words without the slots, which name the action in a list: "use force against".</summary>
    public string Label { get; } = string.Join(' ', Pattern.Split(' ').Where(static part => !IsSlot(part)));

    /// <summary>Whether a part of a pattern is a slot rather than a word.</summary>
    public static bool IsSlot(string part) => part is "ACTOR" or "WEAPON" or "AREA" or "NUMBER" or "PERIOD" or "TEXT";

    /// <summary>Every action that a file can state, in the order of the language reference.</summary>
    public static IReadOnlyList<ActionFrame> All { get; } =
    [
        new(ActionKind.Defend, "defend ACTOR", AtopClass.Defense),
        new(ActionKind.Join, "join ACTOR", AtopClass.Offense),
        new(ActionKind.StayNeutral, "stay neutral toward ACTOR", AtopClass.Neutrality),
        new(ActionKind.AidAdversary, "aid the adversary of ACTOR", AtopClass.None, AtopClass.Neutrality),
        new(ActionKind.Attack, "attack ACTOR", AtopClass.None, AtopClass.Nonaggression),
        new(ActionKind.UseForce, "use force against ACTOR", AtopClass.None, AtopClass.Nonaggression),
        new(ActionKind.Consult, "consult ACTOR", AtopClass.Consultation),
        new(ActionKind.Threaten, "threaten ACTOR"),
        new(ActionKind.SettlePeacefully, "settle disputes with ACTOR peacefully"),
        new(ActionKind.PressEconomically, "press ACTOR economically"),
        new(ActionKind.Interfere, "interfere in the affairs of ACTOR"),
        new(ActionKind.AllyAgainst, "ally against ACTOR"),
        new(ActionKind.LetTerritoryBeUsed, "let its territory be used against ACTOR"),
        new(ActionKind.UseFirst, "be first to use WEAPON against ACTOR"),
        new(ActionKind.Aim, "aim WEAPON at ACTOR"),
        new(ActionKind.UseWeapon, "use WEAPON"),
        new(ActionKind.TestWeapon, "test WEAPON"),
        new(ActionKind.Deploy, "deploy WEAPON"),
        new(ActionKind.Acquire, "acquire WEAPON"),
        new(ActionKind.Place, "place WEAPON in AREA"),
        new(ActionKind.Transfer, "transfer WEAPON to ACTOR"),
        new(ActionKind.Limit, "limit WEAPON to NUMBER"),
        new(ActionKind.Reduce, "reduce WEAPON"),
        new(ActionKind.Recognize, "recognize TEXT of ACTOR"),
        new(ActionKind.RespectBorders, "respect the borders of ACTOR"),
        new(ActionKind.ClaimTerritory, "claim territory of ACTOR"),
        new(ActionKind.AidArms, "aid ACTOR with arms"),
        new(ActionKind.AidBase, "aid ACTOR with a base"),
        new(ActionKind.AidMoney, "aid ACTOR with money"),
        new(ActionKind.AidTroops, "aid ACTOR with troops"),
        new(ActionKind.Inform, "inform ACTOR"),
        new(ActionKind.Cooperate, "cooperate with ACTOR in TEXT"),
        new(ActionKind.Meet, "meet ACTOR every PERIOD"),
        new(ActionKind.SupportPosition, "support ACTOR on TEXT"),
        new(ActionKind.SeparatePeace, "make peace without ACTOR"),
        new(ActionKind.Negotiate, "negotiate TEXT with ACTOR"),
        new(ActionKind.AcceptInspection, "accept inspection by ACTOR"),
    ];

    private static readonly ActionFrame s_purpose =
        new(ActionKind.DefeatPurpose, "defeat the object and purpose of the treaty toward ACTOR");

    /// <summary>The frame of an action.</summary>
    public static ActionFrame Of(ActionKind kind) => kind == ActionKind.DefeatPurpose ? s_purpose : All[(int)kind];
}
