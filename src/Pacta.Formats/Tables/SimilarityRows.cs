using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Pacta.Panels.Similarity;
using Pacta.Time;

namespace Pacta.Formats;

/// <summary>Similarity as rows of a table: a pair, its time, a column for each measure, how certain they are.</summary>
public sealed class SimilarityRows
{
    private readonly bool _byYear;
    private readonly ImmutableArray<SimilarityMeasure> _measures;
    private readonly byte[][] _codes;
    private readonly long[]? _numbers;

    /// <param name="codes">Of each unit.</param>
    /// <param name="byYear">Whether a block is a year; else a stretch of days.</param>
    /// <param name="measures">The measures, in order.</param>
    public SimilarityRows(ImmutableArray<string> codes, bool byYear, ImmutableArray<SimilarityMeasure> measures)
    {
        (_byYear, _measures) = (byYear, measures);
        _codes = [.. codes.Select(Encoding.UTF8.GetBytes)];
        _numbers = codes.All(static code => long.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? [.. codes.Select(static code => long.Parse(code, CultureInfo.InvariantCulture))] : null;
    }

    /// <summary>The columns.</summary>
    /// <param name="scheme">The scheme of the codes: <c>cow</c>, <c>gw</c> or <c>iso</c>.</param>
    /// <param name="weights">The column of weights and its file; "": there is none.</param>
    /// <param name="readable">Whether measures are named in words.</param>
    public IReadOnlyList<FieldColumn> Columns(string scheme, string weights, bool readable)
    {
        var code = readable ? "state_" : scheme switch { "gw" => "gwno", "iso" => "iso", _ => "ccode" };
        var type = _numbers is null ? "string" : "integer";
        var names = readable ? SimilarityMeasures.ReadableNames : SimilarityMeasures.FieldNames;
        FieldColumn[] time = _byYear
            ? [new("year", "integer", "Calendar year: a tie on any of its days counts", IsKey: true)]
            :
            [
                new("from", "date", "First day of a stretch in which nothing changes; empty: it has no beginning",
                    IsKey: true),
                new("until", "date", "First day after it; empty: it has no end"),
            ];
        return
        [
            new($"{code}1", type, "The state with the lower code", IsKey: true),
            new($"{code}2", type, "The state with the higher code", IsKey: true),
            .. time,
            .. _measures.Select(measure => new FieldColumn(names[(int)measure], "number",
                $"{SimilarityMeasures.Descriptions[(int)measure]}; empty: undefined"
                + (SimilarityMeasures.IsWeighted(measure) ? ", or a member's weight is not known" : ""),
                Source: SimilarityMeasures.IsWeighted(measure) ? weights : null)),
            new("certainty", "string",
                "yes: the same whether duties that are possible only count or not; else possible"),
        ];
    }

    /// <summary>Adds the rows of a block, by first and second state.</summary>
    /// <returns>How many these are.</returns>
    public int Add(SimilarityBlock block, TableSink sink)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(sink);
        var year = _byYear ? Day.ToDate(block.From).Year : 0;
        var from = DayCell(block.From);
        var until = DayCell(block.Until);
        var members = block.Members;
        var pair = 0;
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++, pair++)
            {
                AddCode(members[i], sink);
                AddCode(members[j], sink);
                if (_byYear)
                {
                    sink.Add(year);
                }
                else
                {
                    sink.Add(from);
                    sink.Add(until);
                }

                AddValues(block.Values(pair), sink);
                sink.Add(block.IsSure(members[i]) && block.IsSure(members[j]) ? "yes"u8 : "possible"u8);
                sink.EndRow();
            }
        }

        return block.PairCount;
    }

    private void AddValues(ReadOnlySpan<double> values, TableSink sink)
    {
        foreach (var measure in _measures)
        {
            if (double.IsNaN(values[(int)measure]))
                sink.AddMissing();
            else
                sink.Add(values[(int)measure]);
        }
    }

    private void AddCode(int unit, TableSink sink)
    {
        if (_numbers is not null)
            sink.Add(_numbers[unit]);
        else
            sink.Add(_codes[unit]);
    }

    private static byte[] DayCell(int day) =>
        day is Day.Min or Day.Max ? [] : Encoding.UTF8.GetBytes(Day.Format(day));
}
