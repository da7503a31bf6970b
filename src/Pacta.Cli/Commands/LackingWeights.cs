using System.Globalization;
using Pacta.Panels.Similarity;
using Pacta.Time;

namespace Pacta.Cli;

/// <summary>Members of the system for which a user's file gives no weight in a year in which one is needed.</summary>
/// <remarks>Without one the weighted measures of that year are empty, which nobody should have to find out.</remarks>
internal sealed class LackingWeights(UnitYearValues weights, IReadOnlyList<string> codes)
{
    private const int MostNamed = 5;

    private readonly HashSet<(int Year, int Unit)> _lacking = [];
    private readonly List<(int Year, int Unit)> _first = [];

    /// <summary>Passes blocks on, and notes who has no weight in them.</summary>
    public IEnumerable<SimilarityBlock> In(IEnumerable<SimilarityBlock> blocks)
    {
        foreach (var block in blocks)
        {
            var year = Day.ToDate(block.From).Year;
            foreach (var unit in block.Members)
            {
                if (double.IsNaN(weights.Of(unit, year)) && _lacking.Add((year, unit)) && _first.Count < MostNamed)
                    _first.Add((year, unit));
            }

            yield return block;
        }
    }

    /// <summary>Says how many there are, and the first of them; nothing where all have one.</summary>
    public void Report(TextWriter error)
    {
        if (_lacking.Count == 0)
            return;
        var years = _lacking.Select(static lacking => lacking.Year).Distinct().Count();
        error.WriteLine("pacta: members without a weight leave the weighted measures of "
            + $"{LoadedRegister.Count(years, "year")} empty: "
            + string.Join(", ", _first.Select(lacking => string.Create(
                CultureInfo.InvariantCulture, $"{codes[lacking.Unit]} in {lacking.Year}")))
            + (_lacking.Count > _first.Count ? ", …" : "") + ".");
    }
}
