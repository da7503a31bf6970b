using Pacta.Duties;
using Pacta.Law;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Panels;

/// <summary>Finds what a state owes the others, in spans, one debtor at a time: a table need never be held whole.
/// </summary>
/// <remarks>
/// Most instruments bind each two of their parties alike, so that what one owes another follows from when each of them
/// is bound. For the others <see cref="SlowSpans"/> asks <see cref="DutyEngine"/> on every day on which anything can
/// change.
/// </remarks>
internal sealed class PairSpanFinder
{
    private readonly Standings _standings;
    private readonly Lazy<DutyEngine> _engine;
    private readonly DutyPlan?[] _plans;
    private readonly int[] _firstOf; // by state, into _heldBy
    private readonly (int InstrumentId, int StateIndex)[] _heldBy;
    private readonly Pieces _pieces = new();
    private readonly SlowSpans _slow;

    /// <param name="standings">The law, applied.</param>
    /// <param name="engine">Asked only where it must be.</param>
    /// <param name="classifier">What counts.</param>
    /// <param name="slowly">Whether every instrument is asked about day by day, for a test.</param>
    public PairSpanFinder(
        Standings standings, Lazy<DutyEngine> engine, DutyClassifier classifier, bool slowly = false)
    {
        (_standings, _engine) = (standings, engine);
        var register = standings.Register;
        _plans = new DutyPlan?[register.Instruments.Length];
        _firstOf = new int[register.States.Length + 1];
        var held = 0;
        for (var id = 0; id < _plans.Length; id++)
        {
            _plans[id] = DutyPlan.Of(standings, register.Instruments[id], classifier, slowly);
            if (_plans[id] is not { } plan)
                continue;
            held += plan.Standing.States.Length;
            foreach (var state in plan.Standing.States)
                _firstOf[state + 1]++;
        }

        for (var state = 0; state < register.States.Length; state++)
            _firstOf[state + 1] += _firstOf[state];
        _heldBy = new (int, int)[held];
        var next = _firstOf.AsSpan(0, register.States.Length).ToArray();
        for (var id = 0; id < _plans.Length; id++)
        {
            for (var i = 0; _plans[id] is { } plan && i < plan.Standing.States.Length; i++)
                _heldBy[next[plan.Standing.States[i]]++] = (id, i);
        }

        _slow = new(standings, engine);
    }

    /// <summary>Adds what a state owes; in the order of instruments, of creditors within each, of days.</summary>
    public void AddOwedBy(int debtor, List<PairSpan> into) => Add(debtor, into, isDebtor: true);

    /// <summary>Adds what is owed to a state; in the order of instruments, of debtors within each, of days.</summary>
    public void AddOwedTo(int creditor, List<PairSpan> into) => Add(creditor, into, isDebtor: false);

    /// <summary>The first day on which anything may be owed; null: nothing ever is, or nobody knows since when.
    /// </summary>
    public int? FirstDay()
    {
        int? first = null;
        foreach (var plan in _plans)
        {
            if (plan is null)
                continue;
            foreach (var state in plan.Standing.States)
            {
                foreach (ref readonly var span in plan.Standing.SpansOf(state))
                {
                    if (span.Status is Status.Party or Status.Provisional && span.Days.From.Earliest != Day.Min
                        && (first is null || span.Days.From.Earliest < first))
                        first = span.Days.From.Earliest;
                }
            }
        }

        return first;
    }

    /// <summary>Whether a state ever had a status under an instrument that holds a duty of a class.</summary>
    public bool HasDuties(int state) => _firstOf[state] < _firstOf[state + 1];

    private void Add(int state, List<PairSpan> into, bool isDebtor)
    {
        var writer = new RunWriter(into);
        foreach (var (id, index) in _heldBy.AsSpan(_firstOf[state].._firstOf[state + 1]))
        {
            var plan = _plans[id]!;
            var states = plan.Standing.States;
            for (var other = 0; other < states.Length; other++)
            {
                var (debtor, creditor) = isDebtor ? (index, other) : (other, index);
                if (_standings.Continuity.Same(states[other], state))
                    continue;
                if (plan.IsSlow(debtor, creditor))
                    _slow.Add(plan, states[debtor], states[creditor], writer);
                else
                    AddPlain(plan, debtor, creditor, writer);
            }
        }
    }

    private void AddPlain(DutyPlan plan, int debtor, int creditor, RunWriter writer)
    {
        _pieces.Clear();
        foreach (var part in plan.Parts)
            AddPieces(plan, part, debtor, creditor);
        _pieces.Write(writer, plan.Standing.States[debtor], plan.Standing.States[creditor],
            plan.Standing.Instrument.Id);
    }

    private void AddPieces(DutyPlan plan, ClausePart part, int debtor, int creditor)
    {
        var owes = part.Owes(debtor);
        if (owes == 0 && part.Asked.Length == 0)
            return;
        var a = part.Days(debtor);
        var b = part.Days(creditor);
        var asked = part.Asked.Length == 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            var (from, until) = (Math.Max(a[i].From, b[j].From), Math.Min(a[i].Until, b[j].Until));
            if (from < until)
            {
                if (!asked)
                    (owes, asked) = (owes | Asked(plan, part, debtor, creditor), true);
                var isSure = a[i].Certainty == Certainty.Yes && b[j].Certainty == Certainty.Yes;
                _pieces.Add(from, until, isSure ? owes : RunWriter.Doubted(owes));
            }

            if (a[i].Until < b[j].Until)
                i++;
            else
                j++;
        }
    }

    // A clause that names some is asked about once, on a day on which the two are bound as surely as they ever are.
    private uint Asked(DutyPlan plan, ClausePart part, int debtor, int creditor)
    {
        var a = part.Days(debtor);
        var b = part.Days(creditor);
        var (day, surest) = (0, Certainty.No);
        for (int i = 0, j = 0; i < a.Length && j < b.Length && surest != Certainty.Yes;)
        {
            var from = Math.Max(a[i].From, b[j].From);
            var certainty = Least(a[i].Certainty, b[j].Certainty);
            if (from < Math.Min(a[i].Until, b[j].Until) && certainty > surest)
                (day, surest) = (from, certainty);
            if (a[i].Until < b[j].Until)
                i++;
            else
                j++;
        }

        var word = 0u;
        var states = plan.Standing.States;
        foreach (ref readonly var clause in part.Asked.AsSpan())
        {
            word |= RunWriter.Word(clause.Classes, clause.IsLegal, _engine.Value.Runs(
                plan.Standing.Instrument.Id, clause.Duty, states[debtor], states[creditor], day));
        }

        return word;
    }
}
