using Pacta.Duties;
using Pacta.Formats;
using Pacta.Language;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;
using ActorForm = Pacta.Register.ActorForm;

namespace Pacta.Tests.Duties;

/// <summary>The index answers as the spans of status do, on every pair and on the days around every change.</summary>
public class DutyIndexTests
{
    private const int Questions = 20_000;
    private const int Seed = 1689_09_06;

    private static readonly DutyEngine s_engine =
        new(Standings.Of(RegisterCompiler.Compile(RegisterReader.ReadEmbedded()).Register));

    // Oracle: the status of both, asked of every instrument in turn; its plain duties need no more than that.
    [Fact]
    public void A_plain_duty_of_all_parties_and_the_interim_duty_are_owed_exactly_as_the_spans_say()
    {
        var random = new Random(Seed);
        var found = 0;
        for (var i = 0; i < Questions; i++)
        {
            var (debtor, creditor, day) = Ask(random);
            if (s_engine.Standings.Continuity.Same(debtor, creditor))
                continue;

            var owed = s_engine.Owed(debtor, creditor, day).Where(static d => d.Duty is not { } duty || IsPlain(duty))
                .ToList();

            Assert.Equal(Expected(debtor, creditor, day), owed);
            found += owed.Count;
        }

        Assert.InRange(found, Questions / 10, int.MaxValue);
    }

    private static IEnumerable<DirectedDuty> Expected(int debtor, int creditor, int day)
    {
        foreach (var instrument in s_engine.Register.Instruments)
        {
            var standing = s_engine.Standings[instrument.Id];
            var (a, b) = (standing.StatusOf(debtor, day), standing.StatusOf(creditor, day));
            var effects = s_engine.Standings.Relations.Between(instrument.Id, debtor, creditor, day);
            foreach (var duty in instrument.Duties.Where(duty => a.IsBound && b.IsBound && IsPlain(duty)))
            {
                var binds = Certainties.Least(Certainties.Least(a.Certainty, b.Certainty),
                    Relations.Applies(effects, duty.ProvisionIndex));
                if (binds != Certainty.No)
                    yield return new(debtor, creditor, instrument, duty, binds);
            }

            if (Interim(standing, debtor, a, b, day) is not Certainty.No and var interim)
                yield return new(debtor, creditor, instrument, null, interim);
        }
    }

    private static Certainty Interim(InstrumentStanding standing, int debtor, StatusOnDay a, StatusOnDay b, int day)
    {
        if (!standing.Instrument.IsBinding || IsNothing(a) || IsNothing(b)
            || a is { Status: Status.Party, Certainty: Certainty.Yes })
            return Certainty.No;
        return Certainties.Least(b.Certainty,
            a.Status == Status.Provisional && b.IsInterim ? a.Certainty : standing.IsInterim(debtor, day));
    }

    private static bool IsNothing(StatusOnDay status) =>
        status.Status is Status.None or Status.Negotiating or Status.Former;

    private static bool IsPlain(Duty duty) => duty.From.Rank != Rank.Deprecated && duty.Triggers.IsEmpty
        && duty.Debtor.Form == ActorForm.Parties && duty.Action.Toward?.Form is null or ActorForm.OtherParties;

    // Two that ever were anything to one instrument, on a day on which the status of one changes, or the day before.
    private static (int Debtor, int Creditor, int Day) Ask(Random random)
    {
        var instruments = s_engine.Register.Instruments;
        while (true)
        {
            var standing = s_engine.Standings[random.Next(instruments.Length)];
            if (standing.States.Length < 2)
                continue;
            var (debtor, creditor) = (Any(standing.States, random), Any(standing.States, random));
            var span = Any(standing.SpansOf(random.Next(2) == 0 ? debtor : creditor), random).Days;
            int[] edges = [span.From.Earliest, span.From.Latest, span.Until.Earliest, span.Until.Latest];
            var day = Any<int>(edges, random);
            if (day is not (Day.Min or Day.Max))
                return (debtor, creditor, day - random.Next(2));
        }
    }

    private static T Any<T>(ReadOnlySpan<T> items, Random random) => items[random.Next(items.Length)];
}
