using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law;
using Pacta.Law.Readings;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    /// <summary>How a statement about an instrument stands, and on what it hangs where that is open.</summary>
    /// <param name="instrumentId">The instrument.</param>
    /// <param name="holds">Whether it holds under one reading of the record.</param>
    /// <returns>Of what the spans call certain, or deny, nothing more is asked.</returns>
    public Finding Weigh(int instrumentId, Func<InstrumentStanding, Certainty> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        var certainty = holds(Standings[instrumentId]);
        var finding = certainty == Certainty.Possible
            ? Inquiry.Of(Standings, instrumentId, holds, certainty)
            : new(certainty, true, []);
        return Doubted(finding, instrumentId, sure => holds(sure.Standings[instrumentId]));
    }

    // "yes", "no", "possible: if signed before 1879-10-07"
    private string Word(Finding finding) =>
        Word(finding.Certainty) + (ConditionWords.Of(finding) is { Length: > 0 } words ? $": {words}" : "");

    // "possibly, if signed before 1879-10-07: "
    private string Possibly(Finding finding) => finding.Certainty == Certainty.Yes ? ""
        : ConditionWords.Of(finding) is { Length: > 0 } words ? $"possibly ({words}) " : "possibly ";

    /// <summary>What one state owes another on a day, without what no reading of the dates supports.</summary>
    private IEnumerable<(DirectedDuty Duty, Finding Finding)> Weighed(IEnumerable<DirectedDuty> duties, int day)
    {
        foreach (var duty in duties)
        {
            var finding = Doubted(Engine.Weigh(duty, day), duty.Instrument.Id, sure => Owes(sure, duty, day));
            if (finding.Certainty != Certainty.No)
                yield return (duty with { Certainty = finding.Certainty }, finding);
        }
    }

    /// <summary>What holds of instruments under each reading of the disputes that the register leaves open.</summary>
    /// <param name="instruments">Which instruments.</param>
    /// <param name="what">What is said of an instrument under one reading.</param>
    /// <returns>One section, or none where no dispute is open that makes a difference.</returns>
    private IEnumerable<Section> UnderEachReading(
        IEnumerable<int> instruments, Func<InstrumentStanding, string> what)
    {
        List<Row> rows = [];
        foreach (var id in instruments)
        {
            var told = Standings[id].Readings.Select(r => (r.Reading, Words: what(r.Standing))).ToList();
            if (told.DistinctBy(static t => t.Words).Count() < 2)
                continue;
            foreach (var (reading, words) in told)
            {
                rows.Add(new([reading.Instrument.Code, ReadingWords(reading), words],
                    () => [.. reading.Choices.Select(c => Step.Of(Register,
                        ChoiceWords(c), null, c.Stated.From))]));
            }
        }

        if (rows.Count > 0)
        {
            yield return new("readings", "Under each reading of open disputes", ["treaty", "if", "then"],
                [.. rows], "");
        }
    }

    private string ReadingWords(Reading reading) => string.Join(" and ", reading.Choices.Select(ChoiceWords));

    private string ChoiceWords(Choice choice) =>
        $"{ConditionWords.Of(choice.Fact)} {ConditionWords.Of(choice.Fact, choice.Stated)}";

    /// <summary>Assertions that the engine does not use, beside those that it does.</summary>
    /// <returns>One section, or none where the sources agree.</returns>
    private IEnumerable<Section> Disputed(IEnumerable<int> instruments)
    {
        var section = Disagreements(instruments);
        if (!section.Rows.IsEmpty)
            yield return section;
    }

    // Of its members' joining and leaving: one section, or none where the sources agree.
    private IEnumerable<Section> Disputed(Organization organization)
    {
        var persons = organization.Memberships.Select(m => Standings.Continuity.PersonOf(m.StateId)).Distinct();
        var disputes = persons.SelectMany(p => MemberTurns.Of(Standings.Continuity, organization, p))
            .Select(static f => Dispute.Of(f)).OfType<Dispute>().ToList();
        if (disputes.Count > 0)
            yield return Disagreements(disputes.Select(d => (organization.Code, d)));
    }

    private Section Disagreements(IEnumerable<int> instruments) => Disagreements(instruments.Distinct()
        .SelectMany(id => Dispute.In(Register.Instruments[id]).Select(d => (Register.Instruments[id].Code, d))));

    private Section Disagreements(IEnumerable<(string About, Dispute Dispute)> disputes)
    {
        var rows = disputes.Select(d => Row.Of(d.About, ConditionWords.Of(d.Dispute.Fact),
            string.Join(", or ", d.Dispute.Fact.Alternatives.Select(Said))
                + (d.Dispute.Fact.IsDisputed ? ": open" : ""),
            string.Join("; ", d.Dispute.NotUsed.Select(s =>
                Said(s) + (s.From.Reason is { } reason ? $": {reason}" : "")))));
        return new("disagreements", "Where the sources disagree", ["treaty", "fact", "used", "not used"], [.. rows],
            "no disagreement is recorded");
    }

    private string Said(Stated stated) =>
        $"{ConditionWords.Of(stated)} [{SaidBy(stated.From)}]";
}
