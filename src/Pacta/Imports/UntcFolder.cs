using System.Collections.Immutable;

namespace Pacta.Imports;

/// <summary>A folder of UN status tables, as text: nothing in it has been understood yet.</summary>
/// <param name="Index">The treaties that the index lists, in its order.</param>
/// <param name="Tables">Status tables, by name of file.</param>
/// <param name="Statements">Files of statements, by name of file.</param>
public sealed record UntcFolder(
    ImmutableArray<UntcTreaty> Index, ImmutableArray<UntcTable> Tables, ImmutableArray<UntcText> Statements);

/// <summary>A treaty of the index.</summary>
/// <param name="Number">Its number in the collection, as files are called: "4-11-b".</param>
/// <param name="Title">With place and date.</param>
/// <param name="Url">Of its page; "": none.</param>
public sealed record UntcTreaty(string Number, string Title, string Url);

/// <summary>A status table.</summary>
/// <param name="Number">Of the treaty: "4-11-b".</param>
/// <param name="File">"treaties/4-11-b.csv".</param>
/// <param name="Headings">One a column, the first being the participant's.</param>
/// <param name="Rows">Participants.</param>
/// <param name="Malformed">What is wrong with it as a table; null: nothing.</param>
public sealed record UntcTable(
    string Number, string File, ImmutableArray<string> Headings, ImmutableArray<UntcRow> Rows, UntcProblem? Malformed);

/// <summary>A row of a status table.</summary>
/// <param name="Line">1-based, in the file.</param>
/// <param name="Cells">The participant, then what it did.</param>
public readonly record struct UntcRow(int Line, ImmutableArray<string> Cells);

/// <summary>A file of text.</summary>
/// <param name="Number">Of the treaty: "4-11-b".</param>
/// <param name="File">"declarations/4-11-b.txt".</param>
/// <param name="Text">All of it.</param>
public sealed record UntcText(string Number, string File, string Text);
