using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Duties;

/// <summary>
/// Who owes what, by writing out every pair and every event: the language reference read word by word, with sets
/// instead
/// of questions. Alliances are the least set of pairs that the duties make.
/// </summary>
internal sealed class PairByPair
{
    private static readonly int[] s_all = [.. Enumerable.Range(0, DutyWorld.StateCount)];
    private readonly DutyWorld _world;
    private readonly bool[] _inForce;
    private HashSet<(int, int)> _allies = [];

    /// <param name="world">The world.</param>
    /// <param name="inForce">Which of its treaties are in force on the day.</param>
    public PairByPair(DutyWorld world, bool[] inForce)
    {
        (_world, _inForce) = (world, inForce);
        for (var before = -1; before != _allies.Count;)
        {
            before = _allies.Count;
            _allies = [.. _allies, .. Allied()];
        }
    }

    /// <summary>Debtor, creditor, treaty and duty.</summary>
    public HashSet<(int Debtor, int Creditor, int Treaty, int Duty)> Owed()
    {
        HashSet<(int, int, int, int)> owed = [];
        foreach (var treaty in _world.Register.Instruments.Where(t => _inForce[t.Id]))
        {
            foreach (var duty in treaty.Duties)
            {
                foreach (var (debtor, creditor) in Pairs(treaty, duty))
                    owed.Add((debtor, creditor, treaty.Id, duty.Index));
            }
        }

        return owed;
    }

    /// <summary>Whether an event makes due what a debtor owes a creditor.</summary>
    public bool IsDue(Instrument treaty, Duty duty, int debtor, int creditor, EventVerb verb, int doer, int target)
    {
        if (duty.Triggers.IsEmpty)
            return true;
        return Ways(duty.Triggers[0], verb, doer, target)
            .Any(way => Sets(treaty, duty.Triggers[0], way.Doer, way.Target)
                && Fits(treaty, duty, debtor, creditor, way.Doer, way.Target, verb));
    }

    private IEnumerable<(int, int)> Allied() => Owed()
        .Where(o => _world.Register.Instruments[o.Treaty].Duties[o.Duty] is
        {
            Modality: Modality.Must or Modality.May, Action.Kind: ActionKind.Defend or ActionKind.Join,
        })
        .SelectMany(static o => new[] { (o.Debtor, o.Creditor), (o.Creditor, o.Debtor) });

    private IEnumerable<(int, int)> Pairs(Instrument treaty, Duty duty)
    {
        var parties = treaty.Parties;
        foreach (var debtor in parties.Where(d => Whom(treaty, duty, duty.Debtor).Contains(d)))
        {
            var toward = duty.Action.Toward;
            var named = toward is null ? [] : Whom(treaty, duty, toward).Intersect(parties).ToHashSet();
            var speaksOfParties = toward is not null && SpeaksOfParties(treaty, duty, toward, debtor);
            foreach (var creditor in parties.Where(c => c != debtor && (!speaksOfParties || named.Contains(c))))
            {
                if (duty.Triggers is not [var trigger] || CanHappen(duty, trigger, debtor, creditor))
                    yield return (debtor, creditor);
            }
        }
    }

    // A state named in the trigger is not "the other party"; nobody defends against itself, nor is owed defence from
    // itself.
    private static bool CanHappen(Duty duty, Trigger trigger, int debtor, int creditor)
    {
        var strikes = trigger.Verb is not (EventVerb.War or EventVerb.Support);
        var spares = duty.Debtor.Form == ActorForm.OtherParties || (strikes && duty.Action.Kind == ActionKind.Defend);
        bool Left(Actor actor, params int[] without) =>
            actor.Form != ActorForm.States || actor.States.Except(without).Any();
        var doers = new List<int>();
        if (spares)
            doers.Add(debtor);
        if (strikes && duty.Action.Toward?.Form == ActorForm.StruckParty)
            doers.Add(creditor);
        return Left(trigger.Doer, [.. doers]) && (!spares || Left(trigger.Target, debtor));
    }

