using Pacta.Register;

namespace Pacta.Imports;

/// <summary>A row of the member level.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Promises">What the member promises.</param>
/// <param name="IsAsymmetric">Whether the table says that members owe different partners different things.</param>
/// <param name="Start">Its first day in.</param>
/// <param name="End">Its first day out; none: it is in on the last day of the data.</param>
/// <param name="HasBegunBefore">Whether it may have been in before its first day.</param>
internal sealed record CowRow(
    long Number, CowPromises Promises, bool IsAsymmetric, ListDate Start, ListDate End, bool HasBegunBefore);

/// <summary>What of a row is about one legal person.</summary>
/// <param name="Row">The row.</param>
/// <param name="First">The state under whose name it enters.</param>
/// <param name="Last">The state under whose name it leaves.</param>
/// <param name="Person">The legal person.</param>
/// <param name="Start">Its first day in.</param>
/// <param name="HasBegunBefore">Whether it may have been in before.</param>
/// <param name="Until">Its first day out; none: it is in on the last day of the data.</param>
internal sealed record CowStay(
    CowRow Row, State First, State Last, int Person, ListDate Start, bool HasBegunBefore, ListDate Until)
{
    /// <summary>Its first day in, in EDTF.</summary>
    public string From => HasBegunBefore ? $"[..{Start}]" : $"{Start}";
}
