using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>How a clause counts the consents that bring an instrument into force.</summary>
public enum CountForm : byte
{
    /// <summary>All negotiating states.</summary>
    All,

    /// <summary>More than half of the negotiating states, the named ones among them.</summary>
    Majority,

    /// <summary>A number of states, the named ones among them.</summary>
    Number,

    /// <summary>The named ones and more than half of the other negotiating states.</summary>
    NamedAndMajorityOfOthers,

    /// <summary>The named ones and a number of others.</summary>
    NamedAndOthers,
}

/// <summary>When an instrument enters into force.</summary>
public abstract record EntryClause;

/// <summary>On signature by all, or on exchange of ratifications.</summary>
public sealed record EntryOn(EntryMode Mode) : EntryClause;

/// <summary>When so many have consented, or a delay after it.</summary>
/// <param name="Form">How they are counted.</param>
/// <param name="Number">How many, where the form asks; otherwise 0.</param>
/// <param name="Named">State ids that must be among them.</param>
/// <param name="Delay">From the decisive deposit; null: none.</param>
public sealed record EntryWhen(CountForm Form, int Number, ImmutableArray<int> Named, Period? Delay) : EntryClause
{
    /// <summary>Equal when they count alike and name the same states.</summary>
    public bool Equals(EntryWhen? other) => other is not null && (Form, Number, Delay) ==
        (other.Form, other.Number, other.Delay) && Named.AsSpan().SequenceEqual(other.Named.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Form, Number, Named.Length, Delay);
}

/// <summary>How long an instrument lasts. Neither length nor end: without limit.</summary>
/// <param name="Length">From entry into force, or from signature.</param>
/// <param name="Until">The day on which it ends, the first out of force, or null.</param>
/// <param name="FromSignature">Whether the length runs from signature.</param>
public sealed record Term(Period? Length, EdtfDate? Until, bool FromSignature);

/// <summary>Tacit renewal unless a party gives notice in time.</summary>
/// <param name="Length">Of each renewal; null: into an open term.</param>
/// <param name="Notice">How long before the end notice must come.</param>
public sealed record Renewal(Period? Length, Period Notice);

/// <summary>Whether and how a party may leave.</summary>
/// <param name="Allowed">Whether it may.</param>
/// <param name="After">How long after entry into force at the earliest; null: at any time.</param>
/// <param name="Notice">How long after its notice it is free; null: at once.</param>
public sealed record ExitClause(bool Allowed, Period? After, Period? Notice);
