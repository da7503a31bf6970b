using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>
/// What a reader of a day could not know: the lines of the whole register that <see cref="Restriction.KnownOn"/> left
/// out, in words, with the day from which each was known.
/// </summary>
/// <remarks>A line is not listed where another, at least as precise, had said the same by then or said it first.
/// </remarks>
public sealed class NotYetKnown
{
    private const int MostWhoMatterToAll = 4;

    private readonly TreatyRegister _known;
    private readonly Phrasing _phrasing;
    private readonly Lazy<Continuity> _continuity;

    /// <param name="whole">All that is recorded.</param>
    /// <param name="known">The same as known on a day.</param>
    /// <exception cref="ArgumentException"><paramref name="known"/> is as known on no day.</exception>
    public NotYetKnown(TreatyRegister whole, TreatyRegister known)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(known);
        (Whole, _known) = (whole, known);
        Day = known.KnownDay ?? throw new ArgumentException("A register as known on a day has one.", nameof(known));
        _phrasing = new(whole);
        _continuity = new(() => new(whole.States));
    }

    /// <summary>All that is recorded.</summary>
    public TreatyRegister Whole { get; }

    /// <summary>The reader's day.</summary>
    public int Day { get; }

    /// <summary>Which states are one legal person, as later known: it tells whom a name means.</summary>
    public Continuity Continuity => _continuity.Value;

    /// <summary>The instruments that have to do with all of some states, by all that is recorded.</summary>
    public IEnumerable<int> Involving(ImmutableArray<int> states) =>
        Whole.Instruments.Where(i => states.All(s => Involves(i, s))).Select(static i => i.Id);

    /// <summary>The lines of an instrument that were left out and can bear on an answer.</summary>
    /// <param name="instrumentId">The instrument.</param>
    /// <param name="on">The day that is asked about; what came later does not bear on it.</param>
    /// <param name="states">Those whose acts bear on it, or -1; empty: everybody's do.</param>
    public IEnumerable<UnknownLine> Of(int instrumentId, int on, ImmutableArray<int> states)
    {
        var (before, after) = (Whole.Instruments[instrumentId], _known.Instruments[instrumentId]);
        if (ReferenceEquals(before, after))
            return [];
        var lines = RecordedLine.Of(_phrasing, before).ToList();
        if (after.IsWithheld)
            return lines.Exists(line => line.Days.Earliest <= on) ? [OfAll(before, lines)] : [];
        return NewsIn(lines, RecordedLine.Of(_phrasing, after))
            .Where(line => line.Days.Earliest <= on && Matters(before, line, states))
            .Select(line => Unknown(before.Code, line));
    }

    /// <summary>The lines of an instrument that are used though the earliest source may have come later.</summary>
    public IEnumerable<UnknownLine> PerhapsOf(int instrumentId, int on, ImmutableArray<int> states)
    {
        var instrument = _known.Instruments[instrumentId];
        return RecordedLine.Of(_phrasing, instrument)
            .Where(line => line.Days.Earliest <= on && Matters(instrument, line, states))
            .Select(line => Unknown(instrument.Code, line))
            .Where(line => line.KnownFrom.Latest > Day && line.KnownFrom.Latest != Time.Day.Max);
    }

    /// <summary>The links of a legal person's names that were left out.</summary>
    public IEnumerable<UnknownLine> OfState(int stateId, int on)
    {
        foreach (var (id, _) in Continuity.NamesOf(Continuity.PersonOf(stateId)))
        {
            foreach (var link in Whole.States[id].Links)
            {
                var words = SuccessionWords.Of(Whole, link.Value);
                var line = new RecordedLine(LineKind.Occurrence, words, words, id, link.Value.Since, link.From);
                if (link.Value.Since.Earliest <= on && IsLeftOut(line))
                    yield return Unknown(Whole.States[id].Code, line);
            }
        }
    }

    /// <summary>The joinings and leavings of an organization that were left out.</summary>
    public IEnumerable<UnknownLine> OfOrganization(int organizationId, int on)
    {
        var organization = Whole.Organizations[organizationId];
        foreach (var turn in organization.Memberships)
        {
            var words = $"{(turn.Joined ? "joined" : "left")} by {Whole.States[turn.StateId].Code} {turn.Day}";
            var line = new RecordedLine(
                LineKind.Occurrence, words, words, turn.StateId, turn.Day.Bounds, turn.From);
            if (turn.Day.Earliest <= on && IsLeftOut(line))
                yield return Unknown(organization.Code, line);
        }

        if (organization.FoundedBy < 0)
            yield break;
        foreach (var line in Of(organization.FoundedBy, on, []).Where(static line => !line.IsDuty))
            yield return line;
    }

    /// <summary>The step of a derivation that says what it lacked.</summary>
    public Step ToStep(UnknownLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var text = $"not yet known on {Time.Day.Format(Day)}: {line.About} {line.Words}, "
            + $"known from {From(line)} by {By(line)}";
        return Step.Of(Whole, text, null, line.From) with { Sources = "" };
    }

    /// <summary>From when a line was known: a day, a year, or a day at the earliest.</summary>
    public static string From(UnknownLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.KnownFrom.Latest == Time.Day.Max && !line.KnownFrom.IsCertain
            ? $"{Time.Day.Format(line.KnownFrom.Earliest)} at the earliest (the source's day is not recorded)"
            : Phrasing.Of(line.KnownFrom);
    }

    /// <summary>The sources by which a line was first known.</summary>
    public string By(UnknownLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return string.Join(", ", line.By.Select(s => Whole.Sources[s].Code));
    }

    private bool Involves(Instrument instrument, int state) =>
        instrument.Parties.Any(p => Continuity.Same(p, state))
        || instrument.Acts.Any(a => Continuity.Same(a.StateId, state));

    private List<RecordedLine> NewsIn(List<RecordedLine> lines, IEnumerable<RecordedLine> known)
    {
        var said = known.ToList();
        List<RecordedLine> news = [];
        foreach (var line in lines.Where(IsLeftOut).OrderBy(FirstKnown))
        {
            if (!said.Exists(earlier => Says(earlier, line)))
                news.Add(line);
            said.Add(line);
        }

        return news;
    }

    private int FirstKnown(RecordedLine line) => Whole.KnownFrom(line.From, line.Days.Earliest).Earliest;

    private bool IsLeftOut(RecordedLine line) => !line.From.Citations.IsEmpty && FirstKnown(line) > Day;

    // In a small circle what one does bears on all; in a large one only on itself.
    private bool Matters(Instrument instrument, RecordedLine line, ImmutableArray<int> states) =>
        line.StateId < 0 || states.IsEmpty
        || (instrument.OpenTo is null && instrument.Parties.Length is > 0 and <= MostWhoMatterToAll)
        || states.Any(s => s >= 0 && Continuity.Same(s, line.StateId));

    private static bool Says(RecordedLine kept, RecordedLine line) => kept.Topic == line.Topic
        && (line.Kind is LineKind.Clause or LineKind.Duty || line.Days.Contains(kept.Days));

    private UnknownLine OfAll(Instrument instrument, List<RecordedLine> lines)
    {
        var first = lines.MinBy(FirstKnown)!;
        return Unknown(instrument.Code, first with { Words = $"as a whole, {lines[0].Words}" });
    }

    private UnknownLine Unknown(string about, RecordedLine line)
    {
        var known = Whole.KnownFrom(line.From, line.Days.Earliest);
        var by = line.From.Citations.Select(static c => c.SourceId).Distinct()
            .Where(id => Whole.Sources[id].KnownFrom(line.Days.Earliest).Earliest == known.Earliest);
        return new(about, line.Words, known, [.. by], line.From, line.Kind == LineKind.Duty);
    }
}

/// <summary>A line that was not known on a day.</summary>
/// <param name="About">The instrument or state: "abm-1972".</param>
/// <param name="Words">"withdrawn by USA 2001-12-13".</param>
/// <param name="KnownFrom">From when it was known.</param>
/// <param name="By">Ids of the sources by which it was.</param>
/// <param name="From">Who says so.</param>
/// <param name="IsDuty">Whether it is a duty.</param>
public sealed record UnknownLine(
    string About, string Words, DayBounds KnownFrom, ImmutableArray<int> By, Provenance From, bool IsDuty);
