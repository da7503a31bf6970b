namespace Pacta.Time;

/// <summary>How a statement stands on every reading of the dates that it rests on.</summary>
public enum Certainty : byte
{
    /// <summary>It holds on none.</summary>
    No,

    /// <summary>It holds on some.</summary>
    Possible,

    /// <summary>It holds on all.</summary>
    Yes,
}
