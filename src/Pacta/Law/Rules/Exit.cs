using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// The day on which a denunciation or withdrawal takes effect: at once before the state is bound; as the clauses on
/// exit and renewal say, whichever frees it first; without a clause by VCLT 54(b) or 56.
/// </summary>
internal static class Exit
{
    public static Rule ByClause => ExitByClause.Rule;

    public static Rule AtEndOfTerm => ExitAtEndOfTerm.Rule;

    /// <summary>The day on which an exit takes effect, and why; <see cref="Day.Max"/>: never.</summary>
    /// <param name="instrument">From which instrument.</param>
    /// <param name="entry">When it entered into force.</param>
    /// <param name="start">When it bound this state.</param>
    /// <param name="act">The notice.</param>
    public static (DayBounds Day, Reason Why) Effect(Instrument instrument, DayBounds entry, DayBounds start, Act act)
    {
        var notice = act.Day.Bounds;
        if (notice.Latest < start.Earliest)
            return (notice, new(WithdrawnConsent.Rule, act.From));
        var (day, why) = OfParty(instrument, entry, act);
        return notice.Earliest < start.Latest ? (new(Math.Min(notice.Earliest, day.Earliest), day.Latest), why) : (day, why);
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
