namespace Pacta.Cli;

/// <summary>What the command sees of the world: streams, clock, terminal. Tests bring their own.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Today">The calendar day now, in UTC.</param>
public sealed record Surroundings(TextReader In, TextWriter Out, TextWriter Error, Func<int> Today)
{
    /// <summary>The width of the terminal in characters; null: the output goes to a file or a pipe.</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>Whether a terminal is shown colours.</summary>
    public bool Colour { get; init; }
}
