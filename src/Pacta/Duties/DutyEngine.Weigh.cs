using Pacta.Law;
using Pacta.Law.Readings;
using Pacta.Time;

namespace Pacta.Duties;

public sealed partial class DutyEngine
{
    /// <summary>Asks of a duty that is possible whether it is owed on every, some or no reading of its
    /// instrument.</summary>
    /// <param name="duty">A duty as <see cref="Owed(int, int, int)"/> gives it.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// How it stands, and on what it hangs; possible also where its own words, not its dates, leave it open.
    /// </returns>
    public Finding Weigh(DirectedDuty duty, int day)
    {
        if (duty.Certainty == Certainty.Yes)
            return new(Certainty.Yes, true, []);
        var finding = new Inquiry(Standings, duty.Instrument.Id)
            .Ask(standing => HoldsUnder(standing, duty, day), duty.Certainty);
        // What is settled between the dates may still be open in whom the clause means.
        return finding.Certainty == Certainty.Yes && duty.Duty is { } clause
            ? finding with
            {
                Certainty = _match.Binds(new(Standings[duty.Instrument.Id], clause, day, null), clause,
                duty.DebtorId, duty.CreditorId)
            }
            : finding;
    }

    private static Certainty HoldsUnder(InstrumentStanding standing, DirectedDuty duty, int day)
    {
        var (a, b) = (standing.StatusOf(duty.DebtorId, day), standing.StatusOf(duty.CreditorId, day));
        if (duty.Duty is null)
            return IsNothing(a) || IsNothing(b) ? Certainty.No : Interim(standing, a, b, duty.DebtorId, day);
        return a.IsBound && b.IsBound ? Least(a.Certainty, b.Certainty) : Certainty.No;
    }

    private static bool IsNothing(StatusOnDay status) =>
        status.Status is Status.None or Status.Former or Status.Negotiating;
}
