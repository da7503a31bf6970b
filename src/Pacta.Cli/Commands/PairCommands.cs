using System.CommandLine;

namespace Pacta.Cli;

/// <summary>Questions about two states: <c>brief</c> and <c>owes</c>.</summary>
internal static class PairCommands
{
    public static Command[] All(Asking asking) => [Brief(asking), Owes(asking)];

    private static Command Brief(Asking asking)
    {
        var a = asking.State("A", "A state: its code (CHN) or a name of any day (China)");
        var b = asking.State("B", "Another state");
        var command = asking.Question(
            "brief", "One page on two states: what is in force, who owes what, what falls due", session =>
        {
            var (first, second) = Pair(session, a, b);
            return session.Questions.Value.Brief(first, second, session.Day);
        });
        command.Add(a);
        command.Add(b);
        return command;
    }

    private static Command Owes(Asking asking)
    {
        var debtor = asking.State("A", "The state that owes");
        var creditor = asking.State("B", "The state that it owes to");
        var command = asking.Question("owes", "What A owes B, one duty a row", session =>
        {
            var (first, second) = Pair(session, debtor, creditor);
            return session.Questions.Value.Owes(first, second, session.Day);
        });
        command.Add(debtor);
        command.Add(creditor);
        return command;
    }

    /// <summary>Two states as they are typed.</summary>
    /// <exception cref="InputException">One is unknown, or both are one legal person.</exception>
    public static (int, int) Pair(Session session, Argument<string> a, Argument<string> b)
    {
        var (first, second) = (session.State(a), session.State(b));
        if (!session.Questions.Value.Standings.Continuity.Same(first, second))
            return (first, second);
        var (one, other) = (session.Register.States[first].Code, session.Register.States[second].Code);
        throw new InputException(
            first == second
                ? $"'{session.Text(a)}' and '{session.Text(b)}' are one state, {one}; expected two."
                : $"{one} and {other} are names of one legal person; expected two states.",
            "name another state");
    }
}
