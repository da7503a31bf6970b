using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

internal sealed partial class DefectSearch
{
    // VCLT 54, 56, 70: only who is bound can leave, once, and not before its notice has run.
    private void CheckExits(List<Act> acts)
    {
        foreach (var exit in acts.Where(static a => Consent.IsExit(a.Kind)))
        {
            var eve = exit.Day.Earliest - 1;
            if (exit.Day.IsSingleDay
                && StatusOf(exit.StateId, eve) is { Status: Status.Former, Certainty: Certainty.Yes })
            {
                var what = exit.Kind == ActKind.EndForParty ? $"ended for it {exit.Day}" : On(exit);
                Add("left-twice", exit, "VCLT 54, 70", $"{what}, when it was no longer bound",
                    "who is free has nothing to leave; an end or a consent may be missing");
            }

            if (exit is { Kind: ActKind.EndForParty, Reason: EndReason.Denunciation })
                CheckNotice(exit, acts);
        }
    }

    private void CheckNotice(Act end, List<Act> acts)
    {
        if (_standing.Entry is not { } entry
            || acts.FindLast(a => a.Kind is ActKind.Denunciation or ActKind.Withdrawal
                && !a.Day.Bounds.IsAfter(end.Day.Bounds)) is not { From: not null } notice)
            return;
        var (due, why) = Exit.Effect(_instrument, entry.Day, entry.Day, notice);
        if (due.Latest != Day.Max && end.Day.Bounds.IsBefore(due))
        {
            Add("notice-too-short", end, why.Rule.Article,
                $"was out from {end.Day}; its notice of {notice.Day} runs until {On(due)}",
                "until the notice has run the state stays bound, unless the others let it go");
        }
    }

    // VCLT 70: what has ended can be neither signed nor ratified; a renewal or a new treaty may be missing.
    private void CheckAfterEnd(Act act)
    {
        if (_standing.End is not { } end || end.Day.Latest == Day.Max || !IsStep(act)
            || act.Day.Earliest < end.Day.Latest)
            return;
        Add("act-after-end", act, "VCLT 70",
            $"{On(act)}, when the treaty had ended on {On(end.Day)} ({end.Why.Rule.Article})",
            "nobody joins what has ended; a renewal, a longer term or a later treaty may be missing");
    }

    // VCLT 25: what is in force for a state it does not apply provisionally.
    private void CheckProvisional(Act act)
    {
        if (act.Kind != ActKind.ProvisionalApplication)
            return;
        var day = act.Day.Earliest;
        if (StatusOf(act.StateId, day) is { Status: Status.Party, Certainty: Certainty.Yes, Span.Days.From: var since }
            && since.IsBefore(day))
        {
            Add("provisional-when-bound", act, "VCLT 25(1)", $"{On(act)}, when it was bound since {On(since)}",
                "a treaty is applied provisionally until it enters into force for the state, not after");
        }
    }
}
