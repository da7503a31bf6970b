using System.CommandLine;

namespace Pacta.Cli;

/// <summary><c>conflicts</c>: duties that a state cannot both keep.</summary>
internal static class ConflictsCommand
{
    public static Command Make(Asking asking)
    {
        var states = new Argument<string[]>("STATES")
        {
            Description = "The state that is torn; or several, all of whom take part (default: any)",
            HelpName = "STATE",
            Arity = ArgumentArity.ZeroOrMore,
        };
        states.CompletionSources.Add(
            context => Completion.States(asking.Options.RegistersOf(context.ParseResult)));
        var ever = new Option<bool>("--ever") { Description = "On any day, with the days on which each lasts" };
        var command = asking.Question("conflicts", "Duties that cannot both be kept, and which prevails", session =>
        {
            System.Collections.Immutable.ImmutableArray<int> named =
                [.. session.Texts(states).Select(s => StateArgument.Read(session.Register, s, session.Day))];
            return session.IsSet(ever)
                ? session.Questions.Value.ConflictsEver(named) : session.Questions.Value.Conflicts(named, session.Day);
        });
        command.Add(states);
        command.Add(ever);
        return command;
    }
}
