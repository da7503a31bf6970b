using Pacta.Register;

namespace Pacta.Cli;

/// <summary>A state or two as they are typed: "CHN", "CHN-RUS", "China-Russia", "Guinea-Bissau".</summary>
internal static class PairArgument
{
    /// <returns>The two states, or one and -1.</returns>
    /// <exception cref="InputException">A state is unknown, or both are one.</exception>
    public static (int First, int Second) Read(TreatyRegister register, string text, int day)
    {
        if (!text.Contains('-', StringComparison.Ordinal))
            return (StateArgument.Read(register, text, day), -1);
        for (var hyphen = text.IndexOf('-'); hyphen >= 0; hyphen = text.IndexOf('-', hyphen + 1))
        {
            if (Try(register, text[..hyphen], day) is { } first
                && Try(register, text[(hyphen + 1)..], day) is { } second)
                return Checked(text, first, second);
        }

        if (Try(register, text, day) is { } one)
            return (one, -1);
        // None fits: the message is about the half that is wrong, where a pair was meant.
        var parts = text.Split('-', 2);
        return Checked(text, StateArgument.Read(register, parts[0], day), StateArgument.Read(register, parts[1], day));
    }

    private static (int, int) Checked(string text, int first, int second) => first != second
        ? (first, second)
        : throw new InputException($"'{text}' names one state twice; expected two.", "name another state");

    private static int? Try(TreatyRegister register, string text, int day)
    {
        try
        {
            return StateArgument.Read(register, text, day);
        }
        catch (InputException)
        {
            return null;
        }
    }
}
