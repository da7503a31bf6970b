using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Panels;

/// <summary>The clauses of an instrument that run among the same states in the same days: a phase, or the whole.
/// </summary>
internal sealed class ClausePart
{
    private readonly int[] _first;
    private readonly Stretch[] _days;
    private readonly uint[] _owes;

    private ClausePart(Standings standings, InstrumentStanding standing, List<DutyPlan.Clause> clauses)
    {
        var among = standing.Instrument.Provisions[clauses[0].Duty.ProvisionIndex].Among;
        _first = new int[standing.States.Length + 1];
        _owes = new uint[standing.States.Length];
        List<Stretch> days = new(standing.States.Length);
        List<DutyPlan.Clause> asked = [];
        for (var i = 0; i < standing.States.Length; i++)
        {
            AddDays(standings, standing, standing.States[i], among, days);
            _first[i + 1] = days.Count;
        }

        foreach (var clause in clauses)
        {
            if (!Count(standings, standing, clause))
                asked.Add(clause);
        }

        (_days, Asked) = ([.. days], [.. asked]);
    }

    /// <summary>The clauses of which a pair has to be asked about.</summary>
    public DutyPlan.Clause[] Asked { get; }

    /// <summary>The days in which a state is bound by the clauses.</summary>
    /// <param name="stateIndex">Index into <see cref="InstrumentStanding.States"/>.</param>
    public ReadOnlySpan<Stretch> Days(int stateIndex) => _days.AsSpan(_first[stateIndex].._first[stateIndex + 1]);

    /// <summary>What a state owes any other in common days, as a <see cref="RunWriter.Word"/>, beside what has to be
    /// asked about.</summary>
    /// <param name="stateIndex">Index into <see cref="InstrumentStanding.States"/>.</param>
    public uint Owes(int stateIndex) => _owes[stateIndex];

    /// <summary>Parts the clauses of an instrument.</summary>
    public static ClausePart[] Of(Standings standings, InstrumentStanding standing, List<DutyPlan.Clause> clauses)
    {
        List<List<DutyPlan.Clause>> parts = [];
        var provisions = standing.Instrument.Provisions;
        foreach (var clause in clauses)
        {
            var among = provisions[clause.Duty.ProvisionIndex].Among;
            var part = parts.Find(p => provisions[p[0].Duty.ProvisionIndex].Among == among);
            if (part is null)
                parts.Add([clause]);
            else
                part.Add(clause);
        }

        return parts.ConvertAll(part => new ClausePart(standings, standing, part)).ToArray();
    }

    // What every party owes, or those that the clause names, is owed to every other; perhaps to some of them only.
    private bool Count(Standings standings, InstrumentStanding standing, DutyPlan.Clause clause)
    {
        var (duty, debtor) = (clause.Duty, clause.Duty.Debtor);
        var isAny = Duties.DutyTable.IsAnyParty(debtor);
        if (!Duties.DutyTable.IsOwedToAny(duty) || (!isAny && debtor.Form != ActorForm.States))
            return false;
        var word = RunWriter.Word(clause.Classes, clause.IsLegal,
            duty.Conditions.TowardSome ? Certainty.Possible : Certainty.Yes);
        for (var i = 0; i < _owes.Length; i++)
            _owes[i] |= isAny || Names(standings, debtor.States, standing.States[i]) ? word : 0;
        return true;
    }

    private static bool Names(Standings standings, ImmutableArray<int> states, int state)
    {
        foreach (var named in states)
        {
            if (standings.Continuity.Same(named, state))
                return true;
        }

        return false;
    }

    private static void AddDays(Standings standings, InstrumentStanding standing, int state,
        ImmutableArray<Assertion<AmongSpan>> among, List<Stretch> into)
    {
        if (among.IsEmpty)
        {
            Stretches.AddBound(standing, state, into);
            return;
        }

        List<Stretch> bound = [], listed = [];
        Stretches.AddBound(standing, state, bound);
        foreach (var span in among)
        {
            if (bound.Count > 0 && standings.Continuity.Same(span.Value.StateId, state))
                Stretches.Unite(span.Value.Days, listed);
        }

        var first = into.Count;
        Stretches.AddShared(bound, listed, first, into);
    }
}
