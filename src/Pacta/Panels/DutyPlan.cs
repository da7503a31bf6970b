using Pacta.Law;
using Pacta.Register;

namespace Pacta.Panels;

/// <summary>An instrument as far as its duties are in a class: which clauses, how they are asked about, and when they
/// bind whom.</summary>
internal sealed class DutyPlan
{
    private readonly bool[]? _touched;
    private readonly bool _isSlow;

    private DutyPlan(Standings standings, Instrument instrument, List<Clause> clauses, bool isSlow)
    {
        (Standing, Clauses, _isSlow) = (standings[instrument.Id], [.. clauses], isSlow);
        if (isSlow)
            return;
        if (standings.Relations.Has(instrument.Id))
            _touched = TouchedStates.Of(standings, Standing, ProvisionsOf(instrument, clauses));
        Parts = ClausePart.Of(standings, Standing, clauses);
    }

    /// <summary>The instrument, with the law applied.</summary>
    public InstrumentStanding Standing { get; }

    /// <summary>The duties that are in a class and not deprecated, in order.</summary>
    public Clause[] Clauses { get; }

    /// <summary>The clauses by the states among which they run; empty: all have to be asked about.</summary>
    public ClausePart[] Parts { get; } = [];

    /// <summary>Whether what one state owes another has to be asked about day by day.</summary>
    /// <param name="debtor">Index into <see cref="InstrumentStanding.States"/>.</param>
    /// <param name="creditor">Another.</param>
    public bool IsSlow(int debtor, int creditor) =>
        _isSlow || (_touched is not null && (_touched[debtor] || _touched[creditor]));

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
            clauses.Add(new(duty, classes, instrument.IsBinding && !duty.Conditions.Politically));
            isSlow |= instrument.Provisions[duty.ProvisionIndex].Survives is not null
                || !ClauseForm.IsTimeless(instrument, duty);
        }

        return clauses is null ? null : new(standings, instrument, clauses, isSlow);
    }

    /// <summary>The provisions of some clauses, by name.</summary>
    public static HashSet<string> ProvisionsOf(Instrument instrument, IReadOnlyList<Clause> clauses) =>
        [.. clauses.Select(c => instrument.Provisions[c.Duty.ProvisionIndex].Name)];

    /// <summary>A duty that is in a class.</summary>
    /// <param name="Duty">The duty.</param>
    /// <param name="Classes">Its class.</param>
    /// <param name="IsLegal">Whether it binds in law.</param>
    internal readonly record struct Clause(Duty Duty, DutyClasses Classes, bool IsLegal);
}
