using System.CommandLine;
using Pacta.Answers;

namespace Pacta.Cli;

/// <summary>Makes commands that ask a question and print its report.</summary>
internal sealed class Asking(GlobalOptions options, Surroundings surroundings)
{
    public GlobalOptions Options { get; } = options;

    public Surroundings Surroundings { get; } = surroundings;

    /// <summary>A command whose register must be free of mistakes.</summary>
    public Command Question(string name, string description, Func<Session, Report> ask) =>
        Command(name, description, session =>
        {
            session.RequireSound();
            return session.Print(ask(session));
        });

    /// <summary>A command that returns an exit code of its own.</summary>
    public Command Command(string name, string description, Func<Session, int> run)
    {
        var command = new Command(name, description);
        command.SetAction(parsed => run(new Session(parsed, Options, Surroundings)));
        return command;
    }

    /// <summary>An argument that names a state.</summary>
    public Argument<string> State(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description, HelpName = name };
        argument.CompletionSources.Add(context => Completion.States(Options.RegistersOf(context.ParseResult)));
        return argument;
    }

    /// <summary>An argument that names an instrument, or perhaps an organization.</summary>
    public Argument<string> Treaty(string name, string description, bool withOrganizations = false)
    {
        var argument = new Argument<string>(name) { Description = description, HelpName = name };
        argument.CompletionSources.Add(context => Completion.Treaties(Options.RegistersOf(context.ParseResult)));
        if (withOrganizations)
            argument.CompletionSources.Add(
                context => Completion.Organizations(Options.RegistersOf(context.ParseResult)));
        return argument;
    }

    /// <summary>An argument that names an instrument or a state.</summary>
    public Argument<string> TreatyOrState(string name, string description)
    {
        var argument = Treaty(name, description);
        argument.CompletionSources.Add(context => Completion.States(Options.RegistersOf(context.ParseResult)));
        return argument;
    }
}
