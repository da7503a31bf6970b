using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

// A clause on entry into force that counts in months has two readings at some month-ends: where the deposits tell that
// it meets one, the file must say which reading is meant.
internal sealed partial class InstrumentCheck
{
    private void CheckEntry(InForceClauseSyntax line)
    {
        // The register holds one clause for each line, in the same order.
        var index = lines.Body.OfType<InForceClauseSyntax>().TakeWhile(l => !ReferenceEquals(l, line)).Count();
        if (index < instrument.Entries.Length)
            CheckEntry(line, line.Clause, instrument.Entries[index].Value);
    }

    private void CheckEntry(StatementSyntax line, EntrySyntax written, EntryClause clause)
    {
        switch (written, clause)
        {
            case (EntryWhenSyntax { After: { Delay: not null } after }, EntryWhen counted):
                CheckTiming(line, after, Decisive(counted));
                break;
            case (EntryIfByThenSyntax { Else: { Delay: not null } after, Date.Value: { } day }, EntryIfByThen byThen):
                CheckTiming(line, after, Decisive(byThen.When).Where(d => d.Day > day.Latest));
                break;
            case (EntryOnSyntax { After: { Delay: not null } after } on, _):
                CheckTiming(line, after, on.Mode == EntryMode.Exchange ? Milestones(MilestoneKind.Exchanged)
                    : Milestones(MilestoneKind.Signed));
                break;
            case (EntryOfSeveralSyntax several, EntryOfSeveral parts):
                foreach (var (part, compiled) in several.Parts.Zip(parts.Parts))
                    CheckEntry(line, part, compiled);
                break;
        }
    }

    private void CheckTiming(StatementSyntax line, TimingSyntax timing, IEnumerable<Dated> days)
    {
        if (timing.Delay is not { } period || period.Value is { Years: 0, Months: 0 })
            return; // Days have one reading.
        foreach (var day in days)
        {
            var readings = timing.Value.ReadingsFrom(day.Day);
            if (readings.Down == readings.Up)
                continue;
            ReportReadings(line, period, readings, At(day, "it is counted from this day"));
            return;
        }
    }

    private IEnumerable<Dated> Milestones(MilestoneKind kind) => lines.Body.OfType<MilestoneSyntax>()
        .Where(m => m.Kind == kind && m.Asserted.Rank != Rank.Deprecated && m.Date.Value is { IsSingleDay: true })
        .Select(static m => new Dated(m, m.Date));

    // Deposits whose days are known.
    private IEnumerable<Dated> Consents() => Deposits().Select(static d => d.Day);

    private IEnumerable<(int Person, ActKind Act, Dated Day)> Deposits() => lines.Body.OfType<ActSyntax>()
        .Where(static a => !a.IsExit && a.Act is not (ActKind.Signature
            or ActKind.SignatureBySuccession or ActKind.ProvisionalApplication)
            && a.Asserted.Rank != Rank.Deprecated)
        .SelectMany(static a => a.Entries.Select(e => (Line: a, Entry: e)))
        .Where(e => e.Entry.Date.Value is { IsSingleDay: true }
            && context.Scope.States.Find(e.Entry.State.Text) >= 0)
        .Select(e => (_facts.PersonOf(context.Scope.States.Find(e.Entry.State.Text)), e.Line.Act,
            new Dated(e.Line, e.Entry.Date with { Value = DayOf(e.Line, e.Entry) })));

    // The deposit after which all that the clause requires has been given, were none taken back.
    private IEnumerable<Dated> Decisive(EntryWhen clause)
    {
        if (clause.BySignature)
            yield break;
        var uncounted = _facts.PersonsOf(clause.Uncounted);
        HashSet<int> given = [];
        foreach (var (person, act, day) in Deposits().OrderBy(static d => d.Day.Day))
        {
            if (!clause.Counted.Counts(act) || Array.IndexOf(uncounted, person) >= 0 || !given.Add(person)
                || !clause.Requires.All(r => IsMet(r, given)))
                continue;
            yield return day;
            yield break;
        }
    }

    private bool IsMet(Requirement required, HashSet<int> given)
    {
        if (required is RequiredShare share)
        {
            var measure = instrument.Measures.FirstOrDefault(m => m.Name == share.Measure);
            var total = measure?.Total?.Value ?? measure?.Amounts.Sum(static a => a.Value.Amount) ?? 0;
            var sum = measure?.Amounts.Where(a => given.Contains(_facts.PersonOf(a.Value.StateId)))
                .Sum(static a => a.Value.Amount) ?? 0;
            return share.MoreThan ? sum * 100 > share.Percent * total : sum * 100 >= share.Percent * total;
        }

        var count = (RequiredCount)required;
        var named = _facts.PersonsOf(count.Named);
        var among = _facts.PersonsOf(count.Among is { } list ? list.States ?? [] : instrument.Parties);
        var isNumber = count.Form is CountForm.Number or CountForm.NamedAndOthers && count.Among is null;
        var counted = given.Where(p => isNumber || among.Contains(p)).ToList();
        return Array.TrueForAll(named, given.Contains) && count.Form switch
        {
            CountForm.All => counted.Count >= among.Length,
            CountForm.Majority => counted.Count > among.Length / 2,
            CountForm.Number => counted.Count >= count.Number,
            CountForm.NamedAndOthers => counted.Except(named).Count() >= count.Number,
            _ => counted.Except(named).Count() > among.Except(named).Count() / 2,
        };
    }
}
