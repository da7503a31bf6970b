using Pacta.Register;

namespace Pacta.Quotations;

/// <summary>A citation that a program can look up, and the line of the register that makes it.</summary>
/// <param name="FilePath">The register's file: "treaties/chn-rus-2001.pacta".</param>
/// <param name="LineNumber">1-based.</param>
/// <param name="Source">The identifier of the source.</param>
/// <param name="Place">Where in it; it has a selector.</param>
public sealed record PlacedCitation(string FilePath, int LineNumber, string Source, CitedPlace Place);
