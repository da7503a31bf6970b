using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>Duties that cannot both be kept, as rows: those that differ only in who attacks whom share one.</summary>
/// <param name="questions">What the register answers.</param>
internal sealed class ConflictRows(Questions questions)
{
    private const int MostNamed = 4;

    private TreatyRegister Register => questions.Register;

    /// <summary>One row a state, two clauses, and what decides between them.</summary>
    /// <param name="spans">The conflicts.</param>
    /// <param name="day">The day that is asked about; null: each on its own days, which the row then gives.</param>
    public ImmutableArray<Row> Of(IEnumerable<ConflictSpan> spans, int? day) =>
    [
        .. spans.GroupBy(Key).OrderBy(static g => g.Key.Debtor).ThenBy(static g => g.Min(s => s.From))
            .ThenBy(static g => g.First().Conflict.First.Instrument.Id)
            .ThenBy(static g => g.First().Conflict.Second.Instrument.Id)
            .ThenBy(static g => (g.Key.First.Index, g.Key.Second.Index))
            .Select(group => RowOf([.. group], day)),
    ];

    /// <summary>One row a state and two instruments: enough for a page on a pair.</summary>
    /// <param name="spans">The conflicts.</param>
    /// <param name="day">The day that is asked about.</param>
    public ImmutableArray<Row> Short(IEnumerable<ConflictSpan> spans, int day) =>
    [
        .. spans.Select(static s => s.Conflict)
            .GroupBy(static c => (c.First.DebtorId, First: c.First.Instrument.Id, Second: c.Second.Instrument.Id))
            .OrderBy(static g => g.Key)
            .Select(group => new Row(
                [
                    Code(group.Key.DebtorId), Clauses(group.Select(static c => c.First)),
                    Clauses(group.Select(static c => c.Second)), Some(group.Select(When)),
                    string.Join("; ", group.Select(Shortly).Distinct()),
                ],
                () => [.. group.SelectMany(c => Why(c, day)).Distinct()])),
    ];

    private static string Clauses(IEnumerable<DirectedDuty> duties)
    {
        var all = duties.ToList();
        return $"{all[0].Instrument.Code}, "
            + string.Join(", ", all.Select(static d => d.Instrument.Provisions[d.Duty!.ProvisionIndex].Name)
                .Distinct());
    }

    private string Shortly(DutyConflict conflict)
    {
        var (decision, article) = (conflict.Decision, conflict.Decision.Why.Rule.Article);
        var doubt = conflict.Certainty == Time.Certainty.Yes ? "" : "possibly; ";
        return decision.Unsettled is not null
            ? $"{doubt}unsettled ({article})"
            : $"{doubt}{Register.Instruments[decision.PrevailingId].Code} prevails ({article})";
    }

    /// <summary>Which of the two prevails, toward whom and by which rule, or why that is left open.</summary>
    public string Decided(PrecedenceDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Unsettled is { } why
            ? $"unsettled: {why}"
            : $"{Register.Instruments[decision.PrevailingId].Code} prevails toward {Code(decision.TowardId)}";
    }

    /// <summary>Both derivations, and the rule that decides.</summary>
    public ImmutableArray<Step> Why(DutyConflict conflict, int day) =>
    [
        .. questions.Explain.Duty(conflict.First, day), .. questions.Explain.Duty(conflict.Second, day),
        Step.Of(Register, Decided(conflict.Decision), conflict.Decision.Why.Rule, conflict.Decision.Why.From),
    ];

    private static (int Debtor, Duty First, Duty Second, int Prevailing, Rule Rule) Key(ConflictSpan span) =>
        (span.Conflict.First.DebtorId, span.Conflict.First.Duty!, span.Conflict.Second.Duty!,
            span.Conflict.Decision.PrevailingId, span.Conflict.Decision.Why.Rule);

    private Row RowOf(ImmutableArray<ConflictSpan> group, int? day)
    {
        var surest = group.OrderByDescending(static s => s.Conflict.Certainty).ThenBy(static s => s.From).First();
        var (conflict, decision) = (surest.Conflict, surest.Conflict.Decision);
        var decided = decision.Unsettled is not null ? Decided(decision)
            : $"{Register.Instruments[decision.PrevailingId].Code} prevails toward "
                + Some(group.Select(s => Code(s.Conflict.Decision.TowardId)));
        List<string> cells =
        [
            Code(conflict.First.DebtorId), Words(group, static c => c.First), Words(group, static c => c.Second),
            Some(group.Select(s => When(s.Conflict))),
        ];
        if (day is null)
            cells.Add(Days(group));
        cells.AddRange([Certainty(group), decided, decision.Why.Rule.Article]);
        return new([.. cells], () => Why(conflict, day ?? surest.From));
    }

    private static string Certainty(ImmutableArray<ConflictSpan> group)
    {
        var sure = group.Count(static s => s.Conflict.Certainty == Time.Certainty.Yes);
        return sure == group.Length ? "yes" : sure == 0 ? "possible" : "yes, possible on some days";
    }

    // The duty between two states where it is one; the clause where it runs to several.
    private string Words(ImmutableArray<ConflictSpan> group, Func<DutyConflict, DirectedDuty> pick)
    {
        var duties = group.Select(s => pick(s.Conflict)).DistinctBy(static d => d.CreditorId).ToList();
        var owed = duties[0];
        var words = duties.Count == 1 && !ConflictTest.IsAboutOthers(owed.Duty!)
            ? questions.Phrasing.Of(owed) : questions.Phrasing.Of(owed.Instrument, owed.Duty!);
        return $"{words} ({owed.Instrument.Code}, {owed.Instrument.Provisions[owed.Duty!.ProvisionIndex].Name})";
    }

    private string When(DutyConflict conflict)
    {
        if (conflict.Event is not { } happening)
            return "always";
        var area = happening.Areas is [var named, ..] ? $" in {Register.Areas[named].Name}" : "";
        return $"{Who(conflict, happening.DoerId)} attacks {Who(conflict, happening.TargetId)}{area}";
    }

    private string Who(DutyConflict conflict, int state) =>
        conflict.IsWithAnyone && state == conflict.AboutId ? "someone" : Code(state);

    private static string Some(IEnumerable<string> all)
    {
        var distinct = all.Distinct().ToList();
        return distinct.Count <= MostNamed ? string.Join("; ", distinct)
            : string.Join("; ", distinct.Take(MostNamed - 1))
                + FormattableString.Invariant($"; and {distinct.Count - MostNamed + 1} more");
    }

    // As EDTF intervals, both ends among the days: together, the days on which some event would set the two at odds.
    private static string Days(ImmutableArray<ConflictSpan> group)
    {
        List<(int From, int Until)> runs = [];
        foreach (var (_, from, until) in group.OrderBy(static s => s.From))
        {
            if (runs is [.., var last] && from <= last.Until)
                runs[^1] = (last.From, Math.Max(last.Until, until));
            else
                runs.Add((from, until));
        }

        return string.Join("; ", runs.Select(static run =>
            $"{Day.Format(run.From)}/{(run.Until == Day.Max ? ".." : Day.Format(run.Until - 1))}"));
    }

    private string Code(int state) => Register.States[state].Code;
}
