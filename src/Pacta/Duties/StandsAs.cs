namespace Pacta.Duties;

/// <summary>What a state is to an instrument, as far as can be said without its spans.</summary>
internal enum StandsAs : byte
{
    /// <summary>Nothing, or no longer anything.</summary>
    None,

    /// <summary>Certainly a party.</summary>
    Party,

    /// <summary>Certainly signatory or contracting state.</summary>
    Interim,

    /// <summary>Ask its spans.</summary>
    Unsure,
}
