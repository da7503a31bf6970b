namespace Pacta.Panels;

/// <summary>A row of a panel. One object serves for all rows of a table, one after the other.</summary>
public sealed class PanelRow
{
    internal int[] InstrumentIds = new int[8];
    internal int InstrumentCount;

    /// <summary>The debtor, or the state, or the first of two: index into <see cref="Panel.Codes"/>.</summary>
    public int First { get; internal set; }

    /// <summary>The creditor, or the second of two; -1: the row is about one state.</summary>
    public int Second { get; internal set; }

    /// <summary>The first day.</summary>
    public int From { get; internal set; }

    /// <summary>The first day after it.</summary>
    public int Until { get; internal set; }

    /// <summary>What is owed for certain on some day.</summary>
    public DutyClasses Surely { get; internal set; }

    /// <summary>What is possible only, on every day on which it is.</summary>
    public DutyClasses Possibly { get; internal set; }

    /// <summary>What is not owed on any day, on a source's word that the register would have it.</summary>
    public DutyClasses RuledOut { get; internal set; }

    /// <summary>Whether something of it binds in law.</summary>
    public bool IsLegal { get; internal set; }

    /// <summary>Whether anything is owed.</summary>
    public bool IsOwed => (Surely | Possibly) != DutyClasses.None;

    /// <summary>The instruments by which one of the two owes the other something, by id, in the order of their codes:
    /// an alliance is one of both, also where only one of them promises anything.</summary>
    public ReadOnlySpan<int> Instruments => InstrumentIds.AsSpan(0, InstrumentCount);

    /// <summary>Grows whenever what is owed, and by which instruments, may be another than in the row before.</summary>
    public long Version { get; internal set; }
}

/// <summary>Takes in the rows of a panel, in order.</summary>
public interface IPanelRows
{
    /// <param name="row">Holds until the next.</param>
    void Add(PanelRow row);
}
