using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>When the record says that an instrument was suspended between two of its parties.</summary>
internal static class Suspensions
{
    /// <summary>Three months (VCLT 65(2)); a month's end that another month lacks is read both ways.</summary>
    public static Period TimeToObject { get; } = Period.OfMonths(3);

    /// <summary>Every suspension that concerns two legal persons, each until what resumed it first.</summary>
    public static List<SuspendedSpan> Between(Instrument instrument, Continuity continuity, int a, int b)
    {
        List<SuspendedSpan> spans = [];
        foreach (var line in instrument.Operation.Suspensions)
        {
            var said = line.Value;
            if (said.Resumes || line.From.Rank == Rank.Deprecated || !Covers(said, continuity, a, b))
                continue;
            var until = DayBounds.Exactly(Day.Max);
            foreach (var other in instrument.Operation.Suspensions)
            {
                if (other.Value.Resumes && other.From.Rank != Rank.Deprecated
                    && Ends(other.Value, said, continuity, a, b))
                    until = PeriodReading.Earlier(until, After(other.Value.Day.Bounds, said.Day.Bounds));
            }

            spans.Add(new(said, line.From, new(said.Day.Bounds, until)));
        }

        return spans;
    }

    /// <summary>Whether a suspension or an invocation by one state, or by none alone, is between two.</summary>
    /// <param name="author">Who does it; -1: nobody alone.</param>
    /// <param name="states">Toward or between whom; empty: all.</param>
    /// <param name="continuity">Who is one legal person.</param>
    /// <param name="a">One legal person.</param>
    /// <param name="b">The other.</param>
    public static bool Covers(int author, ImmutableArray<int> states, Continuity continuity, int a, int b)
    {
        if (author < 0)
            return states.IsEmpty || (Holds(states, continuity, a) && Holds(states, continuity, b));
        var other = continuity.Same(author, a) ? b : continuity.Same(author, b) ? a : -1;
        return other >= 0 && (states.IsEmpty || Holds(states, continuity, other));
    }

    private static bool Covers(Suspension said, Continuity continuity, int a, int b) =>
        Covers(said.AuthorId, said.States, continuity, a, b);

    // Who suspended alone resumes alone; what is resumed between two, or for all, is resumed whoever suspended it.
    private static bool Ends(Suspension resumed, Suspension suspended, Continuity continuity, int a, int b)
    {
        if (!Covers(resumed, continuity, a, b) || resumed.Day.Latest < suspended.Day.Earliest)
            return false;
        return resumed.AuthorId < 0
            || (suspended.AuthorId >= 0 && continuity.Same(resumed.AuthorId, suspended.AuthorId));
    }

    // A resumption that may have come before the suspension may have ended nothing.
    private static DayBounds After(DayBounds resumed, DayBounds suspended) =>
        new(Math.Max(resumed.Earliest, suspended.Earliest),
            resumed.Earliest < suspended.Latest ? Day.Max : resumed.Latest);

    private static bool Holds(ImmutableArray<int> states, Continuity continuity, int state)
    {
        foreach (var named in states)
        {
            if (continuity.Same(named, state))
                return true;
        }

        return false;
    }
}

/// <summary>A stretch of days in which an instrument is suspended between two, by one line of the record.</summary>
/// <param name="Said">The line.</param>
/// <param name="From">Who says so.</param>
/// <param name="Days">The days.</param>
internal readonly record struct SuspendedSpan(Suspension Said, Provenance From, DaySpan Days);
