namespace Pacta.Panels.Similarity;

/// <summary>A number for each unit and year: capability shares, for one.</summary>
public sealed class UnitYearValues
{
    private readonly Dictionary<(int Unit, int Year), double> _values = [];

    /// <summary>The years that have a value.</summary>
    public IEnumerable<int> Years => _values.Keys.Select(static key => key.Year).Distinct().Order();

    /// <summary>Adds one.</summary>
    /// <returns>False, and nothing is added, where there is one already.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or no number: no weight.</exception>
    public bool TryAdd(int unit, int year, double value)
    {
        if (!(value >= 0 && double.IsFinite(value)))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A weight is 0 or more.");
        return _values.TryAdd((unit, year), value);
    }

    /// <returns>The value, or NaN: none is known.</returns>
    public double Of(int unit, int year) => _values.TryGetValue((unit, year), out var value) ? value : double.NaN;
}
