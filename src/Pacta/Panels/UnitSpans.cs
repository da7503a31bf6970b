using Pacta.Time;

namespace Pacta.Panels;

/// <summary>What one unit owes, or is owed, or both, by the unit on the other side: pair spans, cut to the days in
/// which their states bear the codes.</summary>
/// <param name="units">The units, and which state each is when.</param>
/// <param name="options">What is shown.</param>
/// <param name="rankOf">By instrument its place by code.</param>
/// <param name="followedUntil">By instrument the first day on which no source follows it any more;
/// <see cref="Day.Max"/>: none says so.</param>
/// <param name="from">The first day.</param>
/// <param name="until">The first day after.</param>
internal sealed class UnitSpans(
    UnitTable units, PanelOptions options, int[] rankOf, int[] followedUntil, int from, int until)
{
    private readonly int[] _first = new int[units.Units.Length + 1];
    private readonly List<PairSpan> _pairs = [];
    private readonly DutyClasses _shown = Shown(options);
    private UnitSpan[] _gathered = new UnitSpan[256];
    private UnitSpan[] _ordered = [];
    private int _count;

    /// <summary>Gathers what concerns a unit.</summary>
    public void Gather(int unit, PairSpanFinder finder)
    {
        _count = 0;
        foreach (var run in units.Units[unit])
        {
            _pairs.Clear();
            finder.AddOwedBy(run.StateId, _pairs);
            foreach (var span in _pairs)
                Add(span, run, span.CreditorId, counts: true);
            _pairs.Clear();
            finder.AddOwedTo(run.StateId, _pairs);
            foreach (var span in _pairs)
                Add(span, run, span.DebtorId, counts: options.Unit == PanelUnit.Dyad);
        }

        Order();
    }

    /// <summary>What there is with another unit, by first day.</summary>
    public ReadOnlySpan<UnitSpan> With(int other) => _ordered.AsSpan(_first[other].._first[other + 1]);

    /// <summary>All that there is, of one unit after the other.</summary>
    public Span<UnitSpan> All => _ordered.AsSpan(0, _count);

    /// <summary>Puts spans into the order of their first days.</summary>
    public static void Sort(Span<UnitSpan> spans) =>
        spans.SortRun(static (a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.Rank.CompareTo(b.Rank));

    // What is owed the other way makes two states allied too, by the same instrument; it is not in this row's cells.
    private void Add(in PairSpan span, in UnitTable.Run run, int otherState, bool counts)
    {
        var classes = span.Classes & _shown;
        if (classes == DutyClasses.None || (options.Possible == PanelPossible.No && span.Certainty != Certainty.Yes))
            return;
        var (start, end) = (Math.Max(span.From, run.From), Math.Min(span.Until, run.Until));
        var counted = counts ? classes : DutyClasses.None;
        // A state is bound also to who is in no list.
        if (options.Unit == PanelUnit.State && start < end)
        {
            Add(new(0, start, end, rankOf[span.InstrumentId], counted, counts && span.IsLegal, IsSure(span)),
                end == span.Until && IsExit(span));
            return;
        }

        foreach (var other in options.Unit == PanelUnit.State ? [] : units.RunsOf(otherState))
        {
            var (first, last) = (Math.Max(start, other.From), Math.Min(end, other.Until));
            if (first < last && other.Unit != run.Unit)
            {
                Add(new(other.Unit, first, last, rankOf[span.InstrumentId], counted, counts && span.IsLegal,
                    IsSure(span)), last == span.Until && IsExit(span));
            }
        }
    }

    // The first day out belongs to the code that the state bore as it went out.
    private void Add(in UnitSpan span, bool isExit)
    {
        var last = options.ExitDayCounts && isExit && span.Until != Day.Max ? span.Until + 1 : span.Until;
        var cut = span with { From = Math.Max(span.From, from), Until = Math.Min(last, until) };
        if (cut.From >= cut.Until)
            return;
        if (_count == _gathered.Length)
            Array.Resize(ref _gathered, 2 * _count);
        _gathered[_count++] = cut;
    }

    // Where the record breaks off nobody went out.
    private bool IsExit(in PairSpan span) => span.Until != followedUntil[span.InstrumentId];

    private bool IsSure(in PairSpan span) =>
        options.Possible == PanelPossible.Yes || span.Certainty == Certainty.Yes;

    private static DutyClasses Shown(PanelOptions options)
    {
        var shown = DutyClasses.None;
        foreach (var duty in options.Duties)
            shown |= duty.Class;
        return shown;
    }

    // By the other unit: counted, then laid out.
    private void Order()
    {
        Array.Clear(_first);
        for (var i = 0; i < _count; i++)
            _first[_gathered[i].Other + 1]++;
        for (var i = 0; i + 1 < _first.Length; i++)
            _first[i + 1] += _first[i];
        if (_ordered.Length < _count)
            _ordered = new UnitSpan[_gathered.Length];
        for (var i = _count - 1; i >= 0; i--)
            _ordered[--_first[_gathered[i].Other + 1]] = _gathered[i];
        for (var i = 0; i + 1 < _first.Length; i++)
            _first[i] = _first[i + 1];
        _first[^1] = _count;
        for (var other = 0; other + 1 < _first.Length; other++)
            Sort(_ordered.AsSpan(_first[other].._first[other + 1]));
    }
}

/// <summary>What one instrument makes owed between two units in some days; half-open.</summary>
/// <param name="Other">The unit on the other side.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after.</param>
/// <param name="Rank">Of the instrument, by its code.</param>
/// <param name="Classes">What; none: it is owed the other way only.</param>
/// <param name="IsLegal">Whether it binds in law, and not the other way only.</param>
/// <param name="IsSure">Whether it counts as certain.</param>
internal readonly record struct UnitSpan(
    int Other, int From, int Until, int Rank, DutyClasses Classes, bool IsLegal, bool IsSure);
