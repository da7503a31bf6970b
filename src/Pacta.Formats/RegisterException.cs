namespace Pacta.Formats;

/// <summary>Input that cannot be used: the message says place, what was found and what was expected.</summary>
public sealed class RegisterException : Exception
{
    /// <param name="message">Place, found, expected.</param>
    /// <param name="hint">What to do.</param>
    public RegisterException(string message, string hint)
        : base(message) => Hint = hint;

    /// <summary>What to do.</summary>
    public string Hint { get; }
}
