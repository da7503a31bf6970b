using Pacta.Imports;

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

    /// <summary>All the problems of a table as one refusal of it.</summary>
    /// <param name="problems">One at least.</param>
    public static RegisterException Of(TableProblems problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var count = problems.Count == 1 ? "1 problem" : FormattableString.Invariant($"{problems.Count} problems");
        return new($"found {count}, expected none:\n{problems}", "mend the table; nothing was written");
    }
}
