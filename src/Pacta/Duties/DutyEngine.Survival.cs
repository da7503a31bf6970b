using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Duties;

public sealed partial class DutyEngine
{
    // Few treaties have provisions that outlast them: what is asked of all others is the length of this row.
    private readonly int[] _surviving;

    private static int[] Surviving(TreatyRegister register) =>
        [.. register.Instruments.Where(static i => i.Provisions.Any(static p => p.Survives is not null))
            .Select(static i => i.Id)];

    // The duties that go on between two states that were parties together and are so no longer.
    private void AddSurviving(int debtor, int creditor, int day, List<DirectedDuty> into)
    {
        foreach (var id in _surviving)
        {
            var instrument = Register.Instruments[id];
            foreach (var duty in instrument.Duties)
            {
                if (duty.From.Rank == Rank.Deprecated)
                    continue;
                var certainty = Outlasts(Standings[id], duty, debtor, creditor, day);
                if (certainty == Certainty.No)
                    continue;
                // Where the treaty perhaps still binds both, the duty is owed either way.
                var at = into.FindIndex(d => ReferenceEquals(d.Duty, duty) && d.CreditorId == creditor);
                if (at >= 0 && IsSurelyFollowed(Standings[id], duty, debtor, creditor, day))
                    certainty = Certainty.Yes;
                if (at < 0)
                    into.Add(new(debtor, creditor, instrument, duty, certainty));
                else if (into[at].Certainty < certainty)
                    into[at] = into[at] with { Certainty = certainty };
            }
        }
    }

    // Whether it is owed after the treaty, on the days on which that bound both no more.
    private Certainty Outlasts(InstrumentStanding standing, Duty duty, int debtor, int creditor, int day)
    {
        if (After(standing, duty, debtor, creditor) is not { } after)
            return Certainty.No;
        var certainty = after.Days.Contains(day);
        if (!after.WereBound)
            certainty = Least(certainty, Certainty.Possible);
        if (certainty == Certainty.No)
            return certainty;
        // Who owed it, and to whom, as on the last day on which it surely bound both.
        var scene = new Scene(standing, duty, after.Days.From.Earliest - 1, null);
        return Least(certainty, _match.Binds(scene, duty, debtor, creditor));
    }

    // That both were surely bound, so that whenever the treaty ended the provision took its place; and is not over.
    private static bool IsSurelyFollowed(InstrumentStanding standing, Duty duty, int debtor, int creditor, int day) =>
        After(standing, duty, debtor, creditor) is { WereBound: true } after && day < after.Days.Until.Earliest;

    private static (DaySpan Days, bool WereBound)? After(
        InstrumentStanding standing, Duty duty, int debtor, int creditor) =>
        standing.Instrument.Provisions[duty.ProvisionIndex].Survives is { Value: var length }
            ? Survival.After(standing, debtor, creditor, length) : null;
}
