using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    /// <summary>What one state owes another on a day, one duty a row.</summary>
    public Report Owes(int debtor, int creditor, int day)
    {
        var rows = Engine.Owed(debtor, creditor, day).Select(duty => DutyRow(duty, day));
        return new("owes", $"What {Code(debtor)} owes {Code(creditor)} on {Day.Format(day)}",
        [
            new("duties", "Duties", ["duty", "by", "strength", "certainty", "sources"], [.. rows],
                "the register records none; whether there are others is unknown"),
        ]);
    }

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
