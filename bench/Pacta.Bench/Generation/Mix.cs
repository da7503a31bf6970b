namespace Pacta.Bench.Generation;

/// <summary>What the treaties of a generated register are like.</summary>
internal enum Mix
{
    /// <summary>As the world's: most treaties of neighbours, consents that take years, terms that end.</summary>
    Usual,

    /// <summary>Nearly everything in force among nearly all its members: the hardest questions.</summary>
    Dense,
}
