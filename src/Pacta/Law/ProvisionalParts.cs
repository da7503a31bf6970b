using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>
/// VCLT 25(1): what is applied provisionally in part binds in that part only, and nobody is owed more than it owes.
/// </summary>
/// <remarks>Several lines on one state that name other parts, without a rank, leave open what only some of them name.
/// </remarks>
internal sealed class ProvisionalParts(Continuity continuity) : IPairRule
{
    public bool Concerns(Instrument instrument)
    {
        foreach (ref readonly var act in instrument.Acts.AsSpan())
        {
            if (act.Part is not null)
                return true;
        }

        return false;
    }

    public void Add(in PairScene scene, List<PairEffect> into)
    {
        AddOf(scene.A, scene, into);
        AddOf(scene.B, scene, into);
    }

    private void AddOf(int person, in PairScene scene, List<PairEffect> into)
    {
        var standing = scene.Standing;
        if (standing.StatusOf(continuity.NameOn(person, scene.Day), scene.Day) is not
            { Status: Status.Provisional or Status.Party } status)
            return;
        // A party for certain applies all of it; one that may be no party yet may still apply a part.
        var applies = status is { Status: Status.Party } ? Before(standing, person, scene.Day) : status.Certainty;
        var lines = Lines(standing.Instrument, person);
        if (applies == Certainty.No || lines.TrueForAll(static l => l.Part is null))
            return;
        if (lines.Exists(static l => l.Part is { Provisions.IsEmpty: true }))
        {
            into.Add(new(PairEffectKind.FallsAway, -1, Certainty.Possible, Why(lines)));
            return;
        }

        for (var place = 0; place < standing.Instrument.Provisions.Length; place++)
        {
            var name = standing.Instrument.Provisions[place].Name;
            var without = lines.Count(l => l.Part is { } part && !part.Provisions.Contains(name));
            if (without == 0)
                continue;
            into.Add(new(PairEffectKind.FallsAway, place,
                without == lines.Count ? applies : Certainty.Possible, Why(lines)));
        }
    }

    // Whether a possible party may on that day still be one that applies provisionally.
    private Certainty Before(InstrumentStanding standing, int person, int day)
    {
        foreach (ref readonly var span in standing.SpansOf(continuity.NameOn(person, day)))
        {
            if (span.Status == Status.Provisional && span.Days.Contains(day) != Certainty.No)
                return Certainty.Possible;
        }

        return Certainty.No;
    }

    private List<Act> Lines(Instrument instrument, int person)
    {
        List<Act> lines = [];
        foreach (ref readonly var act in instrument.Acts.AsSpan())
        {
            if (act.Kind == ActKind.ProvisionalApplication && act.From.Rank != Rank.Deprecated
                && continuity.Same(act.StateId, person))
                lines.Add(act);
        }

        var best = lines.Exists(static l => l.From.Rank == Rank.Preferred);
        return best ? lines.FindAll(static l => l.From.Rank == Rank.Preferred) : lines;
    }

    private static System.Collections.Immutable.ImmutableArray<Reason> Why(List<Act> lines) =>
        [.. lines.Where(static l => l.Part is not null).Select(static l =>
            new Reason(ProvisionalApplication.Rule, l.From))];
}
