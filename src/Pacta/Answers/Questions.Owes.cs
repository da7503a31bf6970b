using System.Collections.Immutable;
using Pacta.Duties;
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
        var rows = Engine.Owed(from, to, day).Select(duty => DutyRow(duty, day));
        return new("owes", $"What {AskedAs(from, debtor)} owes {AskedAs(to, creditor)} on {Day.Format(day)}",
        [
            new("duties", "Duties", ["duty", "by", "strength", "certainty", "sources"], [.. rows],
                "the register records none; whether there are others is unknown"),
        ]);
    }

    private string AskedAs(int state, int asked) =>
        state == asked ? Code(state) : $"{Code(state)} (then the name of {Code(asked)})";

    private Row DutyRow(DirectedDuty duty, int day) => new(
        [
            Phrasing.Of(duty), Clause(duty), Strength(duty), Word(duty.Certainty),
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
