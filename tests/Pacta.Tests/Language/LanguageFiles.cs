using Pacta.Tests.House;

namespace Pacta.Tests.Language;

/// <summary>The golden files of the language and what they are compared with.</summary>
internal static class LanguageFiles
{
    /// <summary>The files of tests/language/good or bad, ordered by name.</summary>
    public static IReadOnlyList<string> Golden(string folder) =>
        [.. Directory.GetFiles(Repository.At("tests", "language", folder), "*.pacta").Order(StringComparer.Ordinal)];
}
