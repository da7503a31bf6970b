using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

internal sealed partial class DefectSearch
{
    // VCLT 11, 14: what is ratified has been signed before; signing what binds already adds nothing.
    private void CheckOrder(List<Act> acts)
    {
        foreach (var signed in acts.Where(static a => Consent.IsSignature(a.Kind)))
        {
            if (acts.Find(a => IsRatification(a) && a.Day.Bounds.IsBefore(signed.Day.Bounds)) is
                { From: not null } first
                && !acts.Exists(a => Consent.IsSignature(a.Kind) && !a.Day.Bounds.IsAfter(first.Day.Bounds)))
            {
                Add("signed-after-ratification", signed, "VCLT 11, 14",
                    $"signed {signed.Day}, after it had {On(first)}",
                    "who ratifies confirms a signature that stands; one of the two days is wrong, or it acceded",
                    isError: true);
            }
            else if (_standing.Entry is { } entry && _instrument.OpenTo is null && !_instrument.Parties.IsEmpty
                && signed.Day.Bounds.IsAfter(entry.Day))
            {
                Add("signed-after-entry", signed, "VCLT 12, 15",
                    $"signed {signed.Day}, after entry into force on {On(entry.Day)}",
                    "a treaty that nobody else may join is open for signature until it is in force");
            }
        }
    }

    // VCLT 14, 15: without a signature a state accedes.
    private void CheckSignature(List<Act> acts)
    {
        if (!_instrument.Signed.IsEmpty || acts.Exists(static a => Consent.IsSignature(a.Kind))
            || acts.Find(static a => a.Kind == ActKind.Ratification) is not { From: not null } ratified
            || !_hasSignatures || PredecessorSigned(ratified.StateId))
            return;
        Add("ratified-unsigned", ratified, "VCLT 14, 15",
            $"{On(ratified)} without a signature, though others signed",
            "without a signature a state accedes, where the treaty admits it; a signature may be missing");
    }

    private bool PredecessorSigned(int stateId)
    {
        foreach (var passage in _standings.Continuity.Successions.To(_standings.Continuity.PersonOf(stateId)))
        {
            if (_acts.Exists(a => Consent.IsSignature(a.Kind)
                && _standings.Continuity.PersonOf(a.StateId) == passage.Predecessor))
                return true;
        }

        return false;
    }

    // VCLT 24: who is bound cannot become so again. Two accounts of one act are a dispute, which is shown elsewhere.
    private void CheckSecondConsent(List<Act> acts)
    {
        Act? standing = null;
        foreach (var act in acts)
        {
            if (Consent.IsExit(act.Kind))
            {
                standing = null;
            }
            else if (Consent.IsConsent(act.Kind))
            {
                if (standing is { } first && first.Kind != act.Kind && first.Day.Bounds.IsBefore(act.Day.Bounds)
                    && !IsOtherStep(first) && !IsOtherStep(act))
                {
                    Add("consented-twice", act, "VCLT 11, 24", $"{On(act)}, though it had {On(first)}",
                        "the first consent binds; a second one can only be an account of another act");
                }

                standing ??= act;
            }
        }
    }

    // Some treaties ask for a notice, or a confirmation, beside the consent: an act of another kind, not a second one.
    private static bool IsOtherStep(Act act) => act.Kind is ActKind.Notification or ActKind.Confirmation;

    // VCST 17: one succeeds to what the predecessor was bound by on the eve, and not before there is a successor.
    private void CheckSuccession(List<Act> acts)
    {
        if (acts.Find(static a => a.Kind == ActKind.Succession) is not { From: not null } notice)
            return;
        var table = _standings.Continuity.Successions;
        var passages = table.To(_standings.Continuity.PersonOf(notice.StateId));
        if (passages.Length == 0)
            return;
        if (Array.TrueForAll(passages, p => notice.Day.Bounds.IsBefore(p.Since)))
        {
            Add("succeeded-too-soon", notice, "VCST 17", $"{On(notice)}, before it succeeded anybody on the record",
                "who has succeeded nobody has nothing to succeed to; an earlier succession may be missing");
            return;
        }

        var known = Array.FindAll(passages, p =>
            _acts.Exists(a => _standings.Continuity.PersonOf(a.StateId) == p.Predecessor));
        if (known.Length > 0 && known.Length == passages.Length
            && Array.TrueForAll(known, p => WasUnbound(p.Predecessor, p.Since.Earliest - 1)))
        {
            var code = _standings.Register.States[known[0].Predecessor].Code;
            Add("succeeded-to-nothing", notice, "VCST 17, 18", $"{On(notice)}, though {code} was not bound on the eve",
                "a succession passes on what bound the predecessor; else the state accedes");
        }
    }

    private bool WasUnbound(int person, int day) => StatusOf(person, day) is { Status: var status, Certainty: var how }
        && (status is Status.None or Status.Negotiating || (status == Status.Former && how == Certainty.Yes));
}
