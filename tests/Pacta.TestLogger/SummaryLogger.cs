using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Client;

namespace Pacta.TestLogger;

/// <summary>Ends a test run with one plain line, "N passed, N failed", that people and scripts can read.</summary>
[FriendlyName("summary")]
[ExtensionUri("logger://pacta/summary")]
public sealed class SummaryLogger : ITestLogger
{
    /// <inheritdoc/>
    public void Initialize(TestLoggerEvents events, string testRunDirectory)
    {
        ArgumentNullException.ThrowIfNull(events);
        // The console's own summary comes when the run is complete; ours is to be the last line of all.
        events.TestRunComplete += static (_, run) =>
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Print(run.TestRunStatistics);
    }

    private static void Print(ITestRunStatistics? statistics)
    {
        if (statistics is null)
            return;
        var skipped = statistics[TestOutcome.Skipped];
        Console.Out.WriteLine(FormattableString.Invariant(
            $"{statistics[TestOutcome.Passed]} passed, {statistics[TestOutcome.Failed]} failed")
            + (skipped > 0 ? FormattableString.Invariant($", {skipped} skipped") : ""));
    }
}
