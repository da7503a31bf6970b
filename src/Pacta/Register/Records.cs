using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>An actor that a treaty founded.</summary>
public sealed record Organization
{
    /// <summary>Index into <see cref="TreatyRegister.Organizations"/>.</summary>
    public required int Id { get; init; }

    /// <summary>"sco".</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, by day.</summary>
    public ImmutableArray<Assertion<(string Name, DaySpan Days)>> AlsoCalled { get; init; } = [];

    /// <summary>The instrument whose parties are its members, or -1.</summary>
    public int FoundedBy { get; init; } = -1;

    /// <summary>When it was founded, as sources say.</summary>
    public ImmutableArray<Assertion<EdtfDate>> Founded { get; init; } = [];

    /// <summary>Who joined and left when, by state and day.</summary>
    public ImmutableArray<Membership> Memberships { get; init; } = [];

    /// <summary>Facts in the register's own words.</summary>
    public ImmutableArray<Assertion<string>> Notes { get; init; } = [];
}

/// <summary>That a state joined or left an organization on a day.</summary>
public readonly record struct Membership(int StateId, bool Joined, EdtfDate Day, Provenance From);

/// <summary>A set of states by span: "great powers".</summary>
public sealed record Group
{
    /// <summary>Index into <see cref="TreatyRegister.Groups"/>.</summary>
    public required int Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its members by span.</summary>
    public ImmutableArray<Assertion<(int StateId, DaySpan Days)>> Members { get; init; } = [];
}

/// <summary>A named region.</summary>
/// <param name="Id">Index into <see cref="TreatyRegister.Areas"/>.</param>
/// <param name="Name">Its name.</param>
public sealed record Area(int Id, string Name);

/// <summary>Something that happened.</summary>
public sealed record HistoricalEvent
{
    /// <summary>Index into <see cref="TreatyRegister.Events"/>.</summary>
    public required int Id { get; init; }

    /// <summary>"chn-vnm-1979".</summary>
    public required string Code { get; init; }

    /// <summary>When.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>Who did what to whom, or null for an event in open text.</summary>
    public Trigger? Happening { get; init; }

    /// <summary>What happened in open text, or null.</summary>
    public string? Text { get; init; }

    /// <summary>Where, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Who took part.</summary>
    public ImmutableArray<int> States { get; init; } = [];

    /// <summary>What sources say of duties put to the test.</summary>
    public ImmutableArray<Assertion<Conduct>> Conduct { get; init; } = [];

    /// <summary>Facts in the register's own words.</summary>
    public ImmutableArray<Assertion<string>> Notes { get; init; } = [];

    /// <summary>Who says so.</summary>
    public required Provenance From { get; init; }
}

/// <summary>What a source says of a duty's observance.</summary>
public readonly record struct Conduct(
    ConductVerdict Verdict, int InstrumentId, int ProvisionIndex, ImmutableArray<int> States);

/// <summary>That, among these states in these days, the register misses no duty of these kinds.</summary>
public sealed record Coverage(
    ImmutableArray<ActionKind> Actions, ImmutableArray<int> States, DaySpan Days, Provenance From);
