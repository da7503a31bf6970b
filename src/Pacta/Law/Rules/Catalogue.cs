using System.Collections.Immutable;
using Pacta.Law.Succession;

namespace Pacta.Law.Rules;

/// <summary>Every rule by which the engine concludes, in the order in which a treaty lives through them.</summary>
public static class Catalogue
{
    /// <summary>All rules; their ids differ.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        Adoption.Rule, Signature.Rule, InterimDuty.Rule, WithdrawnConsent.Rule, Consent.Rule,
        ProvisionalApplication.Rule, ProvisionalEnd.Rule,
        EntryIntoForce.AsItSays, ConsentOfAll.Rule, UnrecordedEntry.Rule, LaterParties.Rule, FinalClauses.Rule,
        NonRetroactivity.Rule, TerritorialScope.Rule, PoliticalCommitment.Rule,
        .. Reservations(), .. Amendments(),
        Receipt.Rule, TermSchedule.Rule, TacitRenewal.Rule,
        ExitByClause.Rule, ExitAtEndOfTerm.Rule, ExitByConsent.Rule, ExitWithoutClause.Rule, TooFewParties.Rule,
        FallingBelow.Rule, EndForParty.Rule, RecordedEnd.Rule, EndInFact.Rule, LaterTreaty.Rule, Survival.Rule,
        RecordedUntil.Rule, AmongStates.Rule,
        .. Operation(),
        Continuity.Rule, Extinction.Rule, AgreedPractice.Rule, UnilateralDeclaration.Rule, TerritorialRegime.Rule,
        MovingFrontier.Rule, CleanSlate.Rule, NotifiedSuccession.Rule, BilateralSuccession.Rule, OneSide.Rule,
        UnitingStates.Rule,
        SeparatingStates.Rule, Organizations.Rule,
    ];

    private static IEnumerable<Rule> Operation() =>
    [
        ReleaseByEnd.Rule, RevokedNotice.Rule,
        CharterFirst.Rule, YieldsTo.Rule, LaterPrevails.Rule, LaterBetweenBoth.Rule, TreatyBothShare.Rule,
        SuspensionAsItSays.Rule, SuspensionBetweenSome.Rule, SuspensionByLaterTreaty.Rule, SuspensionInFact.Rule,
        ReleaseBySuspension.Rule, BreachOfTwo.Rule, BreachOfMany.Rule, ProtectionOfPersons.Rule, Impossibility.Rule,
        FundamentalChange.Rule, NoticeOfGround.Rule, InstrumentOfEnding.Rule, BrokenRelations.Rule, EffectOfWar.Rule,
        CaseOfAggressor.Rule,
    ];

    private static IEnumerable<Rule> Reservations() =>
    [
        ForbiddenReservation.Rule, AuthorizedReservation.Rule, AcceptanceByAll.Rule, AcceptanceByOrgan.Rule,
        NotYetAccepted.Rule, OpposingObjection.Rule, AcceptanceByOne.Rule, AcceptanceBySilence.Rule,
        ReservationEffect.Rule, ObjectionEffect.Rule, ReservationWithdrawal.Rule, Confirmation.Rule,
    ];

    private static IEnumerable<Rule> Amendments() =>
    [
        AmendmentForThoseWhoAccept.Rule, AmendmentForLaterParties.Rule, ModificationAmongSome.Rule,
        AmendmentForAll.Rule,
    ];

    /// <summary>Whether a rule says what becomes of a predecessor's treaties.</summary>
    public static bool IsOfSuccession(Rule? rule) => rule is not null
        && (rule == AgreedPractice.Rule || rule == UnilateralDeclaration.Rule || rule == TerritorialRegime.Rule
            || rule == NotifiedSuccession.Rule || rule == BilateralSuccession.Rule || rule == UnitingStates.Rule
            || rule == SeparatingStates.Rule);

    /// <summary>Finds a rule by its id: "vclt-24-1".</summary>
    /// <returns>Null: there is none.</returns>
    public static Rule? Find(string id)
    {
        foreach (var rule in All)
        {
            if (rule.Id == id)
                return rule;
        }

        return null;
    }
}
