namespace Pacta.Duties;

/// <summary>An instrument under which two states may have a status on a day.</summary>
/// <param name="Place">Its place in the <see cref="InstrumentOrder"/>.</param>
/// <param name="As">What the two are to it.</param>
internal readonly record struct HeldInstrument(int Place, HeldAs As);

/// <summary>What two states are to an instrument together.</summary>
internal enum HeldAs : byte
{
    /// <summary>Nothing that makes the debtor owe: one has no status, or the debtor is a party and the other not
    /// yet.</summary>
    None,

    /// <summary>Ask their spans.</summary>
    Unsure,

    /// <summary>Both are parties.</summary>
    Parties,

    /// <summary>The debtor is signatory or contracting state, and the creditor has done at least as much.</summary>
    Interim,
}
