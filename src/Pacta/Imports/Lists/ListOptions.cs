using Pacta.Register;

namespace Pacta.Imports;

/// <summary>How a user wants a list read.</summary>
/// <param name="Source">What every line of the register is to cite.</param>
/// <param name="Columns">Which columns hold what.</param>
/// <param name="Scheme">Whose numbers the states have: of the Correlates of War, or of Gleditsch and Ward.</param>
public sealed record ListOptions(ListSource Source, ColumnChoices Columns, CodeScheme Scheme);
