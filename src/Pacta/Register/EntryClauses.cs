using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>When an instrument enters into force, as it says itself.</summary>
public abstract record EntryClause;

/// <summary>On signature by all, or on exchange of ratifications, or a time after it.</summary>
/// <param name="Mode"><see cref="EntryMode.Signature"/> or <see cref="EntryMode.Exchange"/>.</param>
/// <param name="After">How much later.</param>
public sealed record EntryOn(EntryMode Mode, Timing After = default) : EntryClause;

/// <summary>On a fixed day, whoever has consented by then.</summary>
public sealed record EntryOnDay(EdtfDate Date) : EntryClause;

/// <summary>When what is required of states stands, all of it at once, or a time after it.</summary>
/// <param name="Requires">What is required; at least one.</param>
/// <param name="After">How much later.</param>
public sealed record EntryWhen(ImmutableArray<Requirement> Requires, Timing After) : EntryClause
{
    /// <summary>Whether signatures count, and bind; otherwise consents do.</summary>
    public bool BySignature { get; init; }

    /// <summary>Which consents count.</summary>
    public CountedActs Counted { get; init; } = CountedActs.Usual;

    /// <summary>Whether participants that are no states count too.</summary>
    public bool CountsOrganizations { get; init; }

    /// <summary>States that the clause leaves out of every count; ids, ascending.</summary>
    public ImmutableArray<int> Uncounted { get; init; } = [];

    /// <summary>Equal when they require and count the same.</summary>
    public bool Equals(EntryWhen? other) => other is not null
        && (After, BySignature, Counted, CountsOrganizations)
            == (other.After, other.BySignature, other.Counted, other.CountsOrganizations)
        && Requires.AsSpan().SequenceEqual(other.Requires.AsSpan())
        && Uncounted.AsSpan().SequenceEqual(other.Uncounted.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(After, BySignature, Counted, Requires.Length);
}

/// <summary>On a day if enough have consented by then, else a time after they have: "1 January 1989, provided that".
/// </summary>
/// <param name="Date">The day.</param>
/// <param name="When">What must stand by then; it counts no time itself.</param>
/// <param name="Else">How long after it, where it stands only later.</param>
public sealed record EntryIfByThen(EdtfDate Date, EntryWhen When, Timing Else) : EntryClause;

/// <summary>On the later, or the earlier, of several days.</summary>
/// <param name="IsLater">Whether the latest of them counts; otherwise the earliest.</param>
/// <param name="Parts">Two or more.</param>
public sealed record EntryOfSeveral(bool IsLater, ImmutableArray<EntryClause> Parts) : EntryClause
{
    /// <summary>Equal when their parts are, in order.</summary>
    public bool Equals(EntryOfSeveral? other) => other is not null && IsLater == other.IsLater
        && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsLater, Parts.Length);
}

/// <summary>How a clause counts the consents that bring an instrument into force.</summary>
public enum CountForm : byte
{
    /// <summary>All negotiating states, or all of a list.</summary>
    All,

    /// <summary>More than half of the negotiating states, or of a list, the named ones among them.</summary>
    Majority,

    /// <summary>A number of states, the named ones among them.</summary>
    Number,

    /// <summary>The named ones and more than half of the other negotiating states.</summary>
    NamedAndMajorityOfOthers,

    /// <summary>The named ones and a number of others, which may be 0.</summary>
    NamedAndOthers,
}

/// <summary>One thing that a clause requires of states.</summary>
public abstract record Requirement;

/// <summary>That so many have consented.</summary>
/// <param name="Form">How they are counted.</param>
/// <param name="Number">How many, where the form asks; otherwise 0.</param>
/// <param name="Named">State ids that must be among them.</param>
public sealed record RequiredCount(CountForm Form, int Number, ImmutableArray<int> Named) : Requirement
{
    /// <summary>The list that is counted, as an annex gives it; null: everyone.</summary>
    public Role? Among { get; init; }

    /// <summary>Equal when they count alike and name the same states.</summary>
    public bool Equals(RequiredCount? other) => other is not null
        && (Form, Number, Among?.Name) == (other.Form, other.Number, other.Among?.Name)
        && Named.AsSpan().SequenceEqual(other.Named.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Form, Number, Named.Length, Among?.Name);
}

/// <summary>That those who have consented stand for a share of a measure.</summary>
/// <param name="Measure">Its name: "emissions-1990", a <see cref="Instrument.Measures"/> of the instrument.</param>
/// <param name="Percent">The share, in percent of the measure's total.</param>
/// <param name="MoreThan">Whether the share itself is too little; otherwise it is enough.</param>
public sealed record RequiredShare(string Measure, decimal Percent, bool MoreThan) : Requirement;

/// <summary>A number for each state by which a clause weighs consents, as the instrument's annex gives it.</summary>
/// <param name="Name">"emissions-1990".</param>
/// <param name="Amounts">By state, in the order of the file, each with the line that says so.</param>
/// <param name="Total">What all together have; null: the sum of the amounts.</param>
public sealed record Measure(string Name, ImmutableArray<Assertion<(int StateId, decimal Amount)>> Amounts,
    Assertion<decimal>? Total);

/// <summary>Which acts a clause counts as consents.</summary>
/// <remarks>
/// Usual are all by which a state consents (VCLT 11 to 16): ratification, acceptance, approval, accession, formal
/// confirmation, notification, definitive signature, and succession, by which a state takes its predecessor's place
/// among those who count. Provisional application is no consent.
/// </remarks>
public readonly record struct CountedActs
{
    private readonly int _notCounted;
    private readonly bool _provisional;

    private CountedActs(int notCounted, bool provisional) => (_notCounted, _provisional) = (notCounted, provisional);

    /// <summary>Every consent, and nothing else.</summary>
    public static CountedActs Usual => default;

    /// <summary>Whether an act counts.</summary>
    public bool Counts(ActKind kind) =>
        kind == ActKind.ProvisionalApplication ? _provisional : (_notCounted & (1 << (int)kind)) == 0;

    /// <summary>The same without one kind of act.</summary>
    public CountedActs Without(ActKind kind) => kind == ActKind.ProvisionalApplication
        ? new(_notCounted, false) : new(_notCounted | (1 << (int)kind), _provisional);

    /// <summary>The same with one kind of act.</summary>
    public CountedActs With(ActKind kind) => kind == ActKind.ProvisionalApplication
        ? new(_notCounted, true) : new(_notCounted & ~(1 << (int)kind), _provisional);
}

/// <summary>When a state is bound that consents after those who brought the instrument into force.</summary>
/// <param name="After">How long after its own deposit.</param>
/// <param name="AfterEntry">Whether it is who consents after entry into force; otherwise who does after the decisive
/// consent.</param>
public sealed record LaterJoining(Timing After, bool AfterEntry);
