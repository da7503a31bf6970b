namespace Pacta.Imports;

/// <summary>A number that a table gives for a state and a year.</summary>
/// <param name="Code">The state, as a code of the table's scheme; numbers without leading zeros.</param>
/// <param name="Year">The year.</param>
/// <param name="Value">The number, finite, 0 or more.</param>
public readonly record struct StateYearValue(string Code, int Year, double Value);
