using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Answers;

/// <summary>Reservations, what was done about them, and clauses on them, in words.</summary>
/// <param name="register">The register.</param>
public sealed class ReservationWords(TreatyRegister register)
{
    /// <summary>"reservation by USA excluding article 9"; "objection by GBR to reservation of USA".</summary>
    /// <param name="instrument">The treaty.</param>
    /// <param name="act">The act.</param>
    public string Of(Instrument instrument, ReservationAct act)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(act);
        var (by, of, on) = (By(act), register.States[act.OfStateId].Code, On(instrument, act.Provisions));
        return act.Kind switch
        {
            ReservationActKind.Reservation => $"reservation by {by} {What(instrument, act)}",
            ReservationActKind.Objection => $"objection by {by} to reservation of {of}{on}"
                + (act.Opposes ? " opposing entry into force" : ""),
            ReservationActKind.Acceptance => $"acceptance by {by} of reservation of {of}{on}",
            ReservationActKind.Withdrawal => $"reservation withdrawn by {by}{on}",
            _ => $"objection withdrawn by {by} to reservation of {of}{on}",
        };
    }

    /// <summary>"excluding article 9: "…""; "of the whole: "…"".</summary>
    /// <param name="instrument">The treaty.</param>
    /// <param name="reservation">The reservation.</param>
    public static string What(Instrument instrument, ReservationAct reservation)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(reservation);
        var on = reservation.Provisions.IsEmpty ? "to the whole"
            : $"{(reservation.Excludes ? "excluding" : "modifying")} "
            + Names(instrument, reservation.Provisions);
        return reservation.Words is { } words ? $"{on}: \"{words}\"" : on;
    }

    /// <summary>"prohibited"; "permitted on article 9 only"; "need acceptance by every party".</summary>
    /// <param name="instrument">The treaty.</param>
    /// <param name="clause">The clause.</param>
    public static string Of(Instrument instrument, ReservationClause clause)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(clause);
        return clause.Rule switch
        {
            ReservationRule.Prohibited => "prohibited",
            ReservationRule.OnlyOn => $"permitted on {Names(instrument, clause.Provisions)} only",
            ReservationRule.NotOn => $"permitted except on {Names(instrument, clause.Provisions)}",
            _ => $"need acceptance by {Words.Acceptors[clause.Rule]}",
        };
    }

    private string By(ReservationAct act) =>
        act.StateId == ReservationAct.Organ ? "the organ" : register.States[act.StateId].Code;

    private static string On(Instrument instrument, ImmutableArray<int> provisions) =>
        provisions.IsEmpty ? "" : $" on {Names(instrument, provisions)}";

    private static string Names(Instrument instrument, ImmutableArray<int> provisions) =>
        string.Join(", ", provisions.Select(p => instrument.Provisions[p].Name));
}
