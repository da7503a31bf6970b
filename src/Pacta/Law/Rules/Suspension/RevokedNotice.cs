using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>VCLT 68: a notice of exit can be taken back until it takes effect; then it frees nobody.</summary>
internal static class RevokedNotice
{
    public static Rule Rule { get; } = new("vclt-68", "VCLT 68",
        "a notice or instrument can be revoked at any time before it takes effect, and then does nothing");

    /// <summary>What is left of the effect of an exit that its state may have taken back.</summary>
    /// <param name="exit">The exit.</param>
    /// <param name="effect">When it takes effect, and why.</param>
    /// <param name="revocations">What the same state took back.</param>
    /// <returns>The same where nothing was taken back in time; with a latest day of <see cref="Day.Max"/> where that is
    /// not sure; null where it was.</returns>
    public static (DayBounds Day, Reason Why)? Left(
        Act exit, (DayBounds Day, Reason Why) effect, ReadOnlySpan<Act> revocations)
    {
        var notice = exit.Day.Bounds;
        foreach (ref readonly var revocation in revocations)
        {
            var day = revocation.Day.Bounds;
            if (exit.Kind == ActKind.EndForParty || day.Latest < notice.Earliest
                || day.Earliest >= effect.Day.Latest)
                continue;
            if (notice.Latest <= day.Earliest && day.Latest < effect.Day.Earliest)
                return null;
            effect.Day = new(effect.Day.Earliest, Day.Max);
        }

        return effect;
    }
}
