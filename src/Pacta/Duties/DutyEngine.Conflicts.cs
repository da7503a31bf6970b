using Pacta.Law;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Duties;

public sealed partial class DutyEngine
{
    /// <summary>Whether one clause runs from one state to another on a day, all taken into account.</summary>
    internal Certainty Runs(int instrumentId, Duty duty, int debtor, int creditor, int day)
    {
        var standing = Standings[instrumentId];
        var (a, b) = (standing.StatusOf(debtor, day), standing.StatusOf(creditor, day));
        if (!a.IsBound || !b.IsBound)
            return Certainty.No;
        return Least(Least(a.Certainty, b.Certainty), Binds(standing.Instrument, duty, debtor, creditor, day));
    }
}
