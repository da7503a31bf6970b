using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Readings;

public static partial class Facts
{
    // Lines of one act by several sources are one fact; the words of two reservations tell them apart.
    private static void AddReservations(List<Fact> facts, ImmutableArray<ReservationAct> acts)
    {
        for (var i = 0; i < acts.Length; i++)
        {
            if (FirstOf(acts, i) != i)
                continue;
            List<Stated> stated = [];
            for (var j = i; j < acts.Length; j++)
            {
                if (acts[j].IsSameAct(acts[i]))
                    stated.Add(new(j, acts[j].Day, null, acts[j].From));
            }

            facts.Add(new(FactKind.Reservation, acts[i].StateId, default, [.. stated])
            {
                ReservationAct = acts[i],
            });
        }
    }

    private static int FirstOf(ImmutableArray<ReservationAct> acts, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (acts[i].IsSameAct(acts[index]))
                return i;
        }

        return index;
    }

    // The other acts keep their places, so that further facts can be fixed by the same indices.
    private static ImmutableArray<ReservationAct> Only(
        ImmutableArray<ReservationAct> acts, Fact fact, int index, EdtfDate day)
    {
        var result = acts.ToBuilder();
        foreach (var other in fact.Stated)
        {
            if (other.Index != index)
                result[other.Index] = acts[other.Index] with { From = Discarded };
        }

        result[index] = acts[index] with { Day = day };
        return result.MoveToImmutable();
    }
}
