using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Duties;

/// <summary>Whether, and how surely, a duty runs from one state to another on a day.</summary>
internal sealed partial class DutyMatch
{
    private readonly Standings _standings;
    private readonly PairIndex _pairs;
    private readonly ActorMatch _actors;

    public DutyMatch(Standings standings, PairIndex pairs)
    {
        (_standings, _pairs) = (standings, pairs);
        _actors = new(standings, this);
    }

    private Continuity Continuity => _standings.Continuity;

    /// <summary>Whether a duty runs from debtor to creditor, whatever its triggers wait for.</summary>
    /// <remarks>Both are bound: the caller has asked.</remarks>
    public Certainty Binds(Scene scene, Duty duty, int debtor, int creditor)
    {
        if (Continuity.Same(debtor, creditor) || !CanBeSetOff(scene, duty, debtor, creditor))
            return Certainty.No;
        var certainty = Least(RunsAmong(scene, duty, debtor, creditor), _actors.Is(scene, duty.Debtor, debtor));
        if (certainty != Certainty.No && duty.Conditions.TowardSome)
            certainty = Least(certainty, TowardSome(scene, duty, debtor, creditor));
        return certainty == Certainty.No ? certainty : Least(certainty, IsCreditor(scene, duty, debtor, creditor));
    }

    // A duty toward nobody, or toward states that are no parties, is owed to every other party.
    private Certainty IsCreditor(Scene scene, Duty duty, int debtor, int creditor)
    {
        if (duty.Action.Toward is not { } toward)
            return Certainty.Yes;
        var names = _actors.NamesParties(scene, toward, debtor);
        if (names == Certainty.No)
            return Certainty.Yes;
        var fits = _actors.Is(scene, toward, creditor);
        return names == Certainty.Possible && fits == Certainty.No ? Certainty.Possible : fits;
    }

    // "When DEU attacks BEL or FRA: every other party must defend the attacked party" never runs from DEU, and "when
    // FRA attacks a party: the other party must defend the attacked party" never to FRA.
    private bool CanBeSetOff(Scene scene, Duty duty, int debtor, int creditor)
    {
        for (var i = 0; i < duty.Triggers.Length; i++)
        {
            var (doer, target) = (duty.Triggers[i].Doer, duty.Triggers[i].Target);
            var isStruck = i == scene.StruckIndex;
            var spares = (duty.Debtor.Form == ActorForm.OtherParties && (isStruck || i == 0))
                || (isStruck && duty.Action.Kind == ActionKind.Defend);
            var strikes = isStruck && duty.Action.Toward?.Form == ActorForm.StruckParty;
            if (!CanBe(doer, spares ? debtor : -1, strikes ? creditor : -1) || !CanBe(target, spares ? debtor : -1, -1))
                return false;
        }

        return true;
    }

    // Whether the description leaves anybody but the two.
    private bool CanBe(Actor actor, int not, int nor)
    {
        if (actor.Form != ActorForm.States)
            return true;
        foreach (var state in actor.States)
        {
            if (!(not >= 0 && Continuity.Same(state, not)) && !(nor >= 0 && Continuity.Same(state, nor)))
                return true;
        }

        return false;
    }
}
