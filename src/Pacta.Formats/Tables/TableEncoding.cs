namespace Pacta.Formats;

/// <summary>How a table without a byte order mark is encoded. It is never guessed: only the user can know.</summary>
public enum TableEncoding
{
    /// <summary>UTF-8, the default; a byte that is none is a problem.</summary>
    Utf8,

    /// <summary>Windows-1252, of which Latin-1 is a part for all that people write.</summary>
    Windows1252,
}
