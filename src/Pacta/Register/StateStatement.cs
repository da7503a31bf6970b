namespace Pacta.Register;

/// <summary>What a statement of a state calls itself, or the depositary calls it.</summary>
public enum StatementKind : byte
{
    /// <summary>Nothing more special is said.</summary>
    Declaration,

    /// <summary>A reservation.</summary>
    Reservation,

    /// <summary>An understanding or interpretative declaration.</summary>
    Understanding,

    /// <summary>An objection to what another state said.</summary>
    Objection,

    /// <summary>A communication.</summary>
    Communication,
}

/// <summary>What a state said about an instrument, in its own words; the engine concludes nothing from it.</summary>
/// <param name="StateId">Who.</param>
/// <param name="Kind">As what.</param>
/// <param name="Text">The words.</param>
public readonly record struct StateStatement(int StateId, StatementKind Kind, string Text);
