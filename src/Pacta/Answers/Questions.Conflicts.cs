using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    // A page that nobody reads to its end is no help; the register that ships has fewer.
    private const int MostInCheck = 20_000;

    private const string NoConflict = "no two duties on the record, under different treaties, exclude one another";

    private static readonly ImmutableArray<string> s_conflictColumns =
        ["state", "duty", "other_duty", "when", "certainty", "decided", "rule"];

    private ConflictFinder Finder => field ??= new(Engine);

    private ConflictRows ConflictRows => field ??= new(this);

    /// <summary>Duties that a state cannot both keep on a day, with both derivations and what decides.</summary>
    /// <param name="states">Only conflicts that concern all of these, as the state that is torn or as one that a duty
    /// is owed to or about; empty: all.</param>
    /// <param name="day">The day.</param>
    public Report Conflicts(ImmutableArray<int> states, int day)
    {
        ImmutableArray<int> named = [.. states.Select(s => OnDay(s, day))];
        var found = Torn(named, day).Select(c => new ConflictSpan(c, day, day + 1));
        return Told(new("conflicts", $"Duties that cannot both be kept on {Day.Format(day)}",
        [
            new("conflicts", "Conflicts", s_conflictColumns, ConflictRows.Of(found, day), NoConflict),
        ]));
    }

    /// <summary>As <see cref="Conflicts"/>, on any day, with the days on which each lasts.</summary>
    public Report ConflictsEver(ImmutableArray<int> states) => Told(
        new("conflicts", "Duties that could not both be kept, on any day", [ConflictsOnAnyDay(states)]));

    private Section ConflictsOnAnyDay(ImmutableArray<int> states, int most = int.MaxValue)
    {
        var found = Finder.All().Where(s => Concerns(s.Conflict, states)).Take(most).ToList();
        var heading = "Duties that cannot both be kept"
            + (found.Count < most ? "" : ": the first of them; ask conflicts STATE --ever for more");
        return new("conflicts", heading, s_conflictColumns.Insert(4, "days"), ConflictRows.Of(found, null), NoConflict);
    }

    private IEnumerable<Section> ConflictsOfPair(int a, int b, int day)
    {
        var found = Torn([a, b], day).Select(c => new ConflictSpan(c, day, day + 1)).ToList();
        if (found.Count > 0)
        {
            yield return new("conflicts", "Duties that cannot both be kept",
                ["state", "by", "against", "when", "decided"], ConflictRows.Short(found, day), "");
        }
    }

    private IEnumerable<DutyConflict> Torn(ImmutableArray<int> states, int day)
    {
        var debtors = Enumerable.Range(0, Register.States.Length)
            .Where(state => states.Length != 1 || state == states[0]);
        return (states.Length == 2 ? states : debtors).SelectMany(state => Finder.On(state, day))
            .Where(conflict => Concerns(conflict, states));
    }

    // Of one state: where it is the one that is torn; of several: where all of them take part.
    private bool Concerns(DutyConflict conflict, ImmutableArray<int> states)
    {
        ReadOnlySpan<int> part =
            [conflict.First.DebtorId, conflict.First.CreditorId, conflict.Second.CreditorId, conflict.AboutId];
        foreach (var state in states)
        {
            var found = false;
            foreach (var other in states.Length == 1 ? part[..1] : part)
                found |= Standings.Continuity.Same(other, state);
            if (!found)
                return false;
        }

        return true;
    }

    private Examination ExamineTorn(ExpectTorn expected)
    {
        var state = OnDay(expected.StateId, expected.On);
        var all = Finder.On(state, expected.On).Where(c => Is(c, expected.FirstId, expected.SecondId)).ToList();
        var most = Certainty.No;
        foreach (var conflict in all)
        {
            var decided = expected.PrevailingId < 0 || conflict.Decision.PrevailingId == expected.PrevailingId;
            if (decided && (!expected.Unsettled || conflict.Decision.Unsettled is not null))
                most = Certainties.Most(most, conflict.Certainty);
        }

        return new(expected, IsAsExpected(expected, expected.Negated, most),
            all.Count == 0 ? "no such conflict" : ConflictRows.Decided(all[0].Decision),
            all.Count == 0 ? [] : ConflictRows.Why(all[0], expected.On));
    }

    private static bool Is(DutyConflict conflict, int first, int second)
    {
        var (a, b) = (conflict.First.Instrument.Id, conflict.Second.Instrument.Id);
        return (a == first && b == second) || (a == second && b == first);
    }
}
