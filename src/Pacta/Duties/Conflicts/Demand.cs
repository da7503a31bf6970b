namespace Pacta.Duties;

/// <summary>What a duty asks of its debtor in a fight between two states, for one of the sides.</summary>
[Flags]
internal enum Demand : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>To fight beside it.</summary>
    Fight = 1,

    /// <summary>To help it with arms, troops or money.</summary>
    Help = 2,

    /// <summary>To lend it bases.</summary>
    Lend = 4,

    /// <summary>Not to fight beside it: to fight against neither itself nor the other.</summary>
    NotFight = 8,

    /// <summary>Not to help it.</summary>
    NotHelp = 16,

    /// <summary>Not to lend it territory.</summary>
    NotLend = 32,
}
