using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law.Readings;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    /// <summary>What one state owes another on a day, one duty a row.</summary>
    /// <remarks>States are taken under the names that they bear that day, as in <see cref="Brief"/>.</remarks>
    public Report Owes(int debtor, int creditor, int day)
    {
        var (from, to) = (OnDay(debtor, day), OnDay(creditor, day));
        var owed = Weighed(Engine.Owed(from, to, day), day).ToList();
        var rows = owed.Select(weighed => DutyRow(weighed.Duty, weighed.Finding, day));
        var shared = Engine.SharedInstruments(from, to);
        return Told(new("owes", $"What {AskedAs(from, debtor)} owes {AskedAs(to, creditor)} on {Day.Format(day)}",
        [
            new("duties", "Duties", ["duty", "by", "strength", "certainty", "sources"], [.. rows],
                "the register records none; whether there are others is unknown"),
            .. BetweenTheTwo(shared, from, to, day),
            .. UnderEachReading(shared, standing => PairReading(standing, from, to, day)),
            .. Disputed(owed.Select(static w => w.Duty.Instrument.Id)),
            .. UnknownOfPair(from, to, day),
        ]));
    }

    private string AskedAs(int state, int asked) =>
        state == asked ? Code(state) : $"{Code(state)} (then the name of {Code(asked)})";

    private Row DutyRow(DirectedDuty duty, Finding finding, int day) => new(
        [
            Phrasing.Of(duty), Clause(duty), Strength(duty),
            Word(finding) + (Touched(duty, day) is { Length: > 0 } words ? $", {words}" : ""),
            duty.Duty is { } clause ? Sources(clause.From) : "",
        ],
        () => Explain.Duty(duty, day));

    private static string Strength(DirectedDuty duty) =>
        duty.Modality == Modality.NeedNot ? "denied" : duty.IsLegal ? "legal" : "political";

    private static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Yes => "yes",
        Certainty.Possible => "possible",
        _ => "no",
    };
}
