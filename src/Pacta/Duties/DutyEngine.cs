using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Duties;

/// <summary>Answers who owes what to whom on a day.</summary>
public sealed partial class DutyEngine
{
    private readonly PairIndex _pairs;
    private readonly DutyTable _duties;
    private readonly DutyMatch _match;
    private readonly Relations _relations;

    /// <param name="standings">The law, applied.</param>
    public DutyEngine(Standings standings)
    {
        ArgumentNullException.ThrowIfNull(standings);
        Standings = standings;
        _relations = standings.Relations;
        _surviving = Surviving(standings.Register);
        var order = new InstrumentOrder(standings);
        _pairs = new(standings, order);
        _duties = new(standings, order);
        _match = new(standings, _pairs);
    }

    /// <summary>The law, applied.</summary>
    public Standings Standings { get; }

    /// <summary>What is recorded.</summary>
    public TreatyRegister Register => Standings.Register;

    /// <summary>What <paramref name="debtor"/> owes <paramref name="creditor"/> on <paramref name="day"/>.</summary>
    /// <param name="debtor">A state id.</param>
    /// <param name="creditor">Another state id.</param>
    /// <param name="day">A day.</param>
    /// <param name="into">Receives the duties, by instrument id, in the order of the clauses.</param>
    public void Owed(int debtor, int creditor, int day, List<DirectedDuty> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        if (Standings.Continuity.Same(debtor, creditor))
            return;
        // First which instruments hold, then their duties: each step waits for memory, and waits less alone.
        using var shared = _pairs.HeldBy(debtor, creditor, day);
        var found = new FoundDuties(into, debtor, creditor, _duties.MostOf(shared.All));
        foreach (ref readonly var held in shared.All)
        {
            ref readonly var head = ref _duties[held.Place];
            if (held.As == HeldAs.Parties && head.AllRun)
                found.AddAll(head.Instrument, head.Count);
            else if (held.As == HeldAs.Parties)
                AddBound(head, day, Certainty.Yes, ref found);
            else if (held.As == HeldAs.Interim)
                AddInterim(head, Certainty.Yes, ref found);
            else
                AddByStatus(held, day, ref found);
        }

        found.Finish();
        if (_surviving.Length > 0)
            AddSurviving(debtor, creditor, day, into);
    }

    /// <summary>
    /// What <paramref name="debtor"/> owes <paramref name="creditor"/> on <paramref name="day"/>, as a new list.
    /// </summary>
    public ImmutableArray<DirectedDuty> Owed(int debtor, int creditor, int day)
    {
        List<DirectedDuty> found = [];
        Owed(debtor, creditor, day, found);
        return [.. found];
    }

    /// <summary>The instruments under which both states have a status on some day, by id.</summary>
    public ImmutableArray<int> SharedInstruments(int a, int b) => [.. _pairs.Of(a, b)];

    /// <summary>
    /// The treaty by which one of two states must or may defend or join the other on a day; null: none.
    /// </summary>
    public DirectedDuty? Alliance(int a, int b, int day) => _match.Alliance(a, b, day, null);

    /// <summary>Whether an event, real or supposed, makes a duty due.</summary>
    /// <param name="duty">A duty in force that day.</param>
    /// <param name="happening">The event.</param>
    /// <param name="day">The day.</param>
    /// <returns>Yes; possible where a condition is left open (area, provocation, request); no.</returns>
    public Certainty IsDue(DirectedDuty duty, SupposedEvent happening, int day)
    {
        ArgumentNullException.ThrowIfNull(happening);
        return duty.Duty is null ? Certainty.Yes : _match.Due(duty, happening, day);
    }

    /// <summary>
    /// Whether a duty is about a state beyond its parties: "must not transfer nuclear weapons to anyone".
    /// </summary>
    /// <param name="duty">A duty in force that day.</param>
    /// <param name="state">The state.</param>
    /// <param name="happening">The event that is supposed, or null.</param>
    /// <param name="day">The day.</param>
    public Certainty IsAbout(DirectedDuty duty, int state, SupposedEvent? happening, int day) =>
        _match.IsAbout(duty, state, happening, day);

    // VCLT 18: owed by who has signed or consented and is not bound, to who has done at least as much; who applies the
    // treaty provisionally owes it to those who do not.
    private static Certainty Interim(InstrumentStanding standing, StatusOnDay a, StatusOnDay b, int debtor, int day)
    {
        if (a is { Status: Status.Party, Certainty: Certainty.Yes })
            return Certainty.No;
        var owes = a.Status == Status.Provisional && b.IsInterim ? a.Certainty : standing.IsInterim(debtor, day);
        return Least(owes, b.Certainty);
    }

    private void AddByStatus(in HeldInstrument held, int day, ref FoundDuties found)
    {
        var standing = Standings[_pairs.IdOf(held)];
        var a = standing.StatusOf(found.Debtor, day);
        if (IsNothing(a))
            return;
        var b = standing.StatusOf(found.Creditor, day);
        if (IsNothing(b))
            return;
        ref readonly var head = ref _duties[held.Place];
        if (a.IsBound && b.IsBound)
            AddBound(head, day, Least(a.Certainty, b.Certainty), ref found);
        AddInterim(head, Interim(standing, a, b, found.Debtor, day), ref found);
    }

    private static void AddInterim(in DutyTable.Head head, Certainty certainty, ref FoundDuties found)
    {
        if (head.IsBinding && certainty != Certainty.No)
            found.Add(head.Instrument, 0, certainty);
    }

    // Both are bound, as surely as said.
    private void AddBound(in DutyTable.Head head, int day, Certainty certainty, ref FoundDuties found)
    {
        var runs = _duties.RunsOf(head);
        for (var i = 0; i < runs.Length; i++)
        {
            var binds = runs[i] switch
            {
                DutyRun.BetweenAnyTwo => certainty,
                DutyRun.BetweenSome => Least(certainty,
                    Binds(head.Instrument, head.Instrument.Duties[i], found.Debtor, found.Creditor, day)),
                _ => Certainty.No,
            };
            if (binds != Certainty.No)
                found.Add(head.Instrument, i + 1, binds);
        }
    }

    private Certainty Binds(Instrument instrument, Duty duty, int debtor, int creditor, int day)
    {
        var scene = new Scene(Standings[instrument.Id], duty, day, null);
        var binds = _match.Binds(scene, duty, debtor, creditor);
        return _relations.Has(instrument.Id)
            ? Least(binds,
                Relations.Applies(_relations.Between(instrument.Id, debtor, creditor, day), duty.ProvisionIndex))
            : binds;
    }
}
