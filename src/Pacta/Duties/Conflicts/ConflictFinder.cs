using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>Finds duties of one state, under two instruments, that cannot both be kept in some event.</summary>
/// <remarks>
/// Only duties in law; those of one instrument are read together and never set against each other. Clauses that the
/// table of <see cref="Oppositions"/> sets against each other are paired first, then whom they run to, and the days are
/// taken in the stretches between which nothing about the two instruments changes.
/// </remarks>
public sealed class ConflictFinder
{
    private readonly DutyEngine _engine;
    private readonly ConflictTest _test;
    private readonly ChangeDays _changes;
    private readonly ImmutableArray<ConflictTest.Clause>[] _clauses;

    /// <param name="engine">The duties in force.</param>
    public ConflictFinder(DutyEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        (_engine, _test, _changes) = (engine, new(engine, new(engine.Standings)), new(engine));
        _clauses = [.. engine.Register.Instruments.Select(ClausesOf)];
    }

    /// <summary>The conflicts of a state on a day.</summary>
    public ImmutableArray<DutyConflict> On(int state, int day)
    {
        List<DutyConflict> found = [];
        foreach (var (one, other) in Pairs(state))
        {
            foreach (var (creditor, about) in Whom(state, one, other))
            {
                if (On(state, one, creditor, other, about, day) is { } conflict)
                    found.Add(conflict);
            }
        }

        return [.. found];
    }

    /// <summary>Every conflict of every state, with the days on which it lasts.</summary>
    public IEnumerable<ConflictSpan> All() =>
        Enumerable.Range(0, _engine.Register.States.Length).SelectMany(Of);

    /// <summary>Every conflict of a state, with the days on which it lasts.</summary>
    public IEnumerable<ConflictSpan> Of(int state)
    {
        foreach (var (one, other) in Pairs(state))
        {
            foreach (var (creditor, about) in Whom(state, one, other))
            {
                foreach (var span in Spans(state, one, creditor, other, about))
                    yield return span;
            }
        }
    }

    private IEnumerable<ConflictSpan> Spans(
        int state, ConflictTest.Clause one, int creditor, ConflictTest.Clause other, ImmutableArray<int> about)
    {
        ConflictSpan? open = null;
        var days = _changes.Of(state, one, creditor, other, about[0]);
        for (var i = 0; i + 1 < days.Length; i++)
        {
            var conflict = On(state, one, creditor, other, about, days[i]);
            if (open is { } span && conflict is not null && IsSame(span.Conflict, conflict))
            {
                open = span with { Until = days[i + 1] };
                continue;
            }

            if (open is not null)
                yield return open;
            open = conflict is null ? null : new(conflict, days[i], days[i + 1]);
        }

        if (open is not null)
            yield return open;
    }

    // Of many states that a clause can be about, one is enough.
    private DutyConflict? On(int state, ConflictTest.Clause one, int creditor, ConflictTest.Clause other,
        ImmutableArray<int> about, int day)
    {
        foreach (var third in about)
        {
            if (_test.On(state, one, creditor, other, third, day) is { } conflict)
                return conflict;
        }

        return null;
    }

    private static bool IsSame(DutyConflict a, DutyConflict b) => a.Certainty == b.Certainty
        && a.Decision == b.Decision && (a.IsWithAnyone || a.Second.CreditorId == b.Second.CreditorId)
        && (a.Event is null) == (b.Event is null)
        && (a.Event is null || (a.Event.DoerId == a.First.CreditorId) == (b.Event!.DoerId == b.First.CreditorId));

    // A clause that asks to act, with one of another instrument that may be against it.
    private IEnumerable<(ConflictTest.Clause One, ConflictTest.Clause Other)> Pairs(int state)
    {
        List<ConflictTest.Clause> all = [];
        foreach (var id in _engine.SharedInstruments(state, state))
            all.AddRange(_clauses[id]);
        foreach (var one in all.Where(static c => c.Duty.Modality == Modality.Must))
        {
            foreach (var other in all)
            {
                if (one.Instrument.Id != other.Instrument.Id && MayOppose(one, other) && !_test.IsLeftFree(one, other))
                    yield return (one, other);
            }
        }
    }

    // Two that both ask to fight are taken once, the one of the earlier instrument first.
    private static bool MayOppose(ConflictTest.Clause one, ConflictTest.Clause other)
    {
        var (first, second) = (one.Duty, other.Duty);
        if (Oppositions.ForIt(first) != Demand.None && Oppositions.ForIt(second) != Demand.None)
            return one.Instrument.Id < other.Instrument.Id && Oppositions.MayOppose(first, second);
        return (Oppositions.ForIt(first) != Demand.None && Oppositions.MayOppose(first, second))
            || Oppositions.Contradict(first, second) || Oppositions.MayAllyAgainst(first, second);
    }

    // To whom the first is owed, with those whom the second may be about: each by itself, or any of all.
    private IEnumerable<(int Creditor, ImmutableArray<int> About)> Whom(
        int state, ConflictTest.Clause one, ConflictTest.Clause other)
    {
        var anyone = ConflictTest.IsAboutOthers(other.Duty);
        var others = anyone
            ? [.. Enumerable.Range(0, _engine.Register.States.Length)]
            : _engine.Standings[other.Instrument.Id].States.ToArray();
        foreach (var creditor in _engine.Standings[one.Instrument.Id].States.ToArray())
        {
            if (_engine.Standings.Continuity.Same(creditor, state))
                continue;
            ImmutableArray<int> about = [.. others.Where(o => MayBe(o, state, creditor, one, other))];
            if (anyone && !about.IsEmpty)
                yield return (creditor, about);
            for (var i = 0; !anyone && i < about.Length; i++)
                yield return (creditor, [about[i]]);
        }
    }

    private bool MayBe(int about, int state, int creditor, ConflictTest.Clause one, ConflictTest.Clause other) =>
        !_engine.Standings.Continuity.Same(about, state)
        && _engine.Standings.Continuity.Same(about, creditor) == Oppositions.Contradict(one.Duty, other.Duty)
        && _changes.MayMeet(state, one, creditor, other, about);

    private static ImmutableArray<ConflictTest.Clause> ClausesOf(Instrument instrument) => !instrument.IsBinding
        ? []
        :
        [
            .. instrument.Duties.Where(static d => d.Modality is Modality.Must or Modality.MustNot
                    && d.From.Rank != Rank.Deprecated && !d.Conditions.Politically)
                .Select(d => new ConflictTest.Clause(instrument, d)),
        ];
}
