namespace Pacta.Time;

/// <summary>The forms of an <see cref="EdtfDate"/>.</summary>
public enum EdtfKind : byte
{
    /// <summary>A year of four digits, a month or a day, perhaps with gaps: <c>1950-02</c>, <c>195X</c>.</summary>
    Date,

    /// <summary>A year beyond four digits, or with significant digits: <c>Y12345</c>, <c>1950S2</c>.</summary>
    Year,

    /// <summary>A hundred years: <c>19</c> is 1900 to 1999.</summary>
    Century,

    /// <summary>Ten years: <c>199</c> is 1990 to 1999.</summary>
    Decade,

    /// <summary>A season, quarter, quadrimester or half of a year: <c>1950-21</c>, <c>1950-33</c>.</summary>
    /// <remarks>EDTF leaves the months of seasons open. Here spring (21, 25) is January to March and winter (24, 28)
    /// October to December of the year; southern seasons (29 to 32) lie half a year from these.</remarks>
    Season,

    /// <summary>From one date to another: <c>1950/1979</c>.</summary>
    Interval,

    /// <summary>One of several dates: <c>[1949,1950]</c>.</summary>
    Set,

    /// <summary>All of several dates: <c>{1949,1950}</c>.</summary>
    List,
}
