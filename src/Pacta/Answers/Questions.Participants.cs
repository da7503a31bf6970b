using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    private const int WordsOfAStatement = 12;

    // What a depositary's status table shows: of an instrument whose participants are those that acted.
    private IEnumerable<Section> Participants(InstrumentStanding standing, int day)
    {
        var instrument = standing.Instrument;
        if (instrument.Parties.IsEmpty && !instrument.Acts.IsEmpty)
        {
            yield return new("participants", "Participants",
                ["state", "name", "signature", "consent", "other acts", "status", "since", "statements"],
                [.. ParticipantRows(standing, day)], "nobody has acted");
        }

        if (!instrument.Statements.IsEmpty)
        {
            yield return new("statements", "Statements", ["state", "kind", "begins", "text", "sources"],
                [.. instrument.Statements.Select(s => Row.Of(Code(s.Value.StateId), Words.Statements[s.Value.Kind],
                    Beginning(s.Value.Text), s.Value.Text, Sources(s.From)))], "")
            {
                ForPrograms = ["text"],
            };
        }
    }

    private IEnumerable<Row> ParticipantRows(InstrumentStanding standing, int day)
    {
        var (instrument, continuity) = (standing.Instrument, Standings.Continuity);
        var said = instrument.Statements.ToLookup(s => continuity.PersonOf(s.Value.StateId), static s => s.Value.Kind);
        return instrument.Acts.GroupBy(act => continuity.PersonOf(act.StateId)).Select(group =>
        {
            var state = continuity.NameOn(group.Key, day);
            var status = standing.StatusOf(state, day);
            return new Row(
                [
                    Code(state), Register.States[state].NameOn(day),
                    Days(group, Consent.IsSignature), Days(group, Consent.IsConsent),
                    Days(group, static kind => !Consent.IsSignature(kind) && !Consent.IsConsent(kind)),
                    status.Status == Law.Status.None
                        ? "" : StatusWords.Short(status.Status, instrument.IsBinding),
                    status.Status == Law.Status.None ? "" : Phrasing.Of(status.Span.Days.From),
                    string.Join(", ", said[group.Key].CountBy(static kind => kind)
                        .Select(static count => Count(count.Value, Words.Statements[count.Key]))),
                ],
                () => Explain.Status(instrument.Id, state, day));
        }).OrderBy(static row => row.Cells[0], StringComparer.Ordinal);
    }

    private static string Days(IEnumerable<Act> acts, Func<ActKind, bool> isMeant) => string.Join(", ", acts
        .Where(act => isMeant(act.Kind) && act.From.Rank != Rank.Deprecated)
        .OrderBy(static act => act.Day.Earliest).Select(ActMarks.Of));

    private static string Count(int number, string noun) =>
        FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Beginning(string text)
    {
        var words = text.Split(' ');
        return words.Length <= WordsOfAStatement ? text : string.Join(' ', words.Take(WordsOfAStatement)) + " …";
    }
}
