using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Panels;

/// <summary>A table of what states owe one another, row by row: by year, month or day, or in spans.</summary>
/// <remarks>
/// Rows come in the order of the codes, then of time; no more than one unit's duties is held at a time. In a year,
/// month or day stands what is owed on any of its days, as surely as on the surest.
/// </remarks>
public sealed class Panel
{
    private static readonly int s_listsBegin = Day.FromDate(1816, 1, 1);
    private readonly PanelOptions _options;
    private readonly PairSpanFinder _finder;
    private readonly UnitTable _units;
    private readonly CoverageTable _coverage;
    private readonly TreatyRegister _register;
    private readonly int[] _byRank;
    private readonly int[] _rankOf;

    /// <param name="standings">The law, applied.</param>
    /// <param name="options">What is to be shown.</param>
    public Panel(Standings standings, PanelOptions options)
        : this(standings, new(() => new DutyEngine(standings)), options)
    {
    }

    /// <param name="register">What is recorded; the law is applied to it first.</param>
    /// <param name="options">What is to be shown.</param>
    public Panel(TreatyRegister register, PanelOptions options)
        : this(Standings.Of(register), options)
    {
    }

    internal Panel(Standings standings, Lazy<DutyEngine> engine, PanelOptions options)
    {
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(options);
        (_options, _register) = (options, standings.Register);
        _finder = new(standings, engine, ClassifierOf(options));
        _units = new(_register, options);
        _coverage = new(_register, standings.Continuity, _units, options.Duties);
        var codes = new string[_register.Instruments.Length];
        _byRank = new int[codes.Length];
        for (var id = 0; id < codes.Length; id++)
            (codes[id], _byRank[id]) = (_register.Instruments[id].Code, id);
        Array.Sort(codes, _byRank, StringComparer.Ordinal);
        _rankOf = new int[codes.Length];
        for (var rank = 0; rank < codes.Length; rank++)
            _rankOf[_byRank[rank]] = rank;
        From = options.From ?? (options.AllPairs ? s_listsBegin : _finder.FirstDay() ?? s_listsBegin);
    }

    /// <summary>The first day.</summary>
    public int From { get; }

    /// <summary>The codes of its states, in the order of its rows.</summary>
    public IReadOnlyList<string> Codes => _units.Codes;

    /// <summary>The states that have duties and no place in the panel, by id.</summary>
    public IReadOnlyList<int> LeftOut
    {
        get
        {
            List<int> left = [];
            for (var state = 0; state < _register.States.Length; state++)
            {
                if (_units.RunsOf(state).Count == 0 && _finder.HasDuties(state))
                    left.Add(state);
            }

            return left;
        }
    }

    /// <summary>How many instruments there are.</summary>
    public int InstrumentCount => _register.Instruments.Length;

    /// <summary>The identifier of an instrument.</summary>
    public string InstrumentCode(int instrumentId) => _register.Instruments[instrumentId].Code;

    /// <summary>The first day of which no source vouches any more for what is on record; null: none says where it
    /// stops.</summary>
    public static int? EndOfRecord(TreatyRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        int? last = null;
        foreach (var line in register.Coverages)
        {
            if (line.Days.Until.Earliest is not (Day.Min or Day.Max) and var day && (last is null || day > last))
                last = day;
        }

        foreach (var instrument in register.Instruments)
        {
            foreach (var line in instrument.RecordedUntil)
            {
                if (line.Value.Earliest is not (Day.Min or Day.Max) and var day && (last is null || day >= last))
                    last = day + 1;
            }
        }

        return last;
    }

    private int[] FollowedUntil()
    {
        var until = new int[_register.Instruments.Length];
        for (var id = 0; id < until.Length; id++)
            until[id] = RecordedUntil.Find(_register.Instruments[id])?.Day.Earliest ?? Day.Max;
        return until;
    }

    /// <summary>Writes all rows.</summary>
    /// <param name="rows">Takes them in.</param>
    /// <param name="progress">Is told after each unit how many of how many are done; null: nobody is.</param>
    public void Write(IPanelRows rows, Action<int, int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (From >= _options.Until)
            return;
        var spans = new UnitSpans(_units, _options, _rankOf, FollowedUntil(), From, _options.Until);
        var writer = new RowWriter(rows, _options, _byRank, From);
        for (var unit = 0; unit < _units.Units.Length; unit++)
        {
            spans.Gather(unit, _finder);
            if (_options.Unit == PanelUnit.State)
                WriteState(unit, spans, writer);
            else
                WritePairs(unit, spans, writer);
            progress?.Invoke(unit + 1, _units.Units.Length);
        }
    }

    private void WritePairs(int unit, UnitSpans spans, RowWriter writer)
    {
        var first = _options.Unit == PanelUnit.Dyad ? unit + 1 : 0;
        for (var other = first; other < _units.Units.Length; other++)
        {
            if (other == unit)
                continue;
            var owed = spans.With(other);
            if (owed.Length == 0 && !_options.AllPairs)
                continue;
            writer.Covered.Clear();
            _coverage.AddBetween(unit, other, writer.Covered);
            writer.Present.Clear();
            AddShared(_units.Units[unit], _units.Units[other], writer.Present);
            writer.Write(unit, other, owed);
        }
    }

    private void WriteState(int unit, UnitSpans spans, RowWriter writer)
    {
        var all = spans.All;
        if (all.Length == 0 && !_options.AllPairs)
            return;
        UnitSpans.Sort(all);
        writer.Covered.Clear();
        new CoverageOfAll(_coverage, _units).Add(unit, writer.Covered);
        writer.Present.Clear();
        AddShared(_units.Units[unit], _units.Units[unit], writer.Present);
        writer.Write(unit, -1, all);
    }

    // Days on which both are there. Of a code that several states bear, one after the other, the days run on.
    private static void AddShared(List<UnitTable.Run> a, List<UnitTable.Run> b, List<(int From, int Until)> into)
    {
        foreach (var one in a)
        {
            foreach (var other in b)
            {
                var (from, until) = (Math.Max(one.From, other.From), Math.Min(one.Until, other.Until));
                if (from < until)
                    into.Add((from, until));
            }
        }

        into.Sort(static (x, y) => x.From.CompareTo(y.From));
        for (var i = into.Count - 1; i > 0; i--)
        {
            if (into[i].From > into[i - 1].Until)
                continue;
            into[i - 1] = (into[i - 1].From, Math.Max(into[i - 1].Until, into[i].Until));
            into.RemoveAt(i);
        }
    }

    private static DutyClassifier ClassifierOf(PanelOptions options)
    {
        List<(ActionKind, Modality)> others = [];
        foreach (var duty in options.Duties)
        {
            if (duty.Modality is { } modality)
                others.Add((duty.Actions[0], modality));
        }

        return others.Count == 0 ? DutyClassifier.Atop : DutyClassifier.With(others);
    }
}
