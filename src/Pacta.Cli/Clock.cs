namespace Pacta.Cli;

/// <summary>The only place that reads the clock.</summary>
internal static class Clock
{
    /// <summary>The calendar day now, in UTC, counted from 1970-01-01.</summary>
    public static int TodayInUtc() => (int)(DateTime.UtcNow - DateTime.UnixEpoch).TotalDays;
}
