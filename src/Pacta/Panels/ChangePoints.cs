using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Panels;

/// <summary>Days on which what one instrument makes one state owe another can change.</summary>
/// <remarks>
/// The changes of the two states' statuses; where a provision runs among some, the days of its list; where something
/// can befall the treaty between two, all days of acts about it and of the texts that amend, replace or suspend it;
/// where a clause means allies, members of organizations or of groups, every change anywhere. More days than change
/// anything do no harm.
/// </remarks>
internal sealed class ChangePoints(Standings standings)
{
    private static readonly Period s_silence = Period.OfMonths(12);
    private readonly Dictionary<int, int[]> _ofInstrument = [];
    private int[]? _anywhere;

    /// <summary>Adds the days for two states, in no order, some perhaps twice.</summary>
    public void Add(DutyPlan plan, int debtor, int creditor, List<int> days)
    {
        var instrument = plan.Standing.Instrument;
        AddStatuses(plan.Standing, debtor, days);
        AddStatuses(plan.Standing, creditor, days);
        if (!instrument.ReservationActs.IsEmpty)
            AddSilence(days);
        foreach (var clause in plan.Clauses)
        {
            if (instrument.Provisions[clause.Duty.ProvisionIndex].Survives is { Value: var length }
                && Survival.After(plan.Standing, debtor, creditor, length) is { } after)
                Add(after.Days, days);
        }

        foreach (var provision in instrument.Provisions)
        {
            foreach (var span in provision.Among)
                Add(span.Value.Days, days);
        }

        days.AddRange(OfInstrument(plan));
    }

    // Who joins after a reservation has twelve months from its own consent to object.
    private static void AddSilence(List<int> days)
    {
        for (var i = days.Count - 1; i >= 0; i--)
        {
            var (down, up) = s_silence.ReadingsFrom(days[i]);
            days.AddRange([down, up]);
        }
    }

    private int[] OfInstrument(DutyPlan plan)
    {
        var id = plan.Standing.Instrument.Id;
        if (_ofInstrument.TryGetValue(id, out var days))
            return days;
        SortedSet<int> found = [];
        if (Array.Exists(plan.Clauses, c => !ClauseForm.IsTimeless(plan.Standing.Instrument, c.Duty)))
            found.UnionWith(_anywhere ??= Anywhere());
        if (standings.Relations.Has(id))
            AddBetween(plan, found);
        return _ofInstrument[id] = [.. found];
    }

    private void AddBetween(DutyPlan plan, SortedSet<int> found)
    {
        var instrument = plan.Standing.Instrument;
        var provisions = DutyPlan.ProvisionsOf(instrument, plan.Clauses);
        found.UnionWith(standings.Relations.ChangeDays(instrument));
        AddReservations(instrument, found);
        foreach (var other in standings.Register.Instruments)
        {
            if (TouchedStates.BearsOn(other, instrument.Id, provisions))
                AddAll(standings[other.Id], found);
        }
    }

    // Silence accepts a reservation when twelve months have passed (VCLT 20(5)).
    private static void AddReservations(Instrument instrument, SortedSet<int> found)
    {
        foreach (var act in instrument.ReservationActs)
        {
            foreach (var date in (EdtfDate?[])[act.Day, act.Confirmed, act.Notified])
            {
                foreach (var day in date is null ? [] : new[] { date.Earliest, date.Latest })
                    found.UnionWith([day, s_silence.ReadingsFrom(day).Down, s_silence.ReadingsFrom(day).Up]);
            }
        }
    }

    private int[] Anywhere()
    {
        SortedSet<int> found = [];
        foreach (var standing in standings.All)
        {
            AddAll(standing, found);
            found.UnionWith(standings.Relations.ChangeDays(standing.Instrument));
            AddReservations(standing.Instrument, found);
            foreach (var span in standing.Instrument.Provisions.SelectMany(static p => p.Among))
                AddDays(span.Value.Days, found);
        }

        foreach (var turn in standings.Register.Organizations.SelectMany(static o => o.Memberships))
            found.UnionWith([turn.Day.Bounds.Earliest, turn.Day.Bounds.Latest]);
        foreach (var member in standings.Register.Groups.SelectMany(static g => g.Members))
            AddDays(member.Value.Days, found);
        foreach (var life in standings.Register.States.SelectMany(static s => s.Exists))
            AddDays(life.Value, found);
        return [.. found];
    }

    private static void AddAll(InstrumentStanding standing, SortedSet<int> found)
    {
        foreach (var state in standing.States)
        {
            foreach (ref readonly var span in standing.SpansOf(state))
                AddDays(span.Days, found);
        }
    }

    private static void AddStatuses(InstrumentStanding standing, int state, List<int> days)
    {
        foreach (ref readonly var span in standing.SpansOf(state))
            Add(span.Days, days);
    }

    private static void Add(DaySpan span, List<int> days) =>
        days.AddRange([span.From.Earliest, span.From.Latest, span.Until.Earliest, span.Until.Latest]);

    private static void AddDays(DaySpan span, SortedSet<int> found) =>
        found.UnionWith([span.From.Earliest, span.From.Latest, span.Until.Earliest, span.Until.Latest]);
}
