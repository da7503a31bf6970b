using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>A test that lives beside the law it tests.</summary>
/// <param name="On">The day.</param>
/// <param name="Text">The line as written.</param>
/// <param name="From">Where it is written.</param>
public abstract record Expectation(int On, string Text, Provenance From)
{
    /// <summary>The day as known on which it is expected; null: all that is recorded.</summary>
    public int? KnownOn { get; init; }

    /// <summary>Whether it is expected to hold on some readings of the record only, and not on all.</summary>
    public bool Possibly { get; init; }
}

/// <summary>An event that is supposed for the sake of a question.</summary>
/// <param name="DoerId">Who does it.</param>
/// <param name="Verb">What.</param>
/// <param name="TargetId">To whom.</param>
public sealed record SupposedEvent(int DoerId, EventVerb Verb, int TargetId)
{
    /// <summary>Where, by area id; empty: nobody says.</summary>
    public ImmutableArray<int> Areas { get; init; } = [];

    /// <summary>Whether it is supposed to be unprovoked; false: nobody says.</summary>
    public bool Unprovoked { get; init; }

    /// <summary>Whether help is supposed to be asked for; false: nobody says.</summary>
    public bool OnRequest { get; init; }
}

/// <summary>That a state owes, or need not, or that it is unknown.</summary>
public sealed record ExpectDuty(
    int On, string Text, Provenance From, bool Unknown, int DebtorId, Modality Modality, DutyAction Action,
        SupposedEvent? When)
    : Expectation(On, Text, From);

/// <summary>What a state can be to an instrument or organization.</summary>
public enum Relation : byte
{
    /// <summary>A party to an instrument.</summary>
    PartyTo,

    /// <summary>A signatory, or contracting state, not yet party.</summary>
    SignatoryTo,

    /// <summary>A member of an organization.</summary>
    MemberOf,

    /// <summary>The same legal person as another state before it.</summary>
    Continues,
}

/// <summary>That a state is, or is not, something to an instrument (id), organization (id) or state (id).</summary>
public sealed record ExpectRelation(
    int On, string Text, Provenance From, int StateId, Relation Relation, bool Negated, int OtherId)
    : Expectation(On, Text, From);

/// <summary>
/// That an instrument is, or is not, in force, perhaps until a day (the day on which its current term ends).
/// </summary>
public sealed record ExpectInForce(int On, string Text, Provenance From, int InstrumentId, bool Negated, int? Until)
    : Expectation(On, Text, From);

/// <summary>What a treaty, or a provision of it, can be between two states.</summary>
public enum BetweenKind : byte
{
    /// <summary>In force between the two.</summary>
    InForce,

    /// <summary>Applying between the two, as it stands or as modified.</summary>
    Applies,

    /// <summary>Modified between the two.</summary>
    Modified,

    /// <summary>Suspended between the two.</summary>
    Suspended,

    /// <summary>Left open by the law in some respect between the two.</summary>
    Unsettled,
}

/// <summary>That a treaty, or a provision of it, is or is not something between two states.</summary>
/// <param name="On">The day.</param>
/// <param name="Text">The line as written.</param>
/// <param name="From">Where it is written.</param>
/// <param name="InstrumentId">The treaty.</param>
/// <param name="ProvisionIndex">Index into its provisions; -1: the treaty as a whole.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Negated">Whether it is denied.</param>
/// <param name="A">One state.</param>
/// <param name="B">The other.</param>
public sealed record ExpectBetween(
    int On, string Text, Provenance From, int InstrumentId, int ProvisionIndex, BetweenKind Kind, bool Negated, int A,
    int B)
    : Expectation(On, Text, From);

/// <summary>That a treaty applies, or does not, to a territory that passed between states.</summary>
public sealed record ExpectTerritory(
    int On, string Text, Provenance From, int InstrumentId, string Territory, bool Negated)
    : Expectation(On, Text, From);

/// <summary>That the last day of notice before the current term ends is such.</summary>
public sealed record ExpectNotice(int On, string Text, Provenance From, int InstrumentId, int Day)
    : Expectation(On, Text, From);

/// <summary>That a state is, or is not, under duties by two instruments that it cannot both keep.</summary>
/// <param name="On">The day.</param>
/// <param name="Text">The line as written.</param>
/// <param name="From">Where it is written.</param>
/// <param name="StateId">The state.</param>
/// <param name="Negated">Whether it is denied.</param>
/// <param name="FirstId">One instrument.</param>
/// <param name="SecondId">The other.</param>
/// <param name="PrevailingId">The one that prevails; -1: not said.</param>
/// <param name="Unsettled">Whether neither is to prevail.</param>
public sealed record ExpectTorn(
    int On, string Text, Provenance From, int StateId, bool Negated, int FirstId, int SecondId, int PrevailingId,
    bool Unsettled)
    : Expectation(On, Text, From);

/// <summary>That a claim has a verdict, whichever of its sources makes it.</summary>
/// <param name="On">The day of the claim; 0 where no day matters.</param>
/// <param name="Text">The line as written.</param>
/// <param name="From">Where it is written.</param>
/// <param name="Claim">The identifier of the claim.</param>
/// <param name="Verdict">What is expected of it.</param>
public sealed record ExpectVerdict(int On, string Text, Provenance From, string Claim, ClaimVerdict Verdict)
    : Expectation(On, Text, From);
