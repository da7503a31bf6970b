using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>What can befall a treaty, or a provision of it, between two states that are both bound by it.</summary>
public enum PairEffectKind : byte
{
    /// <summary>It applies between the two, changed by the words of one of them or of a later text.</summary>
    Modified,

    /// <summary>Its operation is suspended between the two.</summary>
    Suspended,

    /// <summary>It does not apply between the two; the rest of the treaty does.</summary>
    FallsAway,

    /// <summary>The treaty is not in force between the two, though it binds each toward others.</summary>
    NotInForce,

    /// <summary>It goes on between the two, though something came between them that a reader must know of.</summary>
    Stands,
}

/// <summary>What befalls a treaty, or a provision of it, between two states on a day, and why.</summary>
/// <remarks>An effect is the same in both directions.</remarks>
/// <param name="Kind">What.</param>
/// <param name="ProvisionIndex">Index into the instrument's provisions; -1: the treaty as a whole.</param>
/// <param name="Certainty">Yes or possible; <see cref="Certainty.No"/> is never kept.</param>
/// <param name="Why">The rules and the assertions they rest on, the decisive one first; never empty.</param>
public sealed record PairEffect(
    PairEffectKind Kind, int ProvisionIndex, Certainty Certainty, ImmutableArray<Reason> Why)
{
    /// <summary>The words by which it is modified, or to the extent of which it falls away; null: none.</summary>
    public string? Words { get; init; }

    /// <summary>Whether it reaches only as far as <see cref="Words"/> do: something may be left.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it is the same between all parties, so that it tells nothing of these two.</summary>
    public bool IsForAll { get; init; }

    /// <summary>Why the law leaves it open whether it is so: then it is never certain; null: it does not.</summary>
    public string? Unsettled { get; init; }

    /// <summary>Whether it bears on a provision.</summary>
    /// <param name="provisionIndex">Index into the instrument's provisions; -1: the treaty as a whole.</param>
    public bool Concerns(int provisionIndex) => ProvisionIndex < 0 || ProvisionIndex == provisionIndex;

    /// <summary>Whether, this effect being all there is, the provision's words still apply as they stand.</summary>
    /// <returns>No only where nothing of the provision is left for certain.</returns>
    public Certainty Leaves => Kind == PairEffectKind.Stands ? Certainty.Yes
        : Kind == PairEffectKind.Modified || IsPartial || Certainty != Certainty.Yes ? Certainty.Possible
        : Certainty.No;

    /// <summary>Whether another effect says the same, however surely.</summary>
    internal bool SaysTheSame(PairEffect other) => (Kind, ProvisionIndex, Words, IsPartial, Unsettled) ==
        (other.Kind, other.ProvisionIndex, other.Words, other.IsPartial, other.Unsettled)
        && Why.AsSpan().SequenceEqual(other.Why.AsSpan());
}
