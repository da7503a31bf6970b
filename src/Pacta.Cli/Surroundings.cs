namespace Pacta.Cli;

/// <summary>What the command sees of the world: streams, clock, terminal. Tests bring their own.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Today">The calendar day now, in UTC.</param>
public sealed record Surroundings(TextReader In, TextWriter Out, TextWriter Error, Func<int> Today)
{
    private const int NarrowestTerminal = 40;

    /// <summary>The width of the terminal in characters; null: the output goes to a file or a pipe.</summary>
    /// <remarks>Below 40 tables make no sense; some terminals do not know their width and say 0: both count as 40.</remarks>
    public int? TerminalWidth
    {
        get;
        init => field = value is { } width ? Math.Max(width, NarrowestTerminal) : null;
    }

    /// <summary>Whether a terminal is shown colours.</summary>
    public bool Colour { get; init; }
}
