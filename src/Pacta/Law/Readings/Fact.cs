using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Readings;

/// <summary>What a fact about an instrument is about.</summary>
public enum FactKind : byte
{
    /// <summary>When its text was adopted.</summary>
    Adopted,

    /// <summary>When all its parties signed.</summary>
    Signed,

    /// <summary>When ratifications were exchanged.</summary>
    Exchanged,

    /// <summary>When it entered into force, as recorded.</summary>
    InForce,

    /// <summary>When it ended for all, as recorded.</summary>
    Ended,

    /// <summary>When one state did one act.</summary>
    Act,

    /// <summary>How long it lasts.</summary>
    Term,

    /// <summary>How it comes into force, by its clause.</summary>
    Entry,

    /// <summary>Whether and how it renews itself.</summary>
    Renewal,

    /// <summary>Whether and how a party may leave.</summary>
    Exit,

    /// <summary>When one state joined an organization.</summary>
    Joined,

    /// <summary>When one state left an organization.</summary>
    Left,

    /// <summary>When one state did one thing about a reservation.</summary>
    Reservation,

    /// <summary>When its operation, or that of some provisions, was suspended between some states.</summary>
    Suspended,

    /// <summary>When that went on again.</summary>
    Resumed,

    /// <summary>From when one state is among those between which a provision runs.</summary>
    AmongFrom,

    /// <summary>Until when it is.</summary>
    AmongUntil,
}

/// <summary>One fact about an instrument, with every assertion of it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="StateId">Of an act, whose; otherwise -1.</param>
/// <param name="Act">Of an act, which; otherwise meaningless.</param>
/// <param name="Stated">Every assertion, in the order of the file; never empty.</param>
public sealed record Fact(FactKind Kind, int StateId, ActKind Act, ImmutableArray<Stated> Stated)
{
    /// <summary>
    /// The assertions that exclude one another and that no rank decides between: one when the fact is established.
    /// </summary>
    /// <remarks>
    /// Only those of the best rank. A vaguer one that is compatible with a more precise one is taken up in it.
    /// </remarks>
    public ImmutableArray<Stated> Alternatives { get; } = Exclusive(Stated);

    /// <summary>Of a <see cref="FactKind.Reservation"/>, the act as first stated; null: of another fact.</summary>
    public ReservationAct? ReservationAct { get; init; }

    /// <summary>Of a <see cref="FactKind.AmongFrom"/> or <see cref="FactKind.AmongUntil"/>, the provision; -1: of
    /// another fact.</summary>
    public int ProvisionIndex { get; init; } = -1;

    /// <summary>Whether sources contradict one another and the register does not say whom it follows.</summary>
    public bool IsDisputed => Alternatives.Length > 1;

    /// <summary>Whether its record leaves more than one day, or more than one term, to choose from.</summary>
    public bool IsOpen => IsDisputed || Alternatives[0].Date is { Bounds.IsCertain: false };

    /// <summary>Whether two assertions can both hold.</summary>
    public static bool AreCompatible(Stated a, Stated b) => a.Date is { } first && b.Date is { } second
        ? first.Bounds.Intersect(second.Bounds) is not null
        : Equals(a.Clause, b.Clause);

    private static ImmutableArray<Stated> Exclusive(ImmutableArray<Stated> stated)
    {
        if (stated.Length == 1)
            return stated;
        var best = stated.Max(static s => Provenance.Standing(s.From.Rank));
        List<Stated> chosen = [];
        foreach (var next in stated.Where(s => Provenance.Standing(s.From.Rank) == best).OrderBy(Width))
        {
            if (!chosen.Exists(c => AreCompatible(c, next)))
                chosen.Add(next);
        }

        return [.. chosen.OrderBy(static s => s.Index)];
    }

    private static long Width(Stated stated) =>
        stated.Date is { Bounds: var days } ? (long)days.Latest - days.Earliest : 0;
}

/// <summary>What one assertion says of a fact.</summary>
/// <param name="Index">Its place among the instrument's assertions of that kind.</param>
/// <param name="Date">When; null: of a clause.</param>
/// <param name="Clause">Of a clause its <see cref="Term"/>, <see cref="EntryClause"/>, <see cref="Renewal"/> or
/// <see cref="ExitClause"/>; null: of a day.</param>
/// <param name="From">Who says so.</param>
public sealed record Stated(int Index, EdtfDate? Date, object? Clause, Provenance From);
