using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 29: a treaty binds each party in respect of its entire territory, unless the treaty or an act says otherwise.
/// </summary>
public static class TerritorialScope
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("vclt-29", "VCLT 29",
        "a treaty binds a party for its entire territory, unless the treaty or an act says otherwise");

    /// <summary>Whether an instrument applies to a territory on a day, and how surely.</summary>
    /// <param name="standings">The law, applied.</param>
    /// <param name="instrumentId">The instrument.</param>
    /// <param name="territory">Its name. Where nobody says whose it is, possible while the treaty is in force.</param>
    /// <param name="day">The day.</param>
    public static Certainty Applies(Standings standings, int instrumentId, string territory, int day)
    {
        ArgumentNullException.ThrowIfNull(standings);
        var standing = standings[instrumentId];
        Certainty? answer = null;
        foreach (var (stateId, certainty) in HoldersOn(standings, standing.Instrument, territory, day))
        {
            var here = Least(MovingFrontier.IsBoundFor(standings, instrumentId, stateId, territory, day),
                IsTakenIn(standing.Instrument, standings.Continuity, stateId, territory, day));
            answer = certainty == Certainty.Yes || answer is null || answer == here ? here : Certainty.Possible;
        }

        return answer ?? Least(standing.InForceOn(day), Certainty.Possible);
    }

    /// <summary>Who can have a territory on a day: where no line says that it passed, who acted for it.</summary>
    public static ImmutableArray<(int StateId, Certainty Certainty)> HoldersOn(
        Standings standings, Instrument instrument, string territory, int day)
    {
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(instrument);
        ImmutableArray<(int, Certainty)> holders = [.. MovingFrontier.HoldersOn(standings.Register, territory, day)];
        if (!holders.IsEmpty)
            return holders;
        ImmutableArray<int> acting = [.. Acts(instrument, territory)
            .Select(a => standings.Continuity.PersonOf(a.Value.StateId)).Distinct()];
        var sure = acting.Length == 1 ? Certainty.Yes : Certainty.Possible;
        return [.. acting.Select(id => (id, sure))];
    }

    /// <summary>What the record has of a treaty and a territory, without deprecated lines.</summary>
    public static IEnumerable<Assertion<TerritorialAct>> Acts(Instrument instrument, string territory)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return instrument.Territories
            .Where(a => a.Value.Territory == territory && a.From.Rank != Rank.Deprecated);
    }

    // By what its state did last. Before an extension nobody says that it was left out: open. Whatever may have been
    // the last act, on some reading of the days, is asked; a preferred line outdoes others of its kind.
    private static Certainty IsTakenIn(
        Instrument instrument, Continuity continuity, int stateId, string territory, int day)
    {
        var acts = Acts(instrument, territory).Where(a => continuity.Same(a.Value.StateId, stateId)).ToList();
        if (acts.Count == 0)
            return Certainty.Yes;
        var turns = Turns(acts);
        var come = turns.FindAll(t => t.Since.Earliest <= day);
        var sure = come.FindAll(t => t.Since.Latest <= day);
        var last = sure.Count == 0 ? int.MinValue : sure.Max(static t => t.Since.Earliest);
        var readings = come.Where(t => t.Since.Latest >= last)
            .Select(static t => t.Applies ? Certainty.Yes : Certainty.No).ToList();
        if (sure.Count == 0)
            readings.Add(turns[0].Kind == TerritorialActKind.Excluded ? Certainty.Yes : Certainty.Possible);
        return OnAll(readings);
    }

    // Lines that say the same one after another are accounts of one act: it came on a day of any of them.
    private static List<(TerritorialActKind Kind, DayBounds Since, bool Applies)> Turns(
        List<Assertion<TerritorialAct>> acts)
    {
        List<(TerritorialActKind Kind, DayBounds Since, bool Applies, Rank Rank)> turns = [];
        foreach (var (act, from) in acts.OrderBy(static a => a.Value.Since.Earliest)
            .ThenBy(static a => a.Value.Since.Latest).Select(static a => (a.Value, a.From)))
        {
            if (turns is not [.., var last] || last.Kind != act.Kind)
                turns.Add((act.Kind, act.Since, act.Applies, from.Rank));
            else if (last.Rank == from.Rank)
                turns[^1] = last with { Since = OneOf(last.Since, act.Since) };
            else if (from.Rank == Rank.Preferred)
                turns[^1] = last with { Since = act.Since, Rank = from.Rank };
        }

        return turns.ConvertAll(static t => (t.Kind, t.Since, t.Applies));
    }

    // The more precise of two that agree; of two that do not, either.
    private static DayBounds OneOf(DayBounds a, DayBounds b) => a.Contains(b) ? b : b.Contains(a) ? a
        : new(Math.Min(a.Earliest, b.Earliest), Math.Max(a.Latest, b.Latest));
}
