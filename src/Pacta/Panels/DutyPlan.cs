using Pacta.Law;
using Pacta.Register;

namespace Pacta.Panels;

/// <summary>An instrument as far as its duties are in a class: which clauses, how they are asked about, and when it
/// binds whom.</summary>
internal sealed class DutyPlan
{
    private readonly Stretch[] _bound;
    private readonly int[] _first;
    private readonly bool[]? _touched;
    private readonly bool _isSlow;

    private DutyPlan(InstrumentStanding standing, List<Clause> clauses, bool isSlow, bool[]? touched)
    {
        (Standing, Clauses, _isSlow, _touched) = (standing, [.. clauses], isSlow, touched);
        _first = new int[standing.States.Length + 1];
        List<Stretch> bound = new(standing.States.Length);
        for (var i = 0; i < standing.States.Length; i++)
        {
            Stretches.AddBound(standing, standing.States[i], bound);
            _first[i + 1] = bound.Count;
        }

        _bound = [.. bound];
        foreach (var clause in clauses)
        {
            if (!clause.RunsBetweenAnyTwo)
                continue;
            BetweenAnyTwo |= RunWriter.Word(clause.Classes, clause.IsLegal, Time.Certainty.Yes);
        }
    }

    /// <summary>The instrument, with the law applied.</summary>
    public InstrumentStanding Standing { get; }

    /// <summary>The duties that are in a class and not deprecated, in order.</summary>
    public Clause[] Clauses { get; }

    /// <summary>Whether the days of any two states have to be asked about one by one.</summary>
    public bool HasSlow => _isSlow || _touched is not null;

    /// <summary>What any state that it binds owes any other, as a <see cref="RunWriter.Word"/>.</summary>
    public uint BetweenAnyTwo { get; }

    /// <summary>Whether what one state owes another has to be asked about day by day.</summary>
    /// <param name="debtor">Index into <see cref="InstrumentStanding.States"/>.</param>
    /// <param name="creditor">Another.</param>
    public bool IsSlow(int debtor, int creditor) =>
        _isSlow || (_touched is not null && (_touched[debtor] || _touched[creditor]));

    /// <summary>When it binds a state.</summary>
    /// <param name="stateIndex">Index into <see cref="InstrumentStanding.States"/>.</param>
    public ReadOnlySpan<Stretch> Bound(int stateIndex) =>
        _bound.AsSpan(_first[stateIndex].._first[stateIndex + 1]);

    /// <returns>Null: the instrument holds no duty of any class.</returns>
    public static DutyPlan? Of(Standings standings, Instrument instrument, DutyClassifier classifier, bool slowly)
    {
        List<Clause>? clauses = null;
        var isSlow = slowly;
        foreach (var duty in instrument.Duties)
        {
            var classes = classifier.Of(duty);
            if (classes == DutyClasses.None || duty.From.Rank == Rank.Deprecated)
                continue;
            clauses ??= [];
            clauses.Add(new(duty, classes, instrument.IsBinding && !duty.Conditions.Politically,
                Duties.DutyTable.RunsBetweenAnyTwo(instrument, duty)));
            var provision = instrument.Provisions[duty.ProvisionIndex];
            isSlow |= provision.Survives is not null || !provision.Among.IsEmpty || !ClauseForm.IsTimeless(duty);
        }

        return clauses is null ? null
            : new(standings[instrument.Id], clauses, isSlow,
                standings.Relations.Has(instrument.Id)
                    ? TouchedStates.Of(standings, standings[instrument.Id], ProvisionsOf(instrument, clauses)) : null);
    }

    /// <summary>The provisions of some clauses, by name.</summary>
    public static HashSet<string> ProvisionsOf(Instrument instrument, IReadOnlyList<Clause> clauses) =>
        [.. clauses.Select(c => instrument.Provisions[c.Duty.ProvisionIndex].Name)];

    /// <summary>A duty that is in a class.</summary>
    /// <param name="Duty">The duty.</param>
    /// <param name="Classes">Its class.</param>
    /// <param name="IsLegal">Whether it binds in law.</param>
    /// <param name="RunsBetweenAnyTwo">Whether any party owes it to any other.</param>
    internal readonly record struct Clause(Duty Duty, DutyClasses Classes, bool IsLegal, bool RunsBetweenAnyTwo);
}
