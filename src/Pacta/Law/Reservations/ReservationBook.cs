using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>Reservations to one instrument and what was done about them, by legal person.</summary>
/// <remarks>Deprecated lines are left out; of several on one act the best ranked and most precise is kept.</remarks>
internal sealed class ReservationBook
{
    private readonly List<Assertion<ReservationClause>> _clauses;
    private readonly Dictionary<int, List<ReservationAct>> _reservations = [];
    private readonly Dictionary<(int By, int Of), List<ReservationAct>> _answers = [];
    private readonly Dictionary<int, List<DayBounds>> _consents = [];

    public ReservationBook(Instrument instrument, Continuity continuity)
    {
        _clauses = [.. instrument.ReservationClauses.Where(static c => c.From.Rank != Rank.Deprecated)];
        foreach (var act in Kept(instrument))
        {
            var of = continuity.PersonOf(act.OfStateId);
            if (act.Kind == ReservationActKind.Reservation)
                _reservations.ListOf(of).Add(act);
            else
                _answers.ListOf((act.StateId < 0 ? act.StateId : continuity.PersonOf(act.StateId), of)).Add(act);
        }

        if (_reservations.Count == 0)
            return;
        foreach (var act in instrument.Acts)
        {
            if (act.From.Rank != Rank.Deprecated && Consent.IsConsent(act.Kind))
                _consents.ListOf(continuity.PersonOf(act.StateId)).Add(act.Day.Bounds);
        }

        foreach (var days in _consents.Values)
            days.Sort(static (a, b) => (a.Earliest, a.Latest).CompareTo((b.Earliest, b.Latest)));
    }

    /// <summary>The clause of the treaty that forbids a reservation; null: none on record.</summary>
    public Assertion<ReservationClause>? Forbids(ReservationAct reservation) =>
        First(c => c.Forbids(reservation.Provisions));

    /// <summary>The clause that authorizes it, so that nobody need accept it; null: none on record.</summary>
    public Assertion<ReservationClause>? Authorizes(ReservationAct reservation) =>
        First(c => c.Authorizes(reservation.Provisions));

    /// <summary>The clause that makes consent wait for acceptance; null: none on record.</summary>
    public Assertion<ReservationClause>? Acceptor => First(static c => c.Rule is ReservationRule.ByEveryParty
        or ReservationRule.ByOrgan or ReservationRule.ByOneParty);

    /// <summary>The legal persons that consented by an act on record, in order of their ids.</summary>
    public IEnumerable<int> Consenting => _consents.Keys.Order();

    /// <summary>The reservations of a person.</summary>
    public IReadOnlyList<ReservationAct> Of(int person) => _reservations.GetValueOrDefault(person) ?? [];

    /// <summary>The days on which a person consented, the earliest first; empty: no act is on record.</summary>
    public List<DayBounds> ConsentsOf(int person) => _consents.GetValueOrDefault(person) ?? [];

    /// <summary>What a person did about a reservation of another, of one kind.</summary>
    /// <param name="by">The person; <see cref="ReservationAct.Organ"/>: the organ.</param>
    /// <param name="of">Whose reservation; for its withdrawal the same person.</param>
    /// <param name="reservation">The reservation.</param>
    /// <param name="kind">What was done.</param>
    public IEnumerable<ReservationAct> About(int by, int of, ReservationAct reservation, ReservationActKind kind) =>
        _answers.TryGetValue((by, of), out var all) ? all.Where(a => a.Kind == kind && a.IsAbout(reservation)) : [];

    /// <summary>What anybody did about a reservation, of one kind, with the person who did it.</summary>
    public IEnumerable<(int By, ReservationAct Act)> AboutByAnyone(
        int of, ReservationAct reservation, ReservationActKind kind) =>
        from answer in _answers
        where answer.Key.Of == of
        from act in answer.Value
        where act.Kind == kind && act.IsAbout(reservation)
        select (answer.Key.By, act);

    private Assertion<ReservationClause>? First(Func<ReservationClause, bool> says)
    {
        foreach (var clause in _clauses)
        {
            if (says(clause.Value))
                return clause;
        }

        return null;
    }

    private static List<ReservationAct> Kept(Instrument instrument)
    {
        List<ReservationAct> kept = [];
        foreach (var act in instrument.ReservationActs)
        {
            if (act.From.Rank == Rank.Deprecated)
                continue;
            var same = kept.FindIndex(act.IsSameAct);
            if (same < 0)
                kept.Add(act);
            else if (IsBetter(act, kept[same]))
                kept[same] = act;
        }

        return kept;
    }

    private static bool IsBetter(ReservationAct act, ReservationAct other)
    {
        var (a, b) = (Provenance.Standing(act.From.Rank), Provenance.Standing(other.From.Rank));
        return a != b ? a > b : other.Day.Bounds.Contains(act.Day.Bounds) && other.Day.Bounds != act.Day.Bounds;
    }
}
