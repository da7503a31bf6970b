namespace Pacta.Register;

/// <summary>What an instrument is about; several may hold.</summary>
[Flags]
public enum Subjects : ushort
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Alliance.</summary>
    Alliance = 1,

    /// <summary>Friendship.</summary>
    Friendship = 2,

    /// <summary>Non-aggression.</summary>
    NonAggression = 4,

    /// <summary>Borders.</summary>
    Borders = 8,

    /// <summary>Arms control.</summary>
    ArmsControl = 16,

    /// <summary>The founding or working of an organization.</summary>
    Organization = 32,

    /// <summary>Trade.</summary>
    Trade = 64,

    /// <summary>Peace after war.</summary>
    Peace = 128,

    /// <summary>Confidence-building.</summary>
    ConfidenceBuilding = 256,

    /// <summary>Cooperation.</summary>
    Cooperation = 512,

    /// <summary>Partnership.</summary>
    Partnership = 1024,

    /// <summary>What becomes of treaties when states change: the convention of 1978.</summary>
    StateSuccession = 2048,
}
