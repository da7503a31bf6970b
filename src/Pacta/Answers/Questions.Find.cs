using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>What an instrument must be to be found; null and empty parts let everything through.</summary>
public sealed record FindFilter
{
    /// <summary>States that must all have a status under it that day, or ever where no day matters.</summary>
    public ImmutableArray<int> Parties { get; init; } = [];

    /// <summary>Its kind.</summary>
    public InstrumentKind? Kind { get; init; }

    /// <summary>What it is about: all of these.</summary>
    public Subjects Subjects { get; init; }

    /// <summary>An action that one of its duties is about.</summary>
    public ActionKind? Action { get; init; }

    /// <summary>What it is on the day: signed, in force, ended; null: anything.</summary>
    public PairPhase? Phase { get; init; }

    /// <summary>The number of its parties that day.</summary>
    public int? PartyCount { get; init; }

    /// <summary>Words that its title or identifier holds, whatever the case.</summary>
    public string? Text { get; init; }
}

public sealed partial class Questions
{
    /// <summary>The instruments that fit a filter on a day.</summary>
    public Report Find(FindFilter filter, int day)
    {
        ArgumentNullException.ThrowIfNull(filter);
        List<Row> rows = [];
        List<int> found = [];
        foreach (var standing in Standings.All)
        {
            var phase = PhaseOf(standing, day);
            if (!Fits(standing, filter, phase, day))
                continue;
            var id = standing.Instrument.Id;
            var finding = Weigh(id, reading => FitCertainty(reading, filter, phase, day));
            if (finding.Certainty == Certainty.No)
                continue;
            found.Add(id);
            rows.Add(new(
                [
                    standing.Instrument.Code, standing.Instrument.Title, Words.Instruments[standing.Instrument.Kind],
                    PhaseWords(phase), Word(finding), standing.Entry is { } entry ? Phrasing.Of(entry.Day) : "",
                    standing.End is { } end ? Phrasing.Of(end.Day) : "", Bound(standing, day),
                ],
                () => Explain.InForce(id, day)));
        }

        rows.Sort(static (a, b) => string.CompareOrdinal(a.Cells[5], b.Cells[5]) is var order && order != 0
            ? order
            : string.CompareOrdinal(a.Cells[0], b.Cells[0]));
        return Told(new("find", $"Instruments on {Day.Format(day)}",
        [
            new("instruments", $"{rows.Count} found",
                ["treaty", "title", "kind", "status", "certainty", "since", "until", "parties"],
                [.. rows], "none fits"),
            .. Disputed(found),
        ]));
    }

    // Whether it is what it is said to be that day, and whether it then binds each state that is asked for.
    private Certainty FitCertainty(InstrumentStanding standing, FindFilter filter, PairPhase phase, int day)
    {
        var fits = phase switch
        {
            PairPhase.InForce or PairPhase.Political => standing.InForceOn(day),
            PairPhase.Ended when standing.End is { } end => DayBoundsBefore(end.Day, day),
            _ => Certainty.Yes,
        };
        if (phase == PairPhase.InForce)
        {
            foreach (var state in filter.Parties)
            {
                var status = Standings.Continuity.NamesOf(Standings.Continuity.PersonOf(state)).ToArray()
                    .Select(name => standing.StatusOf(name.StateId, day))
                    .Where(static s => s.IsBound || s.IsInterim).Select(static s => s.Certainty)
                    .DefaultIfEmpty(Certainty.No).Max();
                fits = status < fits ? status : fits;
            }
        }

        return fits;
    }

    private static Certainty DayBoundsBefore(DayBounds end, int day) =>
        end.Latest <= day ? Certainty.Yes : end.Earliest <= day ? Certainty.Possible : Certainty.No;

    private static PairPhase PhaseOf(InstrumentStanding standing, int day)
    {
        if (!standing.Instrument.IsBinding)
            return standing.InForceOn(day) == Certainty.No ? PairPhase.None : PairPhase.Political;
        if (standing.InForceOn(day) != Certainty.No)
            return PairPhase.InForce;
        if (standing.End is { } end && end.Day.Latest <= day)
            return PairPhase.Ended;
        foreach (var state in standing.States)
        {
            if (standing.StatusOf(state, day).IsInterim)
                return PairPhase.Signed;
        }

        return PairPhase.None;
    }

    /// <summary>The word for a phase: "in force".</summary>
    public static string PhaseWords(PairPhase phase) => phase switch
    {
        PairPhase.Signed => "signed",
        PairPhase.InForce => "in force",
        PairPhase.Ended => "ended",
        PairPhase.Political => "political",
        _ => "not yet",
    };

    private bool Fits(InstrumentStanding standing, FindFilter filter, PairPhase phase, int day)
    {
        var instrument = standing.Instrument;
        return !instrument.IsWithheld && (filter.Kind is null || filter.Kind == instrument.Kind)
            && (instrument.Subjects & filter.Subjects) == filter.Subjects
            && (filter.Phase is null || filter.Phase == phase)
            && (filter.Action is not { } action || instrument.Duties.Any(d => d.Action.Kind == action))
            && (filter.Text is not { } text || instrument.Title.Contains(text, StringComparison.OrdinalIgnoreCase)
                || instrument.Code.Contains(text, StringComparison.OrdinalIgnoreCase))
            && (filter.PartyCount is not { } count || CountBound(standing, day) == count)
            && filter.Parties.All(p => HasStatus(standing, p, day, phase));
    }

    private bool HasStatus(InstrumentStanding standing, int state, int day, PairPhase phase)
    {
        foreach (var (name, _) in Standings.Continuity.NamesOf(Standings.Continuity.PersonOf(state)))
        {
            var status = standing.StatusOf(name, day);
            if (phase == PairPhase.InForce ? status.IsBound || status.IsInterim : !standing.SpansOf(name).IsEmpty)
                return true;
        }

        return false;
    }

    private static int CountBound(InstrumentStanding standing, int day)
    {
        var count = 0;
        foreach (var state in standing.States)
            count += standing.StatusOf(state, day).IsBound ? 1 : 0;
        return count;
    }

    private string Bound(InstrumentStanding standing, int day)
    {
        List<string> codes = [];
        foreach (var state in standing.States)
        {
            var status = standing.StatusOf(state, day);
            if (status.Status is not (Law.Status.None or Law.Status.Former)
                || (status.Status == Law.Status.Former && standing.End is not null))
                codes.Add(Code(state));
        }

        codes.Sort(StringComparer.Ordinal);
        const int Most = 8;
        return codes.Count <= Most
            ? string.Join(", ", codes) : $"{string.Join(", ", codes.Take(Most))} and {codes.Count - Most} more";
    }
}
