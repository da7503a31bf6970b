namespace Pacta.Imports;

/// <summary>What an import makes of a column of the ATOP member level.</summary>
public enum AtopUse : byte
{
    /// <summary>It says which alliance, phase and member a row is about.</summary>
    Key,

    /// <summary>A day: of entry or of exit.</summary>
    Days,

    /// <summary>A class of promises: a duty.</summary>
    Duty,

    /// <summary>What limits a duty: a trigger, or a condition of it.</summary>
    Condition,

    /// <summary>A note with the value that the codebook explains: the language has no line for it.</summary>
    Note,

    /// <summary>Left out, and held against the columns from which it follows: where it differs, the row is
    /// reported.</summary>
    Checked,

    /// <summary>Left out: it follows from other columns, or is about the data set and not about the alliance.</summary>
    Unmapped,
}
