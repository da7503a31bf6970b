using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    private static readonly ImmutableArray<string> s_dutyColumns = ["duty", "by", "sources"];

    // What both owe stands once; what several clauses say alike stands once, with all of them.
    private ImmutableArray<Section> Duties(int a, int b, int day)
    {
        var there = Engine.Owed(a, b, day).Where(IsOwedAtAll).Select(d => (Words: Phrasing.OfMutual(d), Duty: d)).ToList();
        var back = Engine.Owed(b, a, day).Where(IsOwedAtAll).Select(d => (Words: Phrasing.OfMutual(d), Duty: d)).ToList();
        var mutual = there.Where(duty => back.Exists(other => IsMirror(duty, other)))
            .Concat(back.Where(duty => there.Exists(other => IsMirror(duty, other)))).ToList();
        var onlyThere = there.Except(mutual).Select(d => (Words: Phrasing.Of(d.Duty), d.Duty)).ToList();
        var onlyBack = back.Except(mutual).Select(d => (Words: Phrasing.Of(d.Duty), d.Duty)).ToList();
        var (codeA, codeB) = (Code(a), Code(b));
        return
        [
            DutyTable("each_owes", "Each owes the other", mutual.FindAll(IsLegal), day,
                "the register records no such duty; whether there are any is unknown"),
            DutyTable($"only_{codeA.ToLowerInvariant()}_owes", $"Only {codeA} owes {codeB}",
                onlyThere.FindAll(IsLegal), day, "nothing more is recorded"),
            DutyTable($"only_{codeB.ToLowerInvariant()}_owes", $"Only {codeB} owes {codeA}",
                onlyBack.FindAll(IsLegal), day, "nothing more is recorded"),
            DutyTable("political_duties", "Undertaken politically, not owed in law",
                [.. mutual.Concat(onlyThere).Concat(onlyBack).Where(static d => !IsLegal(d))], day, "nothing is recorded"),
        ];
    }

    private static bool IsOwedAtAll(DirectedDuty duty) => duty.Modality != Modality.NeedNot;

    private static bool IsLegal((string Words, DirectedDuty Duty) duty) => duty.Duty.IsLegal;

    // One clause may say it of both, or two clauses of one each.
    private static bool IsMirror((string Words, DirectedDuty Duty) duty, (string Words, DirectedDuty Duty) other) =>
        duty.Words == other.Words && duty.Duty.Instrument.Id == other.Duty.Instrument.Id
            && duty.Duty.Certainty == other.Duty.Certainty && duty.Duty.IsLegal == other.Duty.IsLegal;

    private Section DutyTable(
        string key, string heading, List<(string Words, DirectedDuty Duty)> duties, int day, string whenEmpty)
    {
        var rows = duties
            .OrderBy(static d => d.Duty.Action).ThenBy(static d => d.Duty.Modality)
            .GroupBy(static d => d.Words + (d.Duty.Certainty == Certainty.Possible ? " (possibly)" : ""))
            .Select(same => new Row(
                [
                    same.Key,
                    string.Join("; ", same.Select(d => Clause(d.Duty)).Distinct()),
                    string.Join(", ", same.Select(d => d.Duty.Duty is { } clause ? Sources(clause.From) : "")
                        .Where(static sources => sources.Length > 0).Distinct()),
                ],
                () => [.. same.SelectMany(d => Explain.Duty(d.Duty, day)).Distinct()]));
        return new(key, heading, s_dutyColumns, [.. rows], whenEmpty);
    }
}
