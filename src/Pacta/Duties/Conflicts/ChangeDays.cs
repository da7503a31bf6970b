using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>
/// The days on which anything that two clauses and their parties rest on can change: between two of them next to each
/// other, an answer about them is one and the same.
/// </summary>
/// <param name="engine">The duties in force.</param>
internal sealed class ChangeDays(DutyEngine engine)
{
    private ImmutableArray<int> _everyDay;

    // Any state may be meant: what changes is only who there is.
    private readonly Lazy<ImmutableArray<int>> _lives = new(() =>
    [
        .. engine.Register.States.SelectMany(static s => s.Exists).SelectMany(static life => new[]
        {
            life.Value.From.Earliest, life.Value.From.Latest, life.Value.Until.Earliest, life.Value.Until.Latest,
        }).Distinct().Order(),
    ]);

    /// <summary>Whether there may be a day on which both clauses bind all of them.</summary>
    public bool MayMeet(int debtor, ConflictTest.Clause one, int creditor, ConflictTest.Clause other, int about)
    {
        var (from, until) = Window(debtor, one, creditor, other, about);
        return from < until;
    }

    /// <summary>The days in order, from the first on which both may bind to the first after; fewer than two: never.
    /// </summary>
    public ImmutableArray<int> Of(
        int debtor, ConflictTest.Clause one, int creditor, ConflictTest.Clause other, int about)
    {
        var (from, until) = Window(debtor, one, creditor, other, about);
        if (from >= until)
            return [];
        SortedSet<int> days = [from, until];
        Add(one, [debtor, creditor], days);
        Add(other, [debtor, about], days);
        if (ConflictTest.IsAboutOthers(other.Duty))
            days.UnionWith(_lives.Value);
        return [.. days.Where(day => from <= day && day <= until)];
    }

    private (int From, int Until) Window(
        int debtor, ConflictTest.Clause one, int creditor, ConflictTest.Clause other, int about)
    {
        var (a, b) = (engine.Standings[one.Instrument.Id], engine.Standings[other.Instrument.Id]);
        var first = Meet(Bound(a, debtor), Bound(a, creditor));
        var second = ConflictTest.IsAboutOthers(other.Duty)
            ? Bound(b, debtor) : Meet(Bound(b, debtor), Bound(b, about));
        return Meet(first, second);
    }

    private static (int From, int Until) Meet((int From, int Until) a, (int From, int Until) b) =>
        (Math.Max(a.From, b.From), Math.Min(a.Until, b.Until));

    private static (int From, int Until) Bound(InstrumentStanding standing, int state)
    {
        var (from, until) = (Day.Max, Day.Min);
        foreach (ref readonly var span in standing.SpansOf(state))
        {
            if (span.Status is Status.Party or Status.Provisional)
                (from, until) = (Math.Min(from, span.Days.From.Earliest), Math.Max(until, span.Days.Until.Latest));
        }

        return (from, until);
    }

    private void Add(ConflictTest.Clause clause, ReadOnlySpan<int> states, SortedSet<int> days)
    {
        // Whom a clause means can hang on memberships, groups and alliances anywhere: then any change may matter.
        if (HangsOnOthers(clause.Duty) || engine.Standings.Relations.Has(clause.Instrument.Id))
        {
            if (_everyDay.IsDefault)
                _everyDay = EveryDay();
            days.UnionWith(_everyDay);
        }

        foreach (var state in states)
        {
            foreach (ref readonly var span in engine.Standings[clause.Instrument.Id].SpansOf(state))
                Add(span.Days, days);
        }

        foreach (var provision in clause.Instrument.Provisions)
        {
            foreach (var span in provision.Among)
                Add(span.Value.Days, days);
        }
    }

    private ImmutableArray<int> EveryDay()
    {
        SortedSet<int> days = [];
        foreach (var standing in engine.Standings.All)
        {
            foreach (var state in standing.States)
            {
                foreach (ref readonly var span in standing.SpansOf(state))
                    Add(span.Days, days);
            }

            days.UnionWith(engine.Standings.Relations.ChangeDays(standing.Instrument));
            // Whose ally a clause means can hang on the list of a provision anywhere.
            foreach (var span in standing.Instrument.Provisions.SelectMany(static p => p.Among))
                Add(span.Value.Days, days);
        }

        foreach (var turn in engine.Register.Organizations.SelectMany(static o => o.Memberships))
            Add(turn.Day.Bounds, days);
        foreach (var member in engine.Register.Groups.SelectMany(static g => g.Members))
            Add(member.Value.Days, days);
        return [.. days];
    }

    private static void Add(DaySpan span, SortedSet<int> days)
    {
        Add(span.From, days);
        Add(span.Until, days);
    }

    private static void Add(DayBounds day, SortedSet<int> days)
    {
        days.Add(day.Earliest);
        days.Add(day.Latest);
    }

    private static bool HangsOnOthers(Duty duty) => Hangs(duty.Debtor) || (duty.Action.Toward is { } toward
        && Hangs(toward)) || duty.Triggers.Any(static t => Hangs(t.Doer) || Hangs(t.Target));

    private static bool Hangs(Actor actor) =>
        actor.Form is ActorForm.AlliedWith or ActorForm.MemberOf or ActorForm.Group || actor.Parts.Any(Hangs);
}
