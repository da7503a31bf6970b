using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>What a treaty is between two of the states that it binds, where it is not the same between all.</summary>
/// <remarks>
/// Most treaties have no record of that kind and cost one look at a flag. Pairs are never expanded: a question asks for
/// the two it is about.
/// </remarks>
public sealed partial class Relations
{
    private readonly Standings _standings;
    private readonly IPairRule[] _rules;
    private readonly bool[] _has;

    internal Relations(Standings standings)
    {
        _standings = standings;
        _rules = RulesOf(standings);
        _remarking = new(() => RemarkingRules(standings));
        var instruments = standings.Register.Instruments;
        _has = new bool[instruments.Length];
        foreach (var rule in _rules)
        {
            for (var id = 0; id < _has.Length; id++)
                _has[id] |= rule.Concerns(instruments[id]);
        }
    }

    /// <summary>Whether anything recorded can make a treaty differ between two of its parties and two others.</summary>
    public bool Has(int instrumentId) => _has[instrumentId];

    /// <summary>What befalls a treaty between two states on a day; empty: it applies as it stands.</summary>
    /// <param name="instrumentId">The treaty.</param>
    /// <param name="a">One state that it binds.</param>
    /// <param name="b">Another, not the same legal person.</param>
    /// <param name="day">The day.</param>
    public ImmutableArray<PairEffect> Between(int instrumentId, int a, int b, int day) =>
        Has(instrumentId) ? Between(_standings[instrumentId], a, b, day) : [];

    /// <summary>As <see cref="Between(int, int, int, int)"/>, under one reading of the treaty's record.</summary>
    public ImmutableArray<PairEffect> Between(InstrumentStanding standing, int a, int b, int day)
    {
        ArgumentNullException.ThrowIfNull(standing);
        if (!Has(standing.Instrument.Id) || _standings.Continuity.Same(a, b))
            return [];
        if (!standing.Readings.IsEmpty)
            return Folded([.. standing.Readings.Select(r => Between(r.Standing, a, b, day))]);
        List<PairEffect> found = [];
        var scene = new PairScene(standing, _standings.Continuity.PersonOf(a), _standings.Continuity.PersonOf(b), day);
        foreach (var rule in _rules)
        {
            if (rule.Concerns(standing.Instrument))
                rule.Add(scene, found);
        }

        return [.. found];
    }

    /// <summary>Whether a provision applies between two states, as it stands, in spite of some effects.</summary>
    /// <param name="effects">What befalls the treaty between the two.</param>
    /// <param name="provisionIndex">Index into the instrument's provisions; -1: the treaty as a whole.</param>
    /// <returns>Possible too where it applies as modified: the words may touch what is asked about.</returns>
    public static Certainty Applies(ImmutableArray<PairEffect> effects, int provisionIndex)
    {
        var least = Certainty.Yes;
        foreach (var effect in effects)
        {
            if (effect.Concerns(provisionIndex) && effect.Leaves < least)
                least = effect.Leaves;
        }

        return least;
    }

    /// <summary>Whether something of a kind befalls a provision.</summary>
    /// <param name="effects">What befalls the treaty between the two.</param>
    /// <param name="provisionIndex">Index into the instrument's provisions; -1: the treaty as a whole.</param>
    /// <param name="kind">Of what kind.</param>
    public static Certainty Befalls(ImmutableArray<PairEffect> effects, int provisionIndex, PairEffectKind kind)
    {
        var most = Certainty.No;
        foreach (var effect in effects)
        {
            if (effect.Kind == kind && effect.Concerns(provisionIndex) && effect.Certainty > most)
                most = effect.Certainty;
        }

        return most;
    }

    /// <summary>Whether a provision is in operation between two states, as it stands or as modified.</summary>
    /// <param name="effects">What befalls the treaty between the two.</param>
    /// <param name="provisionIndex">Index into the instrument's provisions; -1: the treaty as a whole.</param>
    /// <param name="only">Which kind of effect counts; null: any but a modification.</param>
    public static Certainty IsFree(
        ImmutableArray<PairEffect> effects, int provisionIndex, PairEffectKind? only = null)
    {
        var least = Certainty.Yes;
        foreach (var effect in effects)
        {
            if (effect.Kind != PairEffectKind.Modified && (only is null || effect.Kind == only)
                && effect.Concerns(provisionIndex) && effect.Leaves < least)
                least = effect.Leaves;
        }

        return least;
    }

    // Certain where every reading says so, possible where some do.
    private static ImmutableArray<PairEffect> Folded(ImmutableArray<ImmutableArray<PairEffect>> readings)
    {
        List<PairEffect> folded = [];
        foreach (var effect in readings.SelectMany(static r => r))
        {
            if (folded.Exists(effect.SaysTheSame))
                continue;
            var everywhere = readings.All(reading =>
                reading.Any(other => other.SaysTheSame(effect) && other.Certainty == Certainty.Yes));
            folded.Add(effect with { Certainty = everywhere ? Certainty.Yes : Certainty.Possible });
        }

        return [.. folded];
    }
}
