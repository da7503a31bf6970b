namespace Pacta.Imports;

/// <summary>What became of the cells of one or more status tables: none is lost.</summary>
/// <param name="Rows">Participants.</param>
/// <param name="Cells">All cells beside the participants'.</param>
/// <param name="Empty">Those that hold nothing.</param>
/// <param name="Acts">Those that became an act.</param>
/// <param name="Details">Those that became part of a note: facts about the act of another cell.</param>
/// <param name="Problems">Those that could not be understood, each reported.</param>
public readonly record struct UntcCount(int Rows, int Cells, int Empty, int Acts, int Details, int Problems)
{
    /// <summary>Whether every cell is accounted for.</summary>
    public bool Reconciles => Cells == Empty + Acts + Details + Problems;

    /// <summary>The cells of both.</summary>
    public static UntcCount operator +(UntcCount a, UntcCount b) => new(
        a.Rows + b.Rows, a.Cells + b.Cells, a.Empty + b.Empty, a.Acts + b.Acts, a.Details + b.Details,
        a.Problems + b.Problems);

    /// <summary>The cells of both.</summary>
    public static UntcCount Add(UntcCount a, UntcCount b) => a + b;
}
