using System.CommandLine;

namespace Pacta.Cli;

/// <summary>Questions about instruments: <c>status</c>, <c>timeline</c> and <c>compare</c>.</summary>
internal static class TreatyCommands
{
    public static Command[] All(Asking asking) => [Status(asking), Timeline(asking), Compare(asking)];

    private static Command Status(Asking asking)
    {
        var treaty = asking.Treaty("TREATY");
        var command = asking.Question("status", "Whether a treaty is in force, until when, and for whom",
            session => session.Questions.Value.Status(session.Treaty(treaty), session.Day));
        command.Add(treaty);
        return command;
    }

    private static Command Timeline(Asking asking)
    {
        var treaty = asking.Treaty("TREATY");
        var command = asking.Question("timeline", "The life of a treaty, day by day",
            session => session.Questions.Value.Timeline(session.Treaty(treaty), session.Day));
        command.Add(treaty);
        return command;
    }

    private static Command Compare(Asking asking)
    {
        var first = asking.Treaty("T1");
        var second = asking.Treaty("T2");
        var command = asking.Question("compare", "Two treaties clause by clause: duties gained, lost, kept; term; exit", session =>
        {
            var (a, b) = (session.Treaty(first), session.Treaty(second));
            return a != b
                ? session.Questions.Value.Compare(a, b)
                : throw new InputException(
                    $"Both names are of {session.Register.Instruments[a].Code}; expected two treaties.", "name another treaty");
        });
        command.Add(first);
        command.Add(second);
        return command;
    }
}
