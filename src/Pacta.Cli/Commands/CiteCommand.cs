using System.CommandLine;
using Pacta.Answers;
using Pacta.Formats;
using Pacta.Quotations;
using Pacta.Register;

namespace Pacta.Cli;

/// <summary><c>cite</c>: the place of words in a source's text, ready to be pasted into a file.</summary>
internal static class CiteCommand
{
    public static Command Make(Asking asking)
    {
        var file = new Argument<string>("FILE") { Description = "The source's text, plain or HTML", HelpName = "FILE" };
        var words = new Argument<string>("WORDS")
        {
            Description = "The passage, or its first words",
            HelpName = "WORDS",
        };
        var to = Words("--to", "The last words of a passage that starts with WORDS");
        var after = Words("--after", "What stands directly before WORDS");
        var before = Words("--before", "What stands directly after WORDS");
        var command = asking.Command("cite", "Where words stand in a source's text, as a citation to paste", session =>
        {
            var from = new TextQuoteSelector(
                Seen(session.Text(words), "WORDS")!, Seen(session.Text(after), "--after"),
                Seen(session.Text(before), "--before"));
            return Run(session, session.Text(file), from, Seen(session.Text(to), "--to"));
        });
        command.Add(file);
        command.Add(words);
        command.Add(to);
        command.Add(after);
        command.Add(before);
        return command;
    }

    private static Option<string> Words(string name, string description) =>
        new(name) { Description = description, HelpName = "WORDS" };

    private static string? Seen(string? text, string name) => text is null || TextQuoteSelector.HasWords(text)
        ? text
        : throw new InputException($"{name}: found no words, expected some.", "quote the few words that are cited");

    private static int Run(Session session, string path, TextQuoteSelector from, string? to)
    {
        var read = SourceReader.Read(path);
        if (read.Text is not { } text)
            throw new InputException($"{path}: {read.Problem}.", "name the text of a source");
        var source = session.Register.Sources.FirstOrDefault(source => source.Sha256 == read.Sha256);
        var report = CiteReport.Of(path, source?.Code, text, from, to);
        if (session.Format != ReportFormat.Text || report.IsFailure)
            return session.Print(report);
        // One line and nothing else: it is to be pasted, or to be read by a script.
        session.Surroundings.Out.Write($"{report.Sections[0].Rows[0].Cells[0]}\n");
        return ExitCode.Done;
    }
}
