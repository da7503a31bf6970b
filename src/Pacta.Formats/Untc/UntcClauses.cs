using System.Reflection;
using System.Text;
using Pacta.Imports;

namespace Pacta.Formats;

/// <summary>
/// Clauses of treaties of the UN's collection, and acts of predecessors that its tables lost: additions to an import.
/// </summary>
public static class UntcClauses
{
    private const string Prefix = "clauses/untc/";
    private const string Extension = ".pacta";

    /// <summary>The additions to the treaties of an import, with the names of their files.</summary>
    public static IEnumerable<(string Name, string Text)> For(UntcImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var instrument in import.Instruments)
        {
            using var stream = assembly.GetManifestResourceStream(Prefix + instrument.Number + Extension);
            if (stream is null)
                continue;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            yield return ($"{instrument.Code}-clause{Extension}", $"{UntcRegisterFile.Mark}\n{reader.ReadToEnd()}");
        }
    }
}
