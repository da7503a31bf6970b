using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>What a state, or an organization's organ, did about a reservation.</summary>
public enum ReservationActKind : byte
{
    /// <summary>It made one.</summary>
    Reservation,

    /// <summary>It objected to one of another state.</summary>
    Objection,

    /// <summary>It accepted one of another state, expressly.</summary>
    Acceptance,

    /// <summary>It withdrew its own.</summary>
    Withdrawal,

    /// <summary>It withdrew its objection.</summary>
    ObjectionWithdrawal,
}

/// <summary>An act about a reservation to an instrument.</summary>
public sealed record ReservationAct
{
    /// <summary>Whoever is meant where the organ of an organization accepts.</summary>
    public const int Organ = -2;

    /// <summary>What was done.</summary>
    public required ReservationActKind Kind { get; init; }

    /// <summary>Who did it, by id; <see cref="Organ"/>: the competent organ of the organization (VCLT 20(3)).</summary>
    public required int StateId { get; init; }

    /// <summary>When: of a reservation, formulated; of the others, received by whom it concerns.</summary>
    public required EdtfDate Day { get; init; }

    /// <summary>Whose reservation it is about; of a reservation and of its withdrawal, its own state.</summary>
    public required int OfStateId { get; init; }

    /// <summary>
    /// On which provisions, by index, ascending; empty: of a reservation, the whole; of others, all of that state.
    /// </summary>
    public ImmutableArray<int> Provisions { get; init; } = [];

    /// <summary>Whether the reservation excludes the provisions altogether; otherwise its words modify them.</summary>
    public bool Excludes { get; init; }

    /// <summary>What the reservation says, in the register's own words; null where it merely excludes.</summary>
    public string? Words { get; init; }

    /// <summary>When a reservation made at signature was confirmed; null: not on record.</summary>
    public EdtfDate? Confirmed { get; init; }

    /// <summary>When the others were notified of a reservation; null: on the day it was made.</summary>
    public EdtfDate? Notified { get; init; }

    /// <summary>Whether an objection opposes the entry into force between the two.</summary>
    public bool Opposes { get; init; }

    /// <summary>Who says so.</summary>
    public required Provenance From { get; init; }

    /// <summary>Whether an act that is about reservations of a state is about this reservation of it.</summary>
    /// <param name="reservation">The reservation.</param>
    public bool IsAbout(ReservationAct reservation)
    {
        ArgumentNullException.ThrowIfNull(reservation);
        if (Provisions.IsEmpty)
            return true;
        foreach (var provision in reservation.Provisions)
        {
            if (Provisions.Contains(provision))
                return true;
        }

        return false;
    }

    /// <summary>Whether two lines tell of one act: then their sources agree or differ about it.</summary>
    public bool IsSameAct(ReservationAct other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Kind, StateId, OfStateId, Words, Excludes) ==
            (other.Kind, other.StateId, other.OfStateId, other.Words, other.Excludes)
            && Provisions.AsSpan().SequenceEqual(other.Provisions.AsSpan());
    }
}

/// <summary>What a treaty says of reservations to it.</summary>
public enum ReservationRule : byte
{
    /// <summary>None may be made.</summary>
    Prohibited,

    /// <summary>Only on the named provisions; they are authorized, and need no acceptance.</summary>
    OnlyOn,

    /// <summary>On any provision but the named ones.</summary>
    NotOn,

    /// <summary>One needs acceptance by every party before the state's consent counts (VCLT 20(2)).</summary>
    ByEveryParty,

    /// <summary>One needs acceptance by the organization's organ before it does (VCLT 20(3)).</summary>
    ByOrgan,

    /// <summary>One needs acceptance by one party before it does (VCLT 20(4)(c)).</summary>
    ByOneParty,
}

/// <summary>A clause on reservations.</summary>
/// <param name="Rule">What it says.</param>
/// <param name="Provisions">By index, ascending, where the rule names provisions.</param>
public sealed record ReservationClause(ReservationRule Rule, ImmutableArray<int> Provisions)
{
    /// <summary>Equal when they say the same of the same provisions.</summary>
    public bool Equals(ReservationClause? other) =>
        other is not null && Rule == other.Rule && Provisions.AsSpan().SequenceEqual(other.Provisions.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Provisions.Length);

    /// <summary>Whether it forbids a reservation on a provision.</summary>
    /// <param name="provisions">By index; empty: the treaty as a whole.</param>
    public bool Forbids(ImmutableArray<int> provisions) => Rule switch
    {
        ReservationRule.Prohibited => true,
        ReservationRule.OnlyOn => provisions.IsEmpty || provisions.Any(p => !Provisions.Contains(p)),
        ReservationRule.NotOn => provisions.Any(Provisions.Contains),
        _ => false,
    };

    /// <summary>Whether it authorizes one expressly, so that nobody need accept it (VCLT 20(1)).</summary>
    /// <param name="provisions">By index; empty: the treaty as a whole.</param>
    public bool Authorizes(ImmutableArray<int> provisions) =>
        Rule == ReservationRule.OnlyOn && !Forbids(provisions);
}
