using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>A statement that is not binding in law takes effect, in politics, on the day it is made.</summary>
internal static class PoliticalCommitment
{
    public static Rule Rule { get; } = new("political", "political commitment",
        "a statement that is not binding in law takes effect in politics on the day it is made");

    /// <returns>The day on which it was signed or adopted, else of its first signature; null: none is
    /// recorded.</returns>
    public static EntryDay? Made(Instrument instrument)
    {
        var made = Assertions.Choose(instrument.Signed, static s => s.Date)
            ?? Assertions.Choose(instrument.Adopted, static a => a.Date);
        if (made is { } recorded)
            return Of(recorded.Value.Date.Bounds, recorded.From);
        (DayBounds Day, Provenance From)? first = null;
        foreach (var act in instrument.Acts)
        {
            if (act.Kind != ActKind.Signature || act.From.Rank == Rank.Deprecated)
                continue;
            var from = first is { } kept && kept.Day.Latest <= act.Day.Latest ? kept.From : act.From;
            first = (first is { } before ? PeriodReading.Earlier(before.Day, act.Day.Bounds) : act.Day.Bounds, from);
        }

        return first is { } signed ? Of(signed.Day, signed.From) : null;
    }

    private static EntryDay Of(DayBounds day, Provenance from) => new(day, new(Rule, from), day);
}
