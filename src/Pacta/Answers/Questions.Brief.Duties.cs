using System.Collections.Immutable;
using Pacta.Duties;
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
        var there = Engine.Owed(a, b, day).Where(d => d.IsLegal == legal && d.Modality != Modality.NeedNot);
        var back = Engine.Owed(b, a, day).Where(d => d.IsLegal == legal && d.Modality != Modality.NeedNot);
        return
        [
            .. there.Concat(back).OrderBy(d => Closeness(d.Instrument))
                .GroupBy(d => Phrasing.OfEach(d), StringComparer.Ordinal)
                .Select(group => new DutyGroup(
                    [.. group.Where(d => d.DebtorId == a)], [.. group.Where(d => d.DebtorId == b)])),
        ];
    }

    private IEnumerable<Row> Rows(List<DutyGroup> all, bool mutual, int debtor, int day)
    {
        foreach (var group in all)
        {
            if (group.IsMutual != mutual)
                continue;
            var shown = group.There.IsEmpty ? group.Back : group.There;
            if (!mutual && shown[0].DebtorId != debtor)
                continue;
            var certain = shown.Any(static d => d.Certainty == Certainty.Yes);
            yield return new(
                [
                    (mutual ? Phrasing.OfEach(shown[0]) : Phrasing.Of(shown[0])) + (certain ? "" : " (possibly)"),
                    string.Join("; ", shown.Select(Clause).Distinct()),
                    string.Join(", ", shown.Select(d => d.Duty is { } duty ? Sources(duty.From) : "")
                        .SelectMany(static s => s.Split(", ")).Where(static s => s.Length > 0).Distinct()),
                ],
                () => [.. shown.SelectMany(d => Explain.Duty(d, day))]);
        }
    }

    // Duties of one wording, by direction.
    private readonly record struct DutyGroup(ImmutableArray<DirectedDuty> There, ImmutableArray<DirectedDuty> Back)
    {
        public bool IsMutual => !There.IsEmpty && !Back.IsEmpty;
    }
}
