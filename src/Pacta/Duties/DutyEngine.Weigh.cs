using Pacta.Law;
using Pacta.Law.Readings;
using Pacta.Time;
using static Pacta.Time.Certainties;

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
        // Where both are surely bound, no date is open: what is possible then is so by the clause's own words, but for
        // what befalls the treaty between the two.
        var standing = Standings[duty.Instrument.Id];
        if (duty.Certainty == Certainty.Yes || (duty.Duty is not null
            && !_relations.Has(duty.Instrument.Id)
            && standing.Instrument.Provisions[duty.Duty.ProvisionIndex].Among.IsEmpty
            && IsSure(standing.StatusOf(duty.DebtorId, day)) && IsSure(standing.StatusOf(duty.CreditorId, day))))
            return new(duty.Certainty, true, []);
        return Inquiry.Of(
            Standings, duty.Instrument.Id, reading => HoldsUnder(reading, duty, day), duty.Certainty);
    }

    // That both are bound, and that the clause means these two: whom it means may hang on the same dates.
    private Certainty HoldsUnder(InstrumentStanding standing, DirectedDuty duty, int day)
    {
        var (a, b) = (standing.StatusOf(duty.DebtorId, day), standing.StatusOf(duty.CreditorId, day));
        if (duty.Duty is not { } clause)
            return IsNothing(a) || IsNothing(b) ? Certainty.No : Interim(standing, a, b, duty.DebtorId, day);
        if (!a.IsBound || !b.IsBound)
            return Outlasts(standing, clause, duty.DebtorId, duty.CreditorId, day);
        var binds = Least(Least(a.Certainty, b.Certainty),
            _match.Binds(new(standing, clause, day, null), clause, duty.DebtorId, duty.CreditorId));
        return Least(binds, Relations.Applies(
            _relations.Between(standing, duty.DebtorId, duty.CreditorId, day), clause.ProvisionIndex));
    }

    private static bool IsSure(StatusOnDay status) => status is { IsBound: true, Certainty: Certainty.Yes };

    private static bool IsNothing(StatusOnDay status) => StatusWindow.IsNothing(status.Status);
}
