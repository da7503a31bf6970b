using Pacta.Language;
using Pacta.Register;

namespace Pacta.Cli;

/// <summary>An instrument as it is typed: its identifier or its exact title; capitals do not count.</summary>
internal static class TreatyArgument
{
    private const int MostListed = 6;

    /// <exception cref="InputException">Nothing has the name, or several have the title.</exception>
    public static int Read(TreatyRegister register, string text)
    {
        var wanted = text.Trim();
        if (register.FindInstrument(wanted.ToLowerInvariant()) is >= 0 and var id)
            return id;
        var titled = register.Instruments
            .Where(i => i.Title.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        if (titled.Count == 1)
            return titled[0].Id;
        if (titled.Count > 1)
            throw new InputException(
                $"'{text}' is the title of {titled.Count} instruments.", $"write one identifier: {List(titled)}");
        throw new InputException($"There is no treaty '{text}' in the register.", Hint(register, wanted));
    }

    /// <summary>An organization by its identifier or exact name; capitals do not count.</summary>
    /// <returns>Its id; -1 where no organization has the name, or an instrument has it too.</returns>
    public static int FindOrganization(TreatyRegister register, string text)
    {
        var wanted = text.Trim();
        if (register.FindInstrument(wanted.ToLowerInvariant()) >= 0)
            return -1;
        if (register.FindOrganization(wanted.ToLowerInvariant()) is >= 0 and var id)
            return id;
        var named = register.Organizations
            .Where(o => o.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count == 1 ? named[0].Id : -1;
    }

    private static string Hint(TreatyRegister register, string wanted)
    {
        if (Nearest.Of(wanted.ToLowerInvariant(), register.Instruments.Select(static i => i.Code)) is { } near)
            return $"did you mean {List([register.Instruments[register.FindInstrument(near)]])}?";
        var holding = register.Instruments.Where(i => wanted.Length >= 3
            && (i.Title.Contains(wanted, StringComparison.OrdinalIgnoreCase)
                || i.Code.Contains(wanted, StringComparison.OrdinalIgnoreCase))).ToList();
        return holding.Count switch
        {
            0 => $"list the treaties of a state with: pacta find --party CHN",
            <= MostListed => $"did you mean {List(holding)}?",
            _ => $"{holding.Count} titles hold these words; list them with: pacta find --text \"{wanted}\"",
        };
    }

    private static string List(List<Instrument> instruments) =>
        string.Join(", ", instruments.Select(static i => $"{i.Code} (\"{i.Title}\")"));
}
