using System.CommandLine;
using Pacta.Answers;

namespace Pacta.Cli;

/// <summary>All commands, with their arguments, options and examples.</summary>
internal static class CommandTree
{
    public const string WhyName = "why";

    /// <summary>No response files: a name may start with '@'. No bundling: all options are whole words.</summary>
    public static ParserConfiguration Configuration { get; } = new()
    {
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    /// <param name="surroundings">Streams, clock, terminal.</param>
    /// <param name="parts">The parts of the register, where they are not on the command line; null: they are.</param>
    /// <param name="asked">The command's name, if it is known: of a question nothing else is made, since making all of
    /// them takes longer than many an answer.</param>
    public static RootCommand Build(
        Surroundings surroundings, IReadOnlyList<string>? parts = null, string? asked = null)
    {
        var root = new RootCommand(
            "Answers what two states owe each other on a given day, by which clause, and how we know.")
        {
            HelpName = "pacta",
        };
        var options = new GlobalOptions { Parts = parts };
        options.AddTo(root);
        var asking = new Asking(options, surroundings);
        Command[] questions =
        [
            .. PairCommands.All(asking), .. TreatyCommands.All(asking),
            FindCommand.Make(asking), ConflictsCommand.Make(asking), DueCommand.Make(asking),
            FiguresCommand.Make(asking), ClaimsCommand.Make(asking),
            CheckCommand.Make(asking),
        ];
        foreach (var question in questions)
            root.Add(question);
        root.Add(WhyOf(questions));
        if (asked != WhyName && !Array.Exists(questions, question => question.Name == asked))
            AddTools(root, asking, surroundings);
        HelpWithExamples.Install(root, surroundings);
        return root;
    }

    // What makes tables and files, or takes them in.
    private static void AddTools(RootCommand root, Asking asking, Surroundings surroundings)
    {
        root.Add(PanelCommand.Make(asking));
        root.Add(SimilarityCommand.Make(asking));
        root.Add(NetworkCommand.Make(asking));
        root.Add(ImportCommand.Make(asking));
        root.Add(ExportCommand.Make(asking));
        root.Add(CiteCommand.Make(asking));
        root.Add(DraftCommand.Make(asking));
        root.Add(FmtCommand.Make(asking));
        root.Add(CompletionCommand.Make(surroundings));
    }

    private static Command WhyOf(Command[] questions)
    {
        var why = new Command(WhyName, "Any question above, with the derivation of each row");
        foreach (var question in questions)
            why.Add(question);
        return why;
    }
}
