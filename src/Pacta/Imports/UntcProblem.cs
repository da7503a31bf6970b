namespace Pacta.Imports;

/// <summary>Something in a folder of UN tables that could not be understood; it is reported, never dropped.</summary>
/// <param name="File">The file, as it is called inside the folder: "treaties/23-1.csv".</param>
/// <param name="Line">1-based; 0: the file as a whole.</param>
/// <param name="Column">1-based, of the table; 0: the line as a whole.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
public sealed record UntcProblem(string File, int Line, int Column, string Found, string Expected);
