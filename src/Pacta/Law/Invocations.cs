using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>What the record says of grounds that parties invoked, and how far their procedure has come (VCLT 65).
/// </summary>
internal static class Invocations
{
    /// <summary>Whether a reason is a ground that takes the procedure of VCLT 65.</summary>
    public static bool IsGround(Ground reason) =>
        reason is Ground.Breach or Ground.Impossibility or Ground.FundamentalChange;

    /// <summary>The rule that a ground comes from.</summary>
    public static Rule RuleOf(Standings standings, Instrument instrument, Ground ground) => ground switch
    {
        Ground.Impossibility => Impossibility.Rule,
        Ground.FundamentalChange => FundamentalChange.Rule,
        _ => BreachRule(standings, instrument),
    };

    /// <summary>By which paragraph a breach is invoked: a treaty of two is one between two legal persons.</summary>
    public static Rule BreachRule(Standings standings, Instrument instrument) =>
        IsOfTwo(standings, instrument) ? BreachOfTwo.Rule : BreachOfMany.Rule;

    /// <summary>The days by the end of which the others must object to a notice.</summary>
    public static DayBounds LastObjection(Invocation invoked) =>
        PeriodReading.After(invoked.Day.Bounds, Suspensions.TimeToObject);

    /// <summary>Why it is open whether what a party did on a ground holds toward another; null: nothing is.</summary>
    /// <param name="standings">The law, applied.</param>
    /// <param name="instrument">The treaty, under one reading.</param>
    /// <param name="author">The legal person that did it.</param>
    /// <param name="other">The other.</param>
    /// <param name="said">What it did.</param>
    /// <param name="day">The day that is asked about.</param>
    public static string? Doubt(
        Standings standings, Instrument instrument, int author, int other, Suspension said, int day)
    {
        if (Objection(standings, instrument, other, author, day) is { } objection)
            return Contested(standings, objection.Value);
        foreach (var line in instrument.Operation.Invocations)
        {
            var invoked = line.Value;
            if (invoked.Ground == said.Reason && line.From.Rank != Rank.Deprecated
                && standings.Continuity.Same(invoked.StateId, author)
                && Suspensions.Covers(invoked.StateId, invoked.Against, standings.Continuity, author, other)
                && invoked.Day.Earliest <= said.Day.Latest && day < LastObjection(invoked).Latest)
                return "less than three months have passed since the notice (VCLT 65(2))";
        }

        return null;
    }

    /// <summary>"contested by RUS on 2018-12-05: …".</summary>
    public static string Contested(Standings standings, Invocation objection) =>
        $"contested by {standings.Register.States[objection.StateId].Code} on {objection.Day}, "
        + "to be settled by the means of article 33 of the Charter (VCLT 65(3))";

    /// <summary>The first objection of a legal person to what another invoked, by a day; null: none.</summary>
    public static Assertion<Invocation>? Objection(
        Standings standings, Instrument instrument, int by, int to, int day)
    {
        foreach (var line in instrument.Operation.Invocations)
        {
            if (line.Value.IsObjection && line.From.Rank != Rank.Deprecated && line.Value.Day.Earliest <= day
                && standings.Continuity.Same(line.Value.StateId, by)
                && instrument.Operation.Invocations.Any(i => !i.Value.IsObjection
                    && standings.Continuity.Same(i.Value.StateId, to)))
                return line;
        }

        return null;
    }

    /// <summary>The last day on which others may object to each ground that nobody has contested, and why.</summary>
    public static IEnumerable<(DayBounds Day, Reason Why)> Open(Instrument instrument)
    {
        var all = instrument.Operation.Invocations;
        foreach (var line in all)
        {
            if (!line.Value.IsObjection && line.From.Rank != Rank.Deprecated
                && !all.Any(o => o.Value.IsObjection && o.Value.Day.Latest >= line.Value.Day.Earliest))
                yield return (LastObjection(line.Value), new(NoticeOfGround.Rule, line.From));
        }
    }

    private static bool IsOfTwo(Standings standings, Instrument instrument)
    {
        if (instrument.OpenTo is not null)
            return false;
        HashSet<int> persons = [.. instrument.Parties.Select(standings.Continuity.PersonOf)];
        foreach (var act in instrument.Acts)
            persons.Add(standings.Continuity.PersonOf(act.StateId));
        return persons.Count == 2;
    }
}