    private bool SpeaksOfParties(Instrument treaty, Duty duty, Actor actor, int debtor) => actor.Form switch
    {
        ActorForm.AParty or ActorForm.OtherParties or ActorForm.Role => true,
        ActorForm.States or ActorForm.Group or ActorForm.MemberOf =>
            Whom(treaty, duty, actor).Intersect(treaty.Parties).Any(s => s != debtor),
        ActorForm.StruckParty => SpeaksOfParties(treaty, duty, duty.Triggers[0].Target, debtor),
        ActorForm.ThatPower => SpeaksOfParties(treaty, duty, duty.Triggers[0].Doer, debtor),
        _ => false,
    };

    private HashSet<int> Whom(Instrument treaty, Duty? duty, Actor actor) => [.. actor.Form switch
    {
        ActorForm.Parties or ActorForm.AParty or ActorForm.OtherParties => treaty.Parties,
        ActorForm.NonParty => s_all.Except(treaty.Parties),
        ActorForm.Anyone => s_all,
        ActorForm.AnyoneBut => s_all.Except(actor.States),
        ActorForm.States => actor.States,
        ActorForm.Role when treaty.Roles[actor.Reference].States is { } named => named,
        ActorForm.Role => treaty.Parties.Except(treaty.Roles[0].States!.Value),
        ActorForm.Group => _world.Register.Groups[0].Members.Select(static m => m.Value.StateId),
        ActorForm.MemberOf => _inForce[1] ? _world.Register.Instruments[1].Parties : [],
        ActorForm.AlliedWith => s_all.Where(s => actor.States.Any(t => t != s && _allies.Contains((s, t)))),
        ActorForm.StruckParty => Whom(treaty, duty, duty!.Triggers[0].Target),
        _ => Whom(treaty, duty, duty!.Triggers[0].Doer),
    }];

    private bool Sets(Instrument treaty, Trigger trigger, int doer, int target) =>
        Whom(treaty, null, trigger.Doer).Contains(doer) && Whom(treaty, null, trigger.Target).Contains(target);

    private static IEnumerable<(int Doer, int Target)> Ways(Trigger trigger, EventVerb verb, int doer, int target)
    {
        EventVerb[] also = verb switch
        {
            EventVerb.Occupy => [EventVerb.Occupy, EventVerb.Invade, EventVerb.Attack, EventVerb.Threaten,
                EventVerb.War],
            EventVerb.Invade => [EventVerb.Invade, EventVerb.Attack, EventVerb.Threaten, EventVerb.War],
            EventVerb.Attack => [EventVerb.Attack, EventVerb.Threaten, EventVerb.War],
            _ => [verb],
        };
        if (!also.Contains(trigger.Verb))
            yield break;
        yield return (doer, target);
        if (trigger.Verb == EventVerb.War)
            yield return (target, doer);
    }

    private bool Fits(Instrument treaty, Duty duty, int debtor, int creditor, int doer, int target, EventVerb verb)
    {
        // Of a war one cannot say who struck whom.
        if (duty.Triggers[0].Verb == EventVerb.War || verb == EventVerb.War)
            return true;
        var strikes = duty.Triggers[0].Verb != EventVerb.Support;
        var toward = duty.Action.Toward;
        var isNamed = toward is not null && SpeaksOfParties(treaty, duty, toward, debtor);
        if (isNamed && toward!.Form == ActorForm.StruckParty && target != creditor)
            return false;
        if (isNamed && toward!.Form == ActorForm.ThatPower && doer != creditor)
            return false;
        if (duty.Debtor.Form == ActorForm.StruckParty && target != debtor)
            return false;
        var spares = duty.Debtor.Form == ActorForm.OtherParties || duty.Action.Kind == ActionKind.Defend;
        return !spares || (doer != debtor && !(strikes && target == debtor));
    }
}
