using System.Globalization;
using System.Text;

namespace Pacta.Imports;

/// <summary>The problems of an import, as they were met: the first are kept, all are counted.</summary>
/// <remarks>So a table of a million broken rows neither fills the memory nor the screen.</remarks>
public sealed class TableProblems
{
    /// <summary>How many are kept.</summary>
    public const int MostKept = 20;

    private readonly List<TableProblem> _kept = [];

    /// <summary>The first of them, at most <see cref="MostKept"/>.</summary>
    public IReadOnlyList<TableProblem> Kept => _kept;

    /// <summary>How many there are, kept or not.</summary>
    public long Count { get; private set; }

    /// <summary>Adds one.</summary>
    public void Add(TableProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (Count++ < MostKept)
            _kept.Add(problem);
    }

    /// <summary>One line for each that is kept, and how many more there are; "" where there are none.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var problem in _kept)
            text.Append(problem).Append('\n');
        if (Count > MostKept)
            text.Append(CultureInfo.InvariantCulture, $"… and {Count - MostKept} more.\n");
        return text.ToString().TrimEnd('\n');
    }
}
