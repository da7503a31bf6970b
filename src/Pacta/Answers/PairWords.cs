using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>What befalls a treaty between two states, in words.</summary>
public static class PairWords
{
    /// <summary>"article 9 does not apply between NLD and CHN", with "possibly" where it is not certain.</summary>
    /// <param name="register">The register.</param>
    /// <param name="instrument">The treaty.</param>
    /// <param name="effect">What befalls it.</param>
    /// <param name="a">One state.</param>
    /// <param name="b">The other.</param>
    public static string Of(TreatyRegister register, Instrument instrument, PairEffect effect, int a, int b)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(effect);
        var what = effect.ProvisionIndex < 0 ? instrument.Code : Part(instrument, effect);
        return $"{what} {Predicate(effect)} between {register.States[a].Code} and {register.States[b].Code}";
    }

    /// <summary>"article 9"; "all of it".</summary>
    public static string Part(Instrument instrument, PairEffect effect)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(effect);
        return effect.ProvisionIndex < 0 ? "all of it" : instrument.Provisions[effect.ProvisionIndex].Name;
    }

    /// <summary>Beside a duty: "as modified: "…""; "unsettled: …"; "unless suspended".</summary>
    public static string Beside(PairEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        if (effect.Unsettled is { } why)
            return $"unsettled: {why}";
        var words = effect.Words is { } said ? $": \"{said}\"" : "";
        return effect.Kind switch
        {
            PairEffectKind.Modified => $"as modified{words}",
            PairEffectKind.Suspended => "unless suspended between the two",
            PairEffectKind.NotInForce => "if the treaty is in force between the two",
            _ => effect.IsPartial ? $"but not to the extent of{words}" : "if the provision applies between the two",
        };
    }

    /// <summary>"is modified: "…""; "does not apply"; "is possibly (unsettled: …) not in force".</summary>
    public static string Predicate(PairEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        var doubt = effect.Unsettled is { } why ? $"possibly (unsettled: {why}) "
            : effect.Certainty == Certainty.Possible ? "possibly " : "";
        var words = effect.Words is { } said ? $": \"{said}\"" : "";
        return effect.Kind switch
        {
            PairEffectKind.Modified => $"is {doubt}modified{words}",
            PairEffectKind.Suspended => $"is {doubt}suspended{words}",
            PairEffectKind.Stands => $"stands{words}{(effect.Unsettled is { } open ? $"; unsettled: {open}" : "")}",
            PairEffectKind.NotInForce => $"is {doubt}not in force{words}",
            _ => effect.IsPartial
                ? $"{doubt}falls away to the extent of a reservation{words}" : $"{doubt}does not apply{words}",
        };
    }
}
