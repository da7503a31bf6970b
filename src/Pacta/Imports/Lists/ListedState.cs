namespace Pacta.Imports;

/// <summary>A row of a list of states.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Number">Its number in the list.</param>
/// <param name="Letters">Its letters in the list; "": none.</param>
/// <param name="Name">Its name.</param>
/// <param name="Start">The first day of its membership.</param>
/// <param name="End">The last day of its membership.</param>
internal sealed record ListedState(
    long Row, int Number, string Letters, string Name, ListDate Start, ListDate End);
