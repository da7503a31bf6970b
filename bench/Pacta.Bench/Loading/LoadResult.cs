namespace Pacta.Bench.Loading;

/// <summary>What one process measured while it loaded a register and asked it questions.</summary>
/// <remarks>Seconds of wall time, bytes, microseconds.</remarks>
internal sealed record LoadResult
{
    /// <summary>Characters of all files.</summary>
    public long Characters { get; init; }

    /// <summary>Finding and reading the files.</summary>
    public double ReadSeconds { get; init; }

    /// <summary>Parsing and compiling.</summary>
    public double CompileSeconds { get; init; }

    /// <summary>Applying the law.</summary>
    public double LawSeconds { get; init; }

    /// <summary>Indexing the duties.</summary>
    public double IndexSeconds { get; init; }

    /// <summary>All of it, from the first file to the first answer, as the clock shows.</summary>
    public double TotalSeconds { get; init; }

    /// <summary>Processor time of all threads over <see cref="TotalSeconds"/>.</summary>
    public double ProcessorSeconds { get; init; }

    /// <summary>How much of <see cref="TotalSeconds"/> everything stood still to collect garbage.</summary>
    public double PauseSeconds { get; init; }

    /// <summary>The most memory that the process held before the first question.</summary>
    public long PeakBytes { get; init; }

    /// <summary>What stays on the managed heap.</summary>
    public long RetainedBytes { get; init; }

    /// <summary>What was allocated on the way.</summary>
    public long AllocatedBytes { get; init; }

    /// <summary>Mistakes that the compiler reported: none is expected.</summary>
    public int Diagnostics { get; init; }

    /// <summary>Questions about any two states.</summary>
    public QuestionTimes Any { get; init; } = new();

    /// <summary>Questions about two of the ten busiest states.</summary>
    public QuestionTimes Busiest { get; init; } = new();
}

/// <summary>How long questions took, each measured alone.</summary>
internal sealed record QuestionTimes
{
    /// <summary>Half took at most so many microseconds.</summary>
    public double Median { get; init; }

    /// <summary>99 of 100 took at most so many microseconds.</summary>
    public double Percentile99 { get; init; }

    /// <summary>Half of the answers had at most so many duties.</summary>
    public double MedianDuties { get; init; }

    /// <summary>How many duties an answer had on average.</summary>
    public double MeanDuties { get; init; }
}
