using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>What kind of thing a line of the register says.</summary>
public enum LineKind : byte
{
    /// <summary>Something came to pass on a day: an act, a milestone, an end.</summary>
    Occurrence,

    /// <summary>A final clause: entry into force, term, renewal, exit.</summary>
    Clause,

    /// <summary>A duty.</summary>
    Duty,

    /// <summary>What a source says of practice.</summary>
    Practice,
}

/// <summary>One assertion of the register in words.</summary>
/// <param name="Kind">What kind of thing it says.</param>
/// <param name="Words">What it says: "withdrawn by USA 2001-12-13".</param>
/// <param name="Topic">The words without date or place: lines of one topic are of one fact.</param>
/// <param name="StateId">Whose act it is; -1: of all, or of nobody.</param>
/// <param name="Days">When what it says came; of a clause or duty, when the text can first have been made.</param>
/// <param name="From">Who says so.</param>
public sealed record RecordedLine(
    LineKind Kind, string Words, string Topic, int StateId, DayBounds Days, Provenance From)
{
    /// <summary>Every dated or deciding line of an instrument; notes are left to those who show them.</summary>
    public static IEnumerable<RecordedLine> Of(Phrasing phrasing, Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(phrasing);
        ArgumentNullException.ThrowIfNull(instrument);
        return Occurrences(phrasing, instrument).Concat(Clauses(phrasing, instrument))
            .Concat(Duties(phrasing, instrument));
    }

    private static IEnumerable<RecordedLine> Occurrences(Phrasing phrasing, Instrument instrument)
    {
        foreach (var adopted in instrument.Adopted)
            yield return Placed("adopted", adopted);
        foreach (var signed in instrument.Signed)
            yield return Placed("signed", signed);
        foreach (var act in instrument.Acts)
        {
            var words = act.Kind == ActKind.EndForParty
                ? phrasing.Of(act, act.Day.Bounds) : phrasing.Dated(act);
            yield return new(LineKind.Occurrence, words, phrasing.Of(act), act.StateId, act.Day.Bounds, act.From);
        }

        foreach (var act in instrument.ReservationActs)
        {
            var words = phrasing.Of(instrument, act);
            yield return new(LineKind.Occurrence, $"{words} {act.Day}", words, act.StateId < 0 ? -1 : act.StateId,
                act.Day.Bounds, act.From);
        }

        foreach (var exchanged in instrument.Exchanged)
            yield return Placed("ratifications exchanged", exchanged);
        foreach (var entry in instrument.InForce)
            yield return Dated("in force", entry.Value.Date, entry.From);
        foreach (var ended in instrument.Ended)
            yield return Dated($"ended by {Register.Words.Ends[ended.Value.Reason]}", ended.Value.Date, ended.From);
        foreach (var said in instrument.Operation.Suspensions)
            yield return Dated(phrasing.Operation.Of(instrument, said.Value), said.Value.Day, said.From);
        foreach (var said in instrument.Operation.Invocations)
        {
            var words = phrasing.Operation.Of(instrument, said.Value);
            yield return new(LineKind.Occurrence, $"{words} {said.Value.Day}", words, said.Value.StateId,
                said.Value.Day.Bounds, said.From);
        }

        foreach (var said in instrument.Territories)
        {
            yield return new(LineKind.Occurrence, SuccessionWords.Of(phrasing.Register, said.Value),
                SuccessionWords.Undated(phrasing.Register, said.Value), said.Value.StateId,
                said.Value.Day?.Bounds ?? Made(instrument), said.From);
        }

        foreach (var secret in instrument.SecretUntil)
            yield return Dated("secret until", secret.Value, secret.From);
        foreach (var practice in instrument.Practice)
        {
            yield return new(LineKind.Practice, $"in practice {Phrasing.Of(practice.Value)}", "in practice", -1,
                practice.Value.Since.Bounds, practice.From);
        }
    }

    private static IEnumerable<RecordedLine> Clauses(Phrasing phrasing, Instrument instrument)
    {
        var made = Made(instrument);
        RecordedLine Clause(string words, Provenance from) => new(LineKind.Clause, words, words, -1, made, from);

        foreach (var entry in instrument.Entries)
            yield return Clause("the clause on entry into force", entry.From);
        if (instrument.LaterParties is { } later)
            yield return Clause($"in force for {EntryWords.Of(later.Value)}", later.From);
        foreach (var clause in instrument.ReservationClauses)
            yield return Clause($"reservations {ReservationWords.Of(instrument, clause.Value)}", clause.From);
        foreach (var amends in instrument.Amends)
            yield return Clause(phrasing.Of(amends.Value), amends.From);
        foreach (var term in instrument.Terms)
            yield return Clause($"lasts {ClauseWords.Of(term.Value)}", term.From);
        foreach (var renewal in instrument.Renewals)
            yield return Clause($"renews {ClauseWords.Of(renewal.Value)}", renewal.From);
        foreach (var exit in instrument.Exits)
            yield return Clause(ClauseWords.Of(exit.Value), exit.From);
        foreach (var said in instrument.Continuances)
        {
            var words = SuccessionWords.Of(phrasing.Register, said.Value);
            yield return new(LineKind.Clause, words, words, said.Value.StateId, made, said.From);
        }
        foreach (var back in instrument.Operation.ReachesBackTo)
            yield return Clause($"applies {OperationWords.ReachesBack(back.Value)}", back.From);
        foreach (var said in instrument.Operation.Precedences)
            yield return Clause(phrasing.Operation.Of(instrument, said.Value), said.From);
        foreach (var said in instrument.Operation.Natures)
            yield return Clause(OperationWords.Of(instrument, said.Value), said.From);
    }

    private static IEnumerable<RecordedLine> Duties(Phrasing phrasing, Instrument instrument)
    {
        var made = Made(instrument);
        foreach (var duty in instrument.Duties)
        {
            var words = $"{instrument.Provisions[duty.ProvisionIndex].Name}: {phrasing.Of(instrument, duty)}";
            yield return new(LineKind.Duty, words, words, -1, made, duty.From);
        }
    }

    private static DayBounds Made(Instrument instrument) => new(Restrictor.Born(instrument), Day.Max);

    private static RecordedLine Placed(string topic, Assertion<PlacedDate> said) => new(LineKind.Occurrence,
        $"{topic} {said.Value.Date}{(said.Value.Place is { } place ? $" at {place}" : "")}", topic, -1,
        said.Value.Date.Bounds, said.From);

    private static RecordedLine Dated(string topic, EdtfDate date, Provenance from) =>
        new(LineKind.Occurrence, $"{topic} {date}", topic, -1, date.Bounds, from);
}
