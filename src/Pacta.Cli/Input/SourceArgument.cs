using Pacta.Language;
using Pacta.Register;

namespace Pacta.Cli;

/// <summary>A source as it is typed: its identifier; capitals do not count.</summary>
internal static class SourceArgument
{
    /// <returns>Its id.</returns>
    /// <exception cref="InputException">Nothing has the name.</exception>
    public static int Read(TreatyRegister register, string text)
    {
        var wanted = text.Trim();
        foreach (var source in register.Sources)
        {
            if (source.Code.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                return source.Id;
        }

        var near = Nearest.Of(wanted.ToLowerInvariant(), register.Sources.Select(static s => s.Code));
        throw new InputException($"There is no source '{text}' in the register.",
            near is null ? "write its identifier, as files cite it: lat-2001" : $"did you mean {near}?");
    }
}
