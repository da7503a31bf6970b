using Pacta.Register;

namespace Pacta.Duties;

/// <summary>Which kinds of duty cannot both be kept in one event: the small table behind every conflict.</summary>
/// <remarks>
/// In a fight every demand is read as one for or against a side. Who must fight, help or lend to one side cannot keep a
/// duty not to, and cannot fight on both. Neutrality toward a state forbids both to fight it and to help its adversary;
/// to fight beside a state helps it, and so does lending it a base.
/// </remarks>
internal static class Oppositions
{
    /// <summary>What a duty toward a state demands for the side of that state.</summary>
    public static Demand ForIt(Duty duty) => (duty.Modality, duty.Action.Kind) switch
    {
        (Modality.Must, ActionKind.Defend or ActionKind.Join) => Demand.Fight,
        (Modality.Must, ActionKind.AidArms or ActionKind.AidMoney or ActionKind.AidTroops) => Demand.Help,
        (Modality.Must, ActionKind.AidBase) => Demand.Lend,
        _ => Demand.None,
    };

    /// <summary>What a duty toward a state demands for the side of its adversary.</summary>
    public static Demand ForItsAdversary(Duty duty) => (duty.Modality, duty.Action.Kind) switch
    {
        (Modality.Must, ActionKind.StayNeutral) => Demand.NotFight | Demand.NotHelp,
        (Modality.MustNot, ActionKind.AidAdversary) => Demand.NotFight | Demand.NotHelp,
        (Modality.MustNot, ActionKind.Attack or ActionKind.UseForce) => Demand.NotFight,
        (Modality.MustNot, ActionKind.LetTerritoryBeUsed) => Demand.NotLend,
        _ => Demand.None,
    };

    /// <summary>Whether two demands for one side cannot both be met.</summary>
    public static bool AreOpposed(Demand a, Demand b) => IsOpposed(a, b) || IsOpposed(b, a);

    /// <summary>Whether a duty may be in conflict with another about a fight, whoever fights.</summary>
    public static bool MayOppose(Duty one, Duty other)
    {
        var (gives, alsoGives) = (ForIt(one), ForIt(other));
        return (gives == Demand.Fight && alsoGives == Demand.Fight)
            || AreOpposed(gives, ForItsAdversary(other)) || AreOpposed(alsoGives, ForItsAdversary(one));
    }

    /// <summary>Whether one must do what the other must not, whatever happens: of the same weapon, area and text.
    /// </summary>
    public static bool Contradict(Duty one, Duty other)
    {
        var (a, b) = (one.Action, other.Action);
        return one.Modality == Modality.Must && other.Modality == Modality.MustNot
            && (a.Kind, a.Weapon, a.AreaId, a.Text) == (b.Kind, b.Weapon, b.AreaId, b.Text);
    }

    /// <summary>Whether one binds to fight beside another against named states, and the other forbids alliances against
    /// one of them.</summary>
    public static bool MayAllyAgainst(Duty alliance, Duty ban) =>
        ban is { Modality: Modality.MustNot, Action.Kind: ActionKind.AllyAgainst } && ForIt(alliance) == Demand.Fight;

    private static bool IsOpposed(Demand must, Demand mustNot) =>
        (Has(must, Demand.Fight) && (Has(mustNot, Demand.NotFight) || Has(mustNot, Demand.NotHelp)))
        || (Has(must, Demand.Help) && Has(mustNot, Demand.NotHelp))
        || (Has(must, Demand.Lend) && (Has(mustNot, Demand.NotLend) || Has(mustNot, Demand.NotHelp)));

    private static bool Has(Demand all, Demand one) => (all & one) != Demand.None;
}
