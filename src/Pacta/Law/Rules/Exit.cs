using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// The day on which a denunciation or withdrawal takes effect: at once before the state is bound; as the clauses on
/// exit and renewal say, whichever frees it first; without a clause by VCLT 54(b) or 56. A recorded end for one party
/// takes effect on its own day.
/// </summary>
internal static class Exit
{
    public static Rule ByClause => ExitByClause.Rule;

    public static Rule AtEndOfTerm => ExitAtEndOfTerm.Rule;

    /// <summary>The day on which an exit takes effect, and why; <see cref="Day.Max"/>: never.</summary>
    /// <param name="instrument">From which instrument.</param>
    /// <param name="entry">When it entered into force.</param>
    /// <param name="start">When it bound this state.</param>
    /// <param name="act">The notice, or the end for this state.</param>
    public static (DayBounds Day, Reason Why) Effect(Instrument instrument, DayBounds entry, DayBounds start, Act act)
    {
        if (act.Kind == ActKind.EndForParty)
            return EndForParty.Effect(act);
        var notice = act.Day.Bounds;
        if (notice.Latest < start.Earliest)
            return BeforeBound(act, WithdrawnConsent.Rule);
        var (day, why) = OfParty(instrument, entry, act);
        return notice.Earliest < start.Latest ? (new(Math.Min(notice.Earliest, day.Earliest), day.Latest), why) : (day, why);
    }

    /// <summary>What an exit does to a state that is not bound yet: it is free on its day.</summary>
    /// <param name="act">The exit.</param>
    /// <param name="rule">By which rule, where it is a notice.</param>
    public static (DayBounds Day, Reason Why) BeforeBound(Act act, Rule rule) =>
        act.Kind == ActKind.EndForParty ? EndForParty.Effect(act) : (act.Day.Bounds, new(rule, act.From));

    /// <returns>The exit that a conclusion rests on; null: it rests on none.</returns>
    public static Act? Behind(Instrument instrument, Reason why)
    {
        foreach (var act in instrument.Acts)
        {
            if (Consent.IsExit(act.Kind) && ReferenceEquals(act.From, why.From))
                return act;
        }

        return null;
    }

    private static (DayBounds Day, Reason Why) OfParty(Instrument instrument, DayBounds entry, Act act)
    {
        var notice = act.Day.Bounds;
        var allowed = instrument.Exit is { Value.Allowed: true } exit
            ? (ExitByClause.Effect(exit.Value, entry, notice), new Reason(ExitByClause.Rule, act.From))
            : ((DayBounds, Reason)?)null;
        if (allowed is null && act.Kind == ActKind.Withdrawal)
            return (notice, new(ExitByConsent.Rule, act.From));
        if (ExitAtEndOfTerm.Effect(instrument, entry, notice) is { } end)
        {
            var atEnd = (end, new Reason(ExitAtEndOfTerm.Rule, act.From));
            return allowed is { } clause ? Sooner.Of(atEnd, clause) : atEnd;
        }

        return allowed ?? (ExitWithoutClause.Effect(instrument.Exit, notice), new(ExitWithoutClause.Rule, act.From));
    }
}
