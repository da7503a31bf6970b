using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Law.Readings;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    /// <summary>An instrument on a day: whether it is in force, until when, and what each state is to it.</summary>
    public Report Status(int instrumentId, int day)
    {
        var standing = Standings[instrumentId];
        var instrument = standing.Instrument;
        List<Row> states = [];
        foreach (var state in standing.States)
        {
            var status = standing.StatusOf(state, day);
            if (status.Status == Law.Status.None)
                continue;
            states.Add(new(
                [
                    Code(state), Register.States[state].NameOn(day),
                        StatusWords.Short(status.Status, instrument.IsBinding) + Phrasing.InPart(instrument, status)
                            + SuspendedToward(standing, state, day),
                    Phrasing.Of(status.Span.Days.From), EndOf(status),
                    Word(WeighStatus(instrumentId, state, status.Status, day)),
                        Sources(status.Span.Start.From),
                ],
                () => Explain.Status(instrumentId, state, day)));
        }

        states.Sort(static (a, b) => string.CompareOrdinal(a.Cells[0], b.Cells[0]));
        return Told(new("status", $"{instrument.Code}, \"{instrument.Title}\", on {Day.Format(day)}",
        [
            new("instrument", "Instrument", ["fact", "value", "sources"], [.. Facts(standing, day)], ""),
            new("states", "States", ["state", "name", "status", "since", "until", "certainty", "sources"], [.. states],
                "no state has a status under it on that day"),
            .. Participants(standing, day),
            .. Reservations(instrument, day),
            .. Texts(standing, day),
            .. UnderEachReading([instrumentId], reading => InstrumentReading(reading, day)),
            .. Disputed([instrumentId]),
            .. Unknown([instrumentId], day),
        ]));
    }

    private Finding WeighStatus(int instrumentId, int state, Law.Status status, int day) => Weigh(instrumentId,
        standing => standing.StatusOf(state, day) is var told && told.Status == status ? told.Certainty : Certainty.No);

    // What one reading makes of an instrument.
    private string InstrumentReading(InstrumentStanding standing, int day) => OutlookWords(standing, day) is
    { Length: > 0 } outlook ? $"{InForceWords(standing, day)}, {outlook}" : InForceWords(standing, day);

    private static string EndOf(StatusOnDay status) =>
        status.Span.Days.Until.Earliest == Day.Max ? "" : Phrasing.Of(status.Span.Days.Until);

    private IEnumerable<Row> Facts(InstrumentStanding standing, int day)
    {
        var instrument = standing.Instrument;
        yield return Row.Of("kind", Words.Instruments[instrument.Kind]
            + (instrument.IsBinding ? "" : " (not binding in law)"), "");
        if (instrument.IsWithheld)
        {
            yield return Row.Of("known", "nothing of it", "");
            yield break;
        }

        foreach (var signed in instrument.Signed)
            yield return Row.Of("signed", Placed(signed.Value) + Ranked(signed.From), Sources(signed.From));
        foreach (var adopted in instrument.Adopted)
            yield return Row.Of("adopted", Placed(adopted.Value) + Ranked(adopted.From), Sources(adopted.From));
        yield return new(["in force", InForceWords(standing, day), EntrySources(standing)], () =>
            Explain.InForce(instrument.Id, day));
        if (OutlookWords(standing, day) is { Length: > 0 } outlook)
            yield return new(["term", outlook, TermSources(standing)], () => Explain.InForce(instrument.Id, day));
        foreach (var exit in instrument.Exits)
            yield return Row.Of("exit", ClauseWords.Of(exit.Value) + Ranked(exit.From), Sources(exit.From));
        foreach (var clause in instrument.ReservationClauses)
        {
            yield return Row.Of("reservations", ReservationWords.Of(instrument, clause.Value) + Ranked(clause.From),
                Sources(clause.From));
        }

        foreach (var practice in instrument.Practice)
        {
            yield return Row.Of("in practice", $"{Phrasing.Of(practice.Value)} according to {SaidBy(practice.From)}",
                Sources(practice.From));
        }

        foreach (var row in OperationFacts(instrument))
            yield return row;
        foreach (var secret in instrument.SecretUntil)
            yield return Row.Of("secret until", secret.Value.ToString(), Sources(secret.From));
        foreach (var note in instrument.Notes)
            yield return Row.Of("note", note.Value, Sources(note.From));
    }

    private static string Placed(PlacedDate date) =>
        date.Place is null ? date.Date.ToString() : $"{date.Date} at {date.Place}";

    private static string Ranked(Provenance from) => from.Rank switch
    {
        Rank.Deprecated => $" (not used: {from.Reason})",
        Rank.Preferred => " (preferred)",
        _ => "",
    };

    private string EntrySources(InstrumentStanding standing) =>
        standing.Entry is { } entry ? Sources(entry.Why.From) : "";

    private string TermSources(InstrumentStanding standing) =>
        standing.Instrument.Terms is [var term, ..] ? Sources(term.From) : "";
}
