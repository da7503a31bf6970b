namespace Pacta.Law.Succession;

/// <summary>Whether an instrument of the predecessor binds the successor.</summary>
internal enum Transmission : byte
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The law leaves it open: possible, and no more.</summary>
    Unsettled,

    /// <summary>It does.</summary>
    Bound,
}

/// <summary>A conclusion about one instrument and one successor.</summary>
/// <param name="Transmission">What holds.</param>
/// <param name="Why">By which rule and assertion.</param>
internal readonly record struct Verdict(Transmission Transmission, Reason Why);
