using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    // What was said about reservations by the day, each line with its own sources.
    private IEnumerable<Section> Reservations(Instrument instrument, int day)
    {
        var words = new ReservationWords(Register);
        var rows = instrument.ReservationActs.Where(a => a.Day.Earliest <= day)
            .OrderBy(static a => a.Day.Earliest).ThenBy(static a => a.Kind)
            .Select(a => Row.Of(a.Day.ToString(), words.Of(instrument, a) + Dates(a) + Ranked(a.From),
                Sources(a.From))).ToList();
        if (rows.Count > 0)
        {
            yield return new("reservations", "Reservations, and what was said of them",
                ["day", "what", "sources"], [.. rows], "");
        }
    }

    private static string Dates(ReservationAct act) =>
        (act.Confirmed is { } confirmed ? $" (confirmed {confirmed})" : "")
        + (act.Notified is { } notified ? $" (notified {notified})" : "");

    // Where a later text changes this one: who is bound by which.
    private IEnumerable<Section> Texts(InstrumentStanding standing, int day)
    {
        var rows = Register.Instruments
            .Where(later => later.Amends.Any(a => a.Value.InstrumentId == standing.Instrument.Id))
            .Select(later => TextRow(standing, Standings[later.Id], day)).OfType<Row>().ToList();
        if (rows.Count > 0)
        {
            yield return new("texts", "Later texts, and who is bound by which",
                ["text", "replaces", "bound by it", "bound by the earlier text only", "sources"], [.. rows], "");
        }
    }

    private Row? TextRow(InstrumentStanding standing, InstrumentStanding later, int day)
    {
        if (later.InForceOn(day) == Certainty.No)
            return null;
        var parties = standing.States.ToArray().Where(s => standing.StatusOf(s, day).IsBound).ToList();
        var bound = parties.Where(s => later.StatusOf(s, day).IsBound).ToList();
        var replaced = later.Instrument.ReplacedProvisions
            .Where(r => r.Value.InstrumentId == standing.Instrument.Id).ToList();
        return new(
            [
                later.Instrument.Code, string.Join(", ", replaced.Select(static r => r.Value.Provision)),
                bound.Count == parties.Count && bound.Count > 0 ? "all" : Codes(bound, later, day),
                Codes([.. parties.Except(bound)], null, day),
                string.Join(", ", later.Instrument.Amends.Select(a => Sources(a.From))
                    .Where(static s => s.Length > 0).Distinct()),
            ],
            () => [.. bound.SelectMany(s => Explain.Status(later.Instrument.Id, s, day))]);
    }

    private string Codes(List<int> states, InstrumentStanding? standing, int day) => states.Count == 0 ? "none"
        : string.Join(", ", states.Select(s => Code(s)
            + (standing?.StatusOf(s, day).Certainty == Certainty.Possible ? " (possibly)" : ""))
            .Order(StringComparer.Ordinal));
}
