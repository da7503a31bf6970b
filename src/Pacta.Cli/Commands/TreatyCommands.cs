using System.CommandLine;

namespace Pacta.Cli;

/// <summary>Questions about instruments: <c>status</c>, <c>timeline</c> and <c>compare</c>.</summary>
internal static class TreatyCommands
{
    private const string OneTreaty = "A treaty: its identifier or exact title";

    public static Command[] All(Asking asking) => [Status(asking), Timeline(asking), Compare(asking)];

    private static Command Status(Asking asking)
    {
        var treaty = asking.Treaty("TREATY", "A treaty: its identifier or exact title; or the identifier of an organization");
        var command = asking.Question("status", "Whether a treaty is in force, until when, and for whom; an organization's members",
            session => session.Organization(treaty) is { } organization
                ? session.Questions.Value.Members(organization, session.Day)
                : session.Questions.Value.Status(session.Treaty(treaty), session.Day));
        command.Add(treaty);
        return command;
    }

    private static Command Timeline(Asking asking)
    {
        var treaty = asking.Treaty("TREATY", "A treaty: its identifier or exact title; or, with B, a state");
        var other = asking.State("B", "Another state: then the calendar of the two");
        other.Arity = ArgumentArity.ZeroOrOne;
        var command = asking.Question("timeline", "The life of a treaty, or the calendar of two states, day by day", session =>
        {
            if (!session.IsSet(other))
                return session.Questions.Value.Timeline(session.Treaty(treaty), session.Day);
            var (a, b) = PairCommands.Pair(session, treaty, other);
            return session.Questions.Value.Calendar(a, b);
        });
        command.Add(treaty);
        command.Add(other);
        return command;
    }

    private static Command Compare(Asking asking)
    {
        var first = asking.Treaty("T1", OneTreaty);
        var second = asking.Treaty("T2", OneTreaty);
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
