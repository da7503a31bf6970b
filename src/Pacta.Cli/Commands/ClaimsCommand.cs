using System.CommandLine;
using Pacta.Register;

namespace Pacta.Cli;

/// <summary><c>claims</c>: what sources assert, and the verdict of everything else.</summary>
internal static class ClaimsCommand
{
    public static Command Make(Asking asking)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "Sources by identifier (default: every source that makes a claim)",
            HelpName = "SOURCE",
            Arity = ArgumentArity.ZeroOrMore,
        };
        sources.CompletionSources.Add(
            context => Completion.Sources(asking.Options.RegistersOf(context.ParseResult)));
        var verdict = new Option<string>("--verdict")
        {
            Description = "Only what is supported, contradicted or undecided",
            HelpName = "VERDICT",
        };
        verdict.CompletionSources.Add([.. Words.ClaimVerdicts.Words]);
        var command = asking.Question("claims", "What sources assert, and the verdict of everything else", session =>
        {
            ClaimVerdict? only = session.Text(verdict) is { } text ? Verdict(text) : null;
            return session.Questions.Value.Claims(
                [.. session.Texts(sources).Select(s => SourceArgument.Read(session.Register, s))], only);
        });
        command.Add(sources);
        command.Add(verdict);
        return command;
    }

    private static ClaimVerdict Verdict(string text)
    {
        var words = Words.ClaimVerdicts.Words;
        _ = Words.ClaimVerdicts.TryFind(words[WordArgument.Read(text, "--verdict", words)], out var verdict);
        return verdict;
    }
}
