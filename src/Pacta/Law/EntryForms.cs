using Pacta.Register;

namespace Pacta.Law;

/// <summary>How a clause on entry into force has states consent, whatever day it gives.</summary>
internal static class EntryForms
{
    /// <summary>Signature or exchange, where the clause or a part of it says so.</summary>
    public static EntryMode Mode(EntryClause clause) => clause switch
    {
        EntryOn on => on.Mode,
        EntryWhen { BySignature: true } or EntryIfByThen { When.BySignature: true } => EntryMode.Signature,
        EntryOfSeveral several => several.Parts.Select(Mode)
            .FirstOrDefault(static mode => mode != EntryMode.Unstated),
        _ => EntryMode.Unstated,
    };

    /// <summary>The counts in a clause and its parts.</summary>
    public static IEnumerable<EntryWhen> Counts(EntryClause clause) => clause switch
    {
        EntryWhen counted => [counted],
        EntryIfByThen byThen => [byThen.When],
        EntryOfSeveral several => several.Parts.SelectMany(Counts),
        _ => [],
    };

    /// <summary>Whether it waits for every negotiating state, so that once it has come all had consented.</summary>
    public static bool WaitsForAll(EntryClause clause) => clause switch
    {
        EntryWhen counted => WaitsForAll(counted),
        EntryIfByThen byThen => WaitsForAll(byThen.When),
        EntryOfSeveral { IsLater: true } several => several.Parts.Any(WaitsForAll),
        EntryOfSeveral several => several.Parts.All(WaitsForAll),
        _ => false,
    };

    private static bool WaitsForAll(EntryWhen clause)
    {
        foreach (var required in clause.Requires)
        {
            if (required is RequiredCount { Form: CountForm.All, Among: null })
                return true;
        }

        return false;
    }
}
