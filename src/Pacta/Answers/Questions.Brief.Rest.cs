using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    private const int DaysAhead = 36525;
    private const int MostDeadlines = 6;

    // The duties that a reader looks for first, and misses when they are not owed.
    private static readonly ImmutableArray<(string Words, ImmutableArray<AskedDuty> Any)> s_notable =
    [
        ("mutual defence", [new(Modality.Must, ActionKind.Defend)]),
        ("joining in attack", [new(Modality.Must, ActionKind.Join)]),
        ("neutrality", [new(Modality.Must, ActionKind.StayNeutral), new(Modality.MustNot, ActionKind.AidAdversary)]),
        ("consultation", [new(Modality.Must, ActionKind.Consult)]),
        ("non-aggression", [new(Modality.MustNot, ActionKind.Attack), new(Modality.MustNot, ActionKind.UseForce)]),
    ];

    private Section NotOwed(int a, int b, int day)
    {
        List<Row> rows = [];
        foreach (var (words, any) in s_notable)
        {
            var (there, back) = (Verdict(a, b, any, day), Verdict(b, a, any, day));
            if (IsOwed(there) && IsOwed(back))
                continue;
            var verdict = IsOwed(there) ? back : there;
            rows.Add(new(
                [words, Lacking(a, b, there, back), VerdictWords(verdict), VerdictSources(verdict)],
                () => [.. verdict.Duties.SelectMany(d => Explain.Duty(d, day)), .. CoverageStep(verdict.Coverage)]));
        }

        return new("not_owed", "Notably not owed", ["duty", "who", "answer", "sources"], [.. rows],
            "nothing: defence, joining, neutrality, consultation and non-aggression are all owed");
    }

    private DutyVerdict Verdict(int debtor, int creditor, ImmutableArray<AskedDuty> any, int day)
    {
        var verdicts = any.Select(asked => DutyVerdict.Of(Engine, debtor, creditor, asked, null, day)).ToList();
        return verdicts.Find(IsOwed) ?? verdicts.Find(static v => v.Kind == VerdictKind.NotOwed) ?? verdicts[0];
    }

    private string Lacking(int a, int b, DutyVerdict there, DutyVerdict back) =>
        IsOwed(there) ? $"{Code(b)} to {Code(a)}" : IsOwed(back) ? $"{Code(a)} to {Code(b)}" : "either to the other";

    private static bool IsOwed(DutyVerdict verdict) => verdict.Kind is VerdictKind.Owed or VerdictKind.Possible;

    private string VerdictWords(DutyVerdict verdict) => verdict switch
    {
        { Duties: [var denial, ..] } => $"not owed: {Clause(denial)} imposes none",
        { Coverage: { } coverage } =>
            $"not owed: {SaidBy(coverage.From)} lists every such duty between them, and not this one",
        _ => "unknown: the register records none",
    };

    private string VerdictSources(DutyVerdict verdict) => verdict switch
    {
        { Duties: [{ Duty: { } duty }, ..] } => Sources(duty.From),
        { Coverage: { } coverage } => Sources(coverage.From),
        _ => "",
    };

    private Section Next(List<int> shared, int a, int b, int day)
    {
        List<Deadline> next = [];
        foreach (var id in shared)
        {
            var standing = Standings[id];
            next.AddRange(Deadline.Of(standing, day + 1, day + DaysAhead)
                .Where(d => Concerns(standing, d, a) && Concerns(standing, d, b))
                .Where(d => IsKnownOn(standing, d, day))
                .GroupBy(static d => d.Kind)
                .Select(static kind => kind.MinBy(static d => d.Day.Earliest)));
        }

        next.Sort(InOrder);
        return new("next", "Falls due next", s_dueColumns,
            [.. next.Take(MostDeadlines).Select(d => DueRow(d, Weigh(d, day + 1, day + DaysAhead), day))],
            "nothing falls due on the record");
    }

    // Before an instrument is in force its day of entry is the future's; so is an end that nobody has announced.
    private static bool IsKnownOn(InstrumentStanding standing, Deadline deadline, int day) => deadline.Kind switch
    {
        DeadlineKind.EntryIntoForce => false,
        DeadlineKind.End or DeadlineKind.Exit => TermOutlook.On(standing, day)?.Ending is not null,
        _ => standing.InForceOn(day) != Certainty.No,
    };

    // Sources, or that the register itself says so.
    private string SaidBy(Provenance from) => from.Citations.IsEmpty ? "the register" : Sources(from);

    private static int FirstDay(Instrument instrument) =>
        instrument.Signed is [var signed, ..] ? signed.Value.Date.Earliest : Day.Min;
}
