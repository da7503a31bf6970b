using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Panels;

/// <summary>One row an instrument, or one a phase of it: who was in from when until when, and what was promised.
/// </summary>
/// <remarks>
/// A phase is a provision that names among whom it runs; an instrument without such a provision is its only phase. A
/// member stands under the code that it had when its stay began: by a list of a phase, else by its membership.
/// </remarks>
public static class AllianceTable
{
    /// <summary>The rows, by instrument id, then in the order of the phases.</summary>
    /// <param name="standings">The law, applied.</param>
    /// <param name="byPhase">One a phase; else one an instrument.</param>
    /// <param name="codes">How members are named.</param>
    /// <param name="classifier">What counts; null: the five classes of ATOP.</param>
    public static ImmutableArray<AllianceRow> Of(
        Standings standings, bool byPhase, CodeScheme codes, DutyClassifier? classifier = null)
    {
        ArgumentNullException.ThrowIfNull(standings);
        classifier ??= DutyClassifier.Atop;
        var rows = ImmutableArray.CreateBuilder<AllianceRow>();
        foreach (var standing in standings.All)
        {
            var instrument = standing.Instrument;
            var whole = -1;
            for (var i = 0; byPhase && i < instrument.Provisions.Length; i++)
            {
                if (!instrument.Provisions[i].Among.IsEmpty)
                    Add(standings, standing, whole = i, codes, classifier, rows);
            }

            if (whole < 0)
                Add(standings, standing, whole, codes, classifier, rows);
        }

        return rows.DrainToImmutable();
    }

    private static void Add(Standings standings, InstrumentStanding standing, int phase, CodeScheme codes,
        DutyClassifier classifier, ImmutableArray<AllianceRow>.Builder rows)
    {
        var instrument = standing.Instrument;
        if (!Array.Exists([.. instrument.Duties], d => d.From.Rank != Rank.Deprecated
            && (phase < 0 || d.ProvisionIndex == phase) && classifier.Of(d) != DutyClasses.None))
            return;
        List<AllianceMember> members = [];
        var promises = new MemberPromises(standings, instrument, classifier);
        AddListed(standings, standing, phase, codes, promises, members);
        if (members.Count == 0)
            AddBound(standings, standing, codes, promises, members);
        if (members.Count == 0)
            return;
        members.Sort(static (a, b) => a.Days.From.Earliest != b.Days.From.Earliest
            ? a.Days.From.Earliest.CompareTo(b.Days.From.Earliest) : string.CompareOrdinal(a.Code, b.Code));
        rows.Add(new(instrument.Id, phase, [.. members]));
    }

    private static void AddListed(Standings standings, InstrumentStanding standing, int phase, CodeScheme codes,
        MemberPromises promises, List<AllianceMember> members)
    {
        var open = standing.End?.Day ?? DayBounds.Exactly(Day.Max);
        for (var i = 0; i < standing.Instrument.Provisions.Length; i++)
        {
            if (phase >= 0 && phase != i)
                continue;
            foreach (var span in standing.Instrument.Provisions[i].Among)
            {
                var state = standings.Register.States[span.Value.StateId];
                var days = new DaySpan(span.Value.From.Bounds, span.Value.Until?.Bounds ?? open);
                var (surely, possibly) = promises.Of(state.Id, i);
                members.Add(new(state.Id, CodeOn(state, codes, days.From.Earliest), days, surely, possibly));
            }
        }
    }

    // Under the next name of one legal person a stay goes on, if under the same code.
    private static void AddBound(Standings standings, InstrumentStanding standing, CodeScheme codes,
        MemberPromises promises, List<AllianceMember> members)
    {
        foreach (var stateId in standing.States)
        {
            var (surely, possibly) = promises.Of(stateId, -1);
            var state = standings.Register.States[stateId];
            foreach (var span in standing.SpansOf(stateId))
            {
                if (span.Status is not (Status.Party or Status.Provisional))
                    continue;
                var code = CodeOn(state, codes, span.Days.From.Earliest);
                var before = members.FindIndex(m => m.Code == code && (m.Days.Until == span.Days.From)
                    && standings.Continuity.Same(m.StateId, stateId));
                if (before >= 0)
                    members[before] = members[before] with { Days = new(members[before].Days.From, span.Days.Until) };
                else
                    members.Add(new(stateId, code, span.Days, surely, possibly));
            }
        }
    }

    private static string CodeOn(State state, CodeScheme scheme, int day)
    {
        var (code, begins) = ("", Day.Max);
        foreach (var said in state.Codes)
        {
            if (said.Value.Scheme != scheme || said.From.Rank == Rank.Deprecated)
                continue;
            var (from, until) = (said.Value.Days.From.Earliest, said.Value.Days.Until.Latest);
            if (from <= day && day < until)
                return said.Value.Value;
            // The next, else the last.
            if (code.Length == 0 || (from > day && (begins <= day || from < begins))
                || (from <= day && begins <= day && from > begins))
                (code, begins) = (said.Value.Value, from);
        }

        return code;
    }
}
