using System.CommandLine;

namespace Pacta.Cli;

/// <summary>Questions about instruments: <c>status</c>, <c>timeline</c> and <c>compare</c>.</summary>
internal static class TreatyCommands
{
    public static Command[] All(Asking asking) => [Status(asking), Timeline(asking), Compare(asking)];

    private static Command Status(Asking asking)
    {
        var name = asking.Treaty(
            "TREATY", "A treaty or an organization: its identifier or exact title", withOrganizations: true);
        var command = asking.Question(
            "status", "Whether a treaty is in force, until when, for whom; an organization's members",
            session => TreatyArgument.FindOrganization(session.Register, session.Text(name)) is >= 0 and var body
                ? session.Questions.Value.Members(body, session.Day)
                : session.Questions.Value.Status(session.Treaty(name), session.Day));
        command.Add(name);
        return command;
    }

    private static Command Timeline(Asking asking)
    {
        var first = asking.TreatyOrState("TREATY-OR-A", "A treaty; or, with B, a state");
        var second = asking.State("B", "A second state: then the calendar of the relation");
        second.Arity = ArgumentArity.ZeroOrOne;
        var command = asking.Question(
            "timeline", "The life of a treaty, or the calendar of two states, day by day", session =>
        {
            if (session.IsGiven(second))
            {
                var (a, b) = PairCommands.Pair(session, first, second);
                return session.Questions.Value.Calendar(a, b);
            }

            return session.Questions.Value.Timeline(session.Treaty(first), session.Day);
        });
        command.Add(first);
        command.Add(second);
        return command;
    }

    private static Command Compare(Asking asking)
    {
        var first = asking.Treaty("T1", "A treaty: its identifier or exact title");
        var second = asking.Treaty("T2", "Another treaty");
        var command = asking.Question(
            "compare", "Two treaties clause by clause: duties gained, lost, kept; term; exit", session =>
        {
            var (a, b) = (session.Treaty(first), session.Treaty(second));
            return a != b
                ? session.Questions.Value.Compare(a, b)
                : throw new InputException(
                    $"Both names are of {session.Register.Instruments[a].Code}; expected two treaties.",
                    "name another treaty");
        });
        command.Add(first);
        command.Add(second);
        return command;
    }
}
