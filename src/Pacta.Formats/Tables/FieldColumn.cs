namespace Pacta.Formats;

/// <summary>A column of a table that is written.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Type">As in a Frictionless table schema: <c>integer</c>, <c>number</c>, <c>string</c>, <c>date</c>.
/// </param>
/// <param name="Description">What it holds, and what an empty cell means.</param>
/// <param name="Unit">What a number counts or measures; null: nothing.</param>
/// <param name="Source">Where the values are from; null: from the register.</param>
/// <param name="IsKey">Whether, with the others so marked, it tells a row from every other.</param>
public sealed record FieldColumn(string Name, string Type, string Description, string? Unit = null,
    string? Source = null, bool IsKey = false);
