using System.Runtime.InteropServices;
using Pacta.Duties;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Panels;

/// <summary>
/// Spans of instruments whose clauses or reservations or suspensions set some of the parties apart, by asking who owes
/// what on each day on which that can change: between two such days next to one another the answer is one and the same.
/// </summary>
/// <param name="standings">The law, applied.</param>
/// <param name="engine">Who is asked.</param>
internal sealed class SlowSpans(Standings standings, Lazy<DutyEngine> engine)
{
    private readonly ChangePoints _points = new(standings);
    private readonly List<DirectedDuty> _owed = [];
    private readonly List<int> _days = [];

    /// <summary>Adds what a state owes another under an instrument, in the order of days.</summary>
    public void Add(DutyPlan plan, int debtor, int creditor, RunWriter writer)
    {
        var id = plan.Standing.Instrument.Id;
        _days.Clear();
        _points.Add(plan, debtor, creditor, _days);
        var days = CollectionsMarshal.AsSpan(_days);
        days.Sort();
        for (var i = 0; i < days.Length; i++)
        {
            if (i > 0 && days[i] == days[i - 1])
                continue;
            writer.Set(debtor, creditor, id, days[i],
                days[i] == Day.Max ? 0 : Owed(plan.Standing.Instrument, debtor, creditor, days[i], plan));
        }

        writer.Set(debtor, creditor, id, Day.Max, 0);
    }

    private uint Owed(Instrument instrument, int debtor, int creditor, int day, DutyPlan plan)
    {
        _owed.Clear();
        engine.Value.Owed(debtor, creditor, day, _owed);
        var word = 0u;
        foreach (ref readonly var owed in CollectionsMarshal.AsSpan(_owed))
        {
            if (owed.Instrument.Id != instrument.Id || owed.Duty is not { } duty)
                continue;
            foreach (ref readonly var clause in plan.Clauses.AsSpan())
            {
                if (ReferenceEquals(clause.Duty, duty))
                    word |= RunWriter.Word(clause.Classes, owed.IsLegal, owed.Certainty);
            }
        }

        return word;
    }
}
