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
    /// <remarks>At least 40: below that tables make no sense, and some terminals, unsure of theirs, say 0.</remarks>
    public int? TerminalWidth
    {
        get;
        init => field = value is { } width ? Math.Max(width, NarrowestTerminal) : null;
    }

    /// <summary>Whether a terminal is shown colours.</summary>
    public bool Colour { get; init; }

    /// <summary>Where it is told how far a long answer is; null: nobody looks on.</summary>
    public TextWriter? Progress { get; init; }

    /// <summary>Standard output for bytes: for tables of millions of rows.</summary>
    /// <remarks>What was written as text before is sent first.</remarks>
    public Stream OutBytes()
    {
        Out.Flush();
        return Out is StreamWriter writer ? writer.BaseStream : new TextStream(Out);
    }
}
