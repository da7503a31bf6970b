using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law.Readings;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    private static readonly ImmutableArray<string> s_dutyColumns = ["duty", "by", "sources"];

    // Who owes what: what each owes the other is said once, then what only one of them owes.
    private IEnumerable<Section> Duties(int a, int b, int day)
    {
        var all = Grouped(a, b, day, legal: true);
        const string none = "the register records none; whether there are others is unknown";
        yield return new("mutual", "Each owes the other", s_dutyColumns, [.. Rows(all, mutual: true, a, day)], none);
        yield return new($"owes_{Code(a).ToLowerInvariant()}", $"Only {Code(a)} owes {Code(b)}", s_dutyColumns,
            [.. Rows(all, mutual: false, a, day)], none);
        yield return new($"owes_{Code(b).ToLowerInvariant()}", $"Only {Code(b)} owes {Code(a)}", s_dutyColumns,
            [.. Rows(all, mutual: false, b, day)], none);
    }

    // What both declared without binding themselves in law; never counted among the duties.
    private Section Commitments(int a, int b, int day)
    {
        var all = Grouped(a, b, day, legal: false);
        return new("commitments", "Political commitments, no duties in law", s_dutyColumns,
            [.. Rows(all, mutual: true, a, day), .. Rows(all, mutual: false, a, day),
                .. Rows(all, mutual: false, b, day)],
            "none recorded");
    }

    private List<DutyGroup> Grouped(int a, int b, int day, bool legal)
    {
        var there = Weighed(Engine.Owed(a, b, day).Where(Asked), day);
        var back = Weighed(Engine.Owed(b, a, day).Where(Asked), day);
        bool Asked(DirectedDuty duty) => duty.IsLegal == legal && duty.Modality != Modality.NeedNot;
        return
        [
            .. there.Concat(back).OrderBy(d => Closeness(d.Duty.Instrument))
                .GroupBy(d => Phrasing.OfEach(d.Duty), StringComparer.Ordinal)
                .Select(group => new DutyGroup(
                    [.. group.Where(d => d.Duty.DebtorId == a)], [.. group.Where(d => d.Duty.DebtorId == b)])),
        ];
    }

    private IEnumerable<Row> Rows(List<DutyGroup> all, bool mutual, int debtor, int day)
    {
        foreach (var group in all)
        {
            if (group.IsMutual != mutual)
                continue;
            var shown = group.There.IsEmpty ? group.Back : group.There;
            var duties = shown.Select(static d => d.Duty).ToList();
            if (!mutual && duties[0].DebtorId != debtor)
                continue;
            yield return new(
                [
                    (mutual ? Phrasing.OfEach(duties[0]) : Phrasing.Of(duties[0])) + Doubt(group, day),
                    string.Join("; ", duties.Select(Clause).Distinct()),
                    string.Join(", ", duties.Select(d => d.Duty is { } duty ? Sources(duty.From) : "")
                        .SelectMany(static s => s.Split(", ")).Where(static s => s.Length > 0).Distinct()),
                ],
                () => [.. duties.SelectMany(d => Explain.Duty(d, day))]);
        }
    }

    // " (possibly: if signed before 1879-10-07)": where no clause makes it certain, in each direction that is said.
    private string Doubt(DutyGroup group, int day)
    {
        foreach (var direction in new[] { group.There, group.Back })
        {
            if (direction.IsEmpty || direction.Any(static d => d.Finding.Certainty == Certainty.Yes))
                continue;
            var words = string.Join("; ", new[]
            {
                ConditionWords.Of(direction[0].Finding), Touched(direction[0].Duty, day),
            }.Where(static w => w.Length > 0));
            return words.Length > 0 ? $" (possibly: {words})" : " (possibly)";
        }

        return "";
    }

    // Duties of one wording, by direction.
    private readonly record struct DutyGroup(
        ImmutableArray<(DirectedDuty Duty, Finding Finding)> There,
        ImmutableArray<(DirectedDuty Duty, Finding Finding)> Back)
    {
        public bool IsMutual => !There.IsEmpty && !Back.IsEmpty;
    }
}
