using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Duties;

internal sealed partial class DutyMatch
{
    /// <summary>Whether an event makes a duty due.</summary>
    /// <remarks>
    /// Yes when it meets every trigger; possible when it meets one and others wait for other events, or when a
    /// condition is left open.
    /// </remarks>
    public Certainty Due(DirectedDuty owed, SupposedEvent happening, int day)
    {
        var duty = owed.Duty!;
        var scene = new Scene(_standings[owed.Instrument.Id], duty, day, null);
        var (all, any) = (Certainty.Yes, duty.Triggers.IsEmpty ? Certainty.Yes : Certainty.No);
        for (var i = 0; i < duty.Triggers.Length; i++)
        {
            var met = Meets(scene, duty.Triggers[i], happening);
            if (met != Certainty.No)
                met = Least(met, Concerns(scene, owed, i, happening));
            all = Least(all, met);
            any = met > any ? met : any;
        }

        var due = all != Certainty.No ? all : any == Certainty.No ? Certainty.No : Certainty.Possible;
        var isOpen = duty.Conditions.InSomeCases || (duty.Conditions.OnRequest && !happening.OnRequest);
        return isOpen ? Least(due, Certainty.Possible) : due;
    }

    /// <summary>
    /// Whether a duty is about a state beyond its parties: "must not transfer nuclear weapons to anyone".
    /// </summary>
    /// <param name="owed">The duty.</param>
    /// <param name="state">The state.</param>
    /// <param name="happening">The event that is supposed, or null.</param>
    /// <param name="day">The day.</param>
    public Certainty IsAbout(DirectedDuty owed, int state, SupposedEvent? happening, int day)
    {
        if (owed.Duty is not { Action.Toward: { } toward } duty)
            return Certainty.No;
        var scene = new Scene(_standings[owed.Instrument.Id], duty, day, null);
        if (Continuity.Same(owed.DebtorId, state) || !IsBoundTo(scene, toward, state, happening))
            return Certainty.No;
        var speaksOfOthers = (Certainty)(Certainty.Yes - _actors.NamesParties(scene, toward, owed.DebtorId));
        return Least(speaksOfOthers, _actors.Is(scene, toward, state));
    }

    private bool IsBoundTo(Scene scene, Actor toward, int state, SupposedEvent? happening) => toward.Form switch
    {
        ActorForm.StruckParty =>
            happening is null || Continuity.Same(StruckBy(scene, scene.StruckIndex, happening), state),
        ActorForm.ThatPower => happening is null || Continuity.Same(happening.DoerId, state),
        _ => true,
    };

    private Certainty Meets(Scene scene, Trigger trigger, SupposedEvent happening)
    {
        var covers = Covers(trigger.Verb, happening.Verb);
        if (covers == Certainty.No)
            return Certainty.No;
        var met = Fits(scene, trigger, happening.DoerId, happening.TargetId);
        // Two states at war are at war with each other, whoever began it.
        if (trigger.Verb == EventVerb.War || happening.Verb == EventVerb.War)
        {
            var swapped = Fits(scene, trigger, happening.TargetId, happening.DoerId);
            met = swapped > met ? swapped : met;
        }

        var open = !IsWithin(trigger, happening) || (trigger.Unprovoked && !happening.Unprovoked)
            || (trigger.OnRequest && !happening.OnRequest) || trigger.Doer.AtLeast > 1 || trigger.Target.AtLeast > 1;
        return Least(Least(met, covers), open ? Certainty.Possible : Certainty.Yes);
    }

    // Which areas lie in which the register does not say: only the same name is sure to be within.
    private static bool IsWithin(Trigger trigger, SupposedEvent happening) => trigger.Areas.IsEmpty
        || (!happening.Areas.IsEmpty && happening.Areas.All(a => trigger.Areas.Contains(a)));

    private Certainty Fits(Scene scene, Trigger trigger, int doer, int target)
    {
        var certainty = _actors.Is(scene, trigger.Doer, doer);
        return certainty == Certainty.No ? certainty : Least(certainty, _actors.Is(scene, trigger.Target, target));
    }

    // Who occupies has invaded, who invades attacks, who attacks threatens and makes war. Of a war alone one cannot say
    // who attacked.
    private static Certainty Covers(EventVerb pattern, EventVerb happened) => (pattern, happened) switch
    {
        _ when pattern == happened => Certainty.Yes,
        (EventVerb.Invade, EventVerb.Occupy) => Certainty.Yes,
        (EventVerb.Attack, EventVerb.Invade or EventVerb.Occupy) => Certainty.Yes,
        (EventVerb.Threaten or EventVerb.War, EventVerb.Attack or EventVerb.Invade or EventVerb.Occupy) =>
            Certainty.Yes,
        (EventVerb.Attack or EventVerb.Invade or EventVerb.Occupy or EventVerb.Threaten, EventVerb.War) =>
            Certainty.Possible,
        _ => Certainty.No,
    };

    // Who is struck, and by whom, must be the creditor or debtor that the duty speaks of, as far as this event tells.
    private Certainty Concerns(Scene scene, DirectedDuty owed, int triggerIndex, SupposedEvent happening)
    {
        var duty = owed.Duty!;
        var war = happening.Verb == EventVerb.War || duty.Triggers[triggerIndex].Verb == EventVerb.War;
        var struck = war ? -1 : StruckBy(scene, triggerIndex, happening);
        var power = war ? -1 : PowerOf(scene, triggerIndex, happening);
        if (struck >= 0 && duty.Debtor.Form == ActorForm.StruckParty && !Is(struck, owed.DebtorId))
            return Certainty.No;
        var spares = duty.Debtor.Form == ActorForm.OtherParties || duty.Action.Kind == ActionKind.Defend;
        if (spares && (Is(struck, owed.DebtorId) || Is(power, owed.DebtorId)))
            return Certainty.No;
        var meant = duty.Action.Toward?.Form switch
        {
            ActorForm.StruckParty => struck,
            ActorForm.ThatPower => power,
            _ => -1,
        };
        // Toward another than the creditor: nothing, unless the duty is owed to all because it speaks of no party.
        return meant < 0 || Is(meant, owed.CreditorId)
            ? Certainty.Yes
            : (Certainty)(Certainty.Yes - _actors.NamesParties(scene, duty.Action.Toward!, owed.DebtorId));
    }

    private bool Is(int a, int b) => a >= 0 && Continuity.Same(a, b);

    // "The attacked party", as far as an event that meets a trigger tells; -1: it does not.
    private static int StruckBy(Scene scene, int triggerIndex, SupposedEvent happening)
    {
        if (triggerIndex == scene.StruckIndex)
            return happening.TargetId;
        if (triggerIndex < 0)
            return -1;
        var trigger = scene.Duty!.Triggers[triggerIndex];
        return trigger.Target.Form == ActorForm.StruckParty ? happening.TargetId
            : trigger.Doer.Form == ActorForm.StruckParty ? happening.DoerId
            : -1;
    }

    // "That power", likewise.
    private static int PowerOf(Scene scene, int triggerIndex, SupposedEvent happening)
    {
        if (triggerIndex == 0)
            return happening.DoerId;
        var trigger = scene.Duty!.Triggers[triggerIndex];
        return trigger.Target.Form == ActorForm.ThatPower ? happening.TargetId
            : trigger.Doer.Form == ActorForm.ThatPower ? happening.DoerId
            : -1;
    }
}
