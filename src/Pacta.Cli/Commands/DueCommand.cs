using System.CommandLine;
using Pacta.Time;

namespace Pacta.Cli;

/// <summary><c>due</c>: what falls due in a stretch of days.</summary>
internal static class DueCommand
{
    public static Command Make(Asking asking)
    {
        var from = new Option<string>("--from")
        {
            Description = "The first day, as YYYY-MM-DD (default: the day of --on)",
            HelpName = "DAY",
        };
        var within = new Option<string>("--within")
        {
            Description = "How far ahead: '1 year', '18 months', '90 days' (default: 1 year)",
            HelpName = "PERIOD",
        };
        var states = new Option<string[]>("--state")
        {
            Description = "Only what concerns this state; repeat for several",
            HelpName = "STATE",
        };
        states.CompletionSources.Add(
            context => Completion.States(asking.Options.RegistersOf(context.ParseResult)));
        var command = asking.Question("due", "What falls due: last days for notice, renewals, ends", session =>
        {
            var first = session.Text(from) is { } text ? DayArgument.Read(text, "--from") : session.Day;
            var until = Until(first, session.Text(within) ?? "1 year");
            return session.Questions.Value.Due(
                first, until, [.. session.Texts(states).Select(s => StateArgument.Read(session.Register, s, first))]);
        });
        command.Add(from);
        command.Add(within);
        command.Add(states);
        return command;
    }

    // "Within a year of 28 February" takes in the next 28 February: the day after it is the first that is left out.
    private static int Until(int first, string text)
    {
        var period = PeriodArgument.Read(text, "--within");
        if (period.TryAddTo(first, out var last))
            return last == Day.Max ? last : last + 1;
        var (down, up) = period.ReadingsFrom(first);
        throw new InputException(
            $"--within: '{text}' after {Day.Format(first)} could be {Day.Format(down)} or {Day.Format(up)}.",
            $"write '{text} rounding down' or '{text} rounding up'");
    }
}
