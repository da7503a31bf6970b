namespace Pacta.Register;

/// <summary>That an instrument amends another, or modifies it between its own parties only.</summary>
/// <param name="InstrumentId">The other.</param>
/// <param name="IsAmongSome">Whether it modifies it among some (VCLT 41): who joins later joins no such thing.</param>
public readonly record struct Amendment(int InstrumentId, bool IsAmongSome);

/// <summary>That an instrument puts words of its own in the place of a provision of another.</summary>
/// <param name="InstrumentId">The other.</param>
/// <param name="Provision">The name of the provision there: "article 23".</param>
public readonly record struct ReplacedProvision(int InstrumentId, string Provision);

/// <summary>That a state is not bound by an amendment though it joined the treaty after it (VCLT 40(5)).</summary>
/// <param name="StateId">The state.</param>
public readonly record struct Declined(int StateId);
