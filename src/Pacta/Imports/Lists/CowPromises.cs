namespace Pacta.Imports;

/// <summary>What a member of a formal alliance promises, as the Correlates of War classify it.</summary>
[Flags]
internal enum CowPromises : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>To help a member that is attacked (type I).</summary>
    Defense = 1,

    /// <summary>To stay neutral in a member's war (type II).</summary>
    Neutrality = 2,

    /// <summary>Not to use force against a member (type II).</summary>
    Nonaggression = 4,

    /// <summary>To consult in a crisis (type III).</summary>
    Entente = 8,
}
