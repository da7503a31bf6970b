using System.Runtime.CompilerServices;
using Pacta.Time;

namespace Pacta.Panels.Similarity;

// The computing of one run: what to compute again, and by how many processors.
public sealed partial class SimilarityTable
{
    private const int FewestMembersToShare = 48;

    private double[]? _weights;
    private double[]? _weightsBefore;
    private bool[] _sure = [];
    private bool[] _sureBefore = [];

    private void Sample(int from, int until)
    {
        (_now, _before) = (_before, _now);
        _sampler.Fill(from, until, _now);
        (_sureBefore, _sure) = (_sure, SureRows(from, until));
        _weightsBefore = _weights;
        if (_options.Weights is not { } weights)
            return;
        var year = Day.ToDate(from).Year;
        _weights = new double[_history.UnitCount];
        for (var unit = 0; unit < _weights.Length; unit++)
            _weights[unit] = _now.HasMember(unit) ? weights.Of(unit, year) : 0;
    }

    // A portfolio is sure if it is the same whether what is possible only counts or not.
    private bool[] SureRows(int from, int until)
    {
        var sure = new bool[_history.UnitCount];
        if (_otherwise is { } other)
        {
            other.Sampler.Fill(from, until, other.Planes);
            for (var unit = 0; unit < sure.Length; unit++)
                sure[unit] = _now.RowEquals(other.Planes, unit);
        }
        else
        {
            Array.Fill(sure, true);
        }

        return sure;
    }

    private bool IsSame() => IsComparable() && _sure.AsSpan().SequenceEqual(_sureBefore)
        && !Array.Exists(ChangedRows(), static changed => changed);

    // Whether a pair of unchanged portfolios has unchanged values.
    private bool IsComparable() => _now.MembersEqual(_before)
        && (_weights is null || _weightsBefore is not null && _weights.AsSpan().SequenceEqual(_weightsBefore));

    private bool[] ChangedRows()
    {
        var changed = new bool[_history.UnitCount];
        foreach (var member in _now.Members)
            changed[member] = !_now.RowEquals(_before, member);
        return changed;
    }

    private SimilarityBlock Compute(int from, int until)
    {
        var members = _now.Members;
        var changed = IsComparable() && _values.Length > 0 ? ChangedRows() : null;
        var pairCount = members.Length * (members.Length - 1) / 2;
        if (changed is null && _values.Length < pairCount * _measureCount)
            _values = GC.AllocateUninitializedArray<double>(pairCount * _measureCount);
        var weighted = _weights is null ? null : new WeightedComparer(_weights, members);
        if (_options.Processors > 1 && members.Length >= FewestMembersToShare)
        {
            Parallel.For(0, members.Length, new ParallelOptions { MaxDegreeOfParallelism = _options.Processors },
                row => ComputeRow(row, changed, weighted));
        }
        else
        {
            for (var row = 0; row < members.Length; row++)
                ComputeRow(row, changed, weighted);
        }

        return Block(from, until);
    }

    private SimilarityBlock Block(int from, int until) =>
        new(from, until, _now.Members, _values, _measureCount, _sure);

    // Compiled in full at once, as what it calls: see there.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ComputeRow(int row, bool[]? changed, WeightedComparer? weighted)
    {
        var members = _now.Members;
        var first = members[row];
        var pair = row * (2 * members.Length - row - 1) / 2;
        for (var column = row + 1; column < members.Length; column++, pair++)
        {
            var second = members[column];
            if (changed is not null && !changed[first] && !changed[second])
                continue;
            var values = _values.AsSpan(pair * _measureCount, _measureCount);
            PairComparer.Compare(_now, first, second, values);
            weighted?.Compare(_now, first, second, values);
        }
    }
}
