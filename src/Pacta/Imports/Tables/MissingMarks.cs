namespace Pacta.Imports;

/// <summary>What stands in a cell for "not known" or "does not apply", where the table's codebook says so.</summary>
[Flags]
public enum MissingMarks
{
    /// <summary>Every cell holds a value.</summary>
    None = 0,

    /// <summary>Nothing.</summary>
    Blank = 1,

    /// <summary>A full stop, as Stata writes it.</summary>
    Dot = 2,

    /// <summary>-9, as the Correlates of War write it.</summary>
    MinusNine = 4,

    /// <summary>-8, as the Correlates of War write what has not come yet.</summary>
    MinusEight = 8,

    /// <summary>-7, as the Correlates of War write of wars what goes on.</summary>
    MinusSeven = 64,

    /// <summary>0.</summary>
    Zero = 16,

    /// <summary>NA, as R writes it.</summary>
    NotAvailable = 32,
}
