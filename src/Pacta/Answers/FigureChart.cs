using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Answers;

/// <summary>A level in a chart.</summary>
/// <param name="Period">"2001", "2001 so far by 2001-07-16".</param>
/// <param name="Value">Its number in the unit of the chart.</param>
/// <param name="Label">As its source writes it: "about 8 billion USD".</param>
/// <param name="Source">According to whom, and by whose statistics: "prc-yearbook-2002 (CHN)".</param>
/// <param name="IsPart">Whether it covers only a part of its period.</param>
public sealed record FigureBar(string Period, decimal Value, string Label, string Source, bool IsPart);

/// <summary>The levels of one quantity, for views that draw.</summary>
/// <param name="Title">"trade CHN-RUS".</param>
/// <param name="Unit">The unit of all of them.</param>
/// <param name="Bars">In the order of their periods; never empty.</param>
public sealed record FigureChart(string Title, Unit Unit, ImmutableArray<FigureBar> Bars)
{
    /// <summary>Every source once, in the order in which the bars name them: each is a series of its own.</summary>
    public ImmutableArray<string> Sources => [.. Bars.Select(static bar => bar.Source).Distinct()];
}

/// <summary>The answer to a question about figures: tables, and what can be drawn.</summary>
/// <param name="Report">The tables.</param>
/// <param name="Charts">A chart for each quantity that has levels.</param>
public sealed record FigureAnswer(Report Report, ImmutableArray<FigureChart> Charts);
