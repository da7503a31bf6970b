using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>Two assertions of one fact that cannot both hold.</summary>
/// <param name="Fact">Which fact: "signed".</param>
/// <param name="Used">What the engine uses.</param>
/// <param name="UsedFrom">Who says so.</param>
/// <param name="Other">What it does not use.</param>
/// <param name="OtherFrom">Who says so.</param>
/// <param name="IsRanked">Whether the register prefers the one; otherwise the fact is open.</param>
public sealed record Dispute(
    string Fact, string Used, Provenance UsedFrom, string Other, Provenance OtherFrom, bool IsRanked)
{
    /// <summary>The disputes about an instrument.</summary>
    public static IEnumerable<Dispute> In(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return Among("signed", instrument.Signed, static s => s.Date)
            .Concat(Among("adopted", instrument.Adopted, static a => a.Date))
            .Concat(Among("exchanged", instrument.Exchanged, static e => e.Date))
            .Concat(Among("in force", instrument.InForce, static r => r.Date))
            .Concat(Among("ended", instrument.Ended, static e => e.Date))
            .Concat(instrument.Acts.GroupBy(a => (a.StateId, a.Kind, Turn(instrument, a))).SelectMany(static group =>
                Among(FactOf(group.Key.Kind), [.. group.Select(static a => new Assertion<EdtfDate>(a.Day, a.From))], static d => d)));
    }

    private static string FactOf(ActKind kind) => kind == ActKind.EndForParty ? "ended for one" : Words.Acts[kind];

    // A state that left, came back and left again did so twice: no two accounts of one act.
    private static int Turn(Instrument instrument, Act act) => instrument.Acts.Count(other => other.StateId == act.StateId
        && Consent.IsExit(other.Kind) != Consent.IsExit(act.Kind) && other.Day.Earliest < act.Day.Earliest);

    private static IEnumerable<Dispute> Among<T>(
        string fact, ImmutableArray<Assertion<T>> all, Func<T, EdtfDate> date)
    {
        if (Assertions.Choose(all, date) is not { } chosen)
            yield break;
        foreach (var other in all)
        {
            if (date(other.Value).Bounds.Intersect(date(chosen.Value).Bounds) is null)
            {
                yield return new(fact, date(chosen.Value).ToString(), chosen.From, date(other.Value).ToString(),
                    other.From, other.From.Rank != chosen.From.Rank);
            }
        }
    }
}
