using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Pacta.Answers;
using Pacta.Register;

namespace Pacta.Cli;

/// <summary><c>find</c>: instruments by what they are.</summary>
internal sealed class FindCommand
{
    private static readonly (string Word, PairPhase Phase)[] s_statuses =
    [
        ("signed", PairPhase.Signed), ("in-force", PairPhase.InForce),
        ("ended", PairPhase.Ended), ("political", PairPhase.Political),
    ];

    private readonly Option<string[]> _parties = new("--party")
    {
        Description = "A state that must be among its parties; repeat for more",
        HelpName = "STATE",
    };

    private readonly Option<string> _kind = new("--kind")
    {
        Description = "Its kind: treaty, protocol, declaration, …",
        HelpName = "KIND",
    };

    private readonly Option<string[]> _subjects = new("--subject")
    {
        Description = "What it is about: alliance, borders, …; repeat for more",
        HelpName = "SUBJECT",
    };

    private readonly Option<string> _duty = new("--duty")
    {
        Description = "An action that one of its duties is about: defend, consult, …",
        HelpName = "ACTION",
    };

    private readonly Option<string> _status = new("--status")
    {
        Description = "What it is on the day: signed, in-force, ended or political",
        HelpName = "STATUS",
    };

    private readonly Option<string> _count = new("--parties")
    {
        Description = "The number of its parties on the day",
        HelpName = "N",
    };

    private readonly Option<string> _text = new("--text")
    {
        Description = "Words in its title or identifier",
        HelpName = "WORDS",
    };

    public static Command Make(Asking asking)
    {
        var find = new FindCommand();
        var command = asking.Question("find", "Instruments by party, kind, subject, duty, status or words",
            session => session.Questions.Value.Find(find.Filter(session), session.Day));
        find._parties.CompletionSources.Add(
            context => Completion.States(asking.Options.RegistersOf(context.ParseResult)));
        find._kind.CompletionSources.Add([.. Words.Instruments.Words]);
        find._subjects.CompletionSources.Add([.. Words.Subjects.Words]);
        find._duty.CompletionSources.Add(static _ => ActionFrame.All.Select(static frame => frame.Label));
        find._status.CompletionSources.Add([.. s_statuses.Select(static s => s.Word)]);
        command.Add(find._parties);
        command.Add(find._kind);
        command.Add(find._subjects);
        command.Add(find._duty);
        command.Add(find._status);
        command.Add(find._count);
        command.Add(find._text);
        return command;
    }

    private FindFilter Filter(Session session) => new()
    {
        Parties = [.. session.Texts(_parties).Select(p => StateArgument.Read(session.Register, p, session.Day))],
        Kind = Kind(session),
        Subjects = session.Texts(_subjects).Aggregate(default(Subjects), static (all, text) => all | Subject(text)),
        Action = session.Text(_duty) is { } duty
            ? ActionFrame.All[WordArgument.Read(duty, "--duty", [.. ActionFrame.All.Select(static f => f.Label)])].Kind
            : null,
        Phase = session.Text(_status) is { } status
            ? s_statuses[WordArgument.Read(status, "--status", [.. s_statuses.Select(static s => s.Word)])].Phase
            : null,
        PartyCount = session.Text(_count) is { } count ? Number(count) : null,
        Text = session.Text(_text),
    };

    private InstrumentKind? Kind(Session session)
    {
        if (session.Text(_kind) is not { } text)
            return null;
        var word = Words.Instruments.Words[WordArgument.Read(text, "--kind", Words.Instruments.Words)];
        return Words.Instruments.TryFind(word, out var kind) ? kind : null;
    }

    private static Subjects Subject(string text)
    {
        var word = Words.Subjects.Words[WordArgument.Read(text, "--subject", Words.Subjects.Words)];
        return Words.Subjects.TryFind(word, out var subject) ? subject : default;
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InputException($"--parties: found '{text}', expected a whole number.", "write a number, as 2");
}
