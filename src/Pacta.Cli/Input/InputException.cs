namespace Pacta.Cli;

/// <summary>What was typed cannot be used. Not a bug: exit code 2, nothing on standard output.</summary>
internal sealed class InputException : Exception
{
    /// <param name="message">Place, what was found, what was expected.</param>
    /// <param name="hint">What to type, or null.</param>
    public InputException(string message, string? hint)
        : base(message) => Hint = hint;

    /// <summary>What to type, or null.</summary>
    public string? Hint { get; }
}
