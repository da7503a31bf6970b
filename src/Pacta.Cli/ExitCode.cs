namespace Pacta.Cli;

/// <summary>What the command returns to the shell.</summary>
public static class ExitCode
{
    /// <summary>Answered.</summary>
    public const int Done = 0;

    /// <summary>A check failed: an expectation, a register with mistakes, a file that is not formatted.</summary>
    public const int CheckFailed = 1;

    /// <summary>What was typed, or a file, cannot be used.</summary>
    public const int BadInput = 2;

    /// <summary>A bug in the program.</summary>
    public const int Bug = 70;
}
