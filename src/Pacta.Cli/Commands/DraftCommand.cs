using System.CommandLine;
using Pacta.Drafting;
using Pacta.Formats;
using Pacta.Quotations;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Cli;

/// <summary><c>draft</c>: proposes lines from a source's text, for a person to accept or strike.</summary>
internal static class DraftCommand
{
    private const int LongestTitle = 80;

    public static Command Make(Asking asking)
    {
        var file = new Argument<string>("FILE") { Description = "The source's text, plain or HTML", HelpName = "FILE" };
        var source = new Option<string>("--as")
        {
            Description = "The source's identifier, for the citations",
            HelpName = "SOURCE",
            Required = true,
        };
        var published = new Option<string>("--published")
        {
            Description = "When it was published, in EDTF (default: what the register says of the source)",
            HelpName = "DATE",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write, outside the register (default: standard output)",
            HelpName = "FILE",
        };
        var force = new Option<bool>("--force") { Description = "Overwrite the file" };
        var command = asking.Command("draft",
            "Proposes lines from a text, as comments for a person to accept or strike",
            session =>
            {
                var paper = Draft(session, session.Text(file), session.Text(source)!, session.Text(published));
                if (session.Text(output) is not { } path)
                    session.Surroundings.Out.Write(paper);
                else
                    DraftFile.Write(path, paper, session.Loaded.Folders, session.IsSet(force));
                return ExitCode.Done;
            });
        command.Add(file);
        command.Add(source);
        command.Add(published);
        command.Add(output);
        command.Add(force);
        return command;
    }

    private static string Draft(Session session, string path, string name, string? published)
    {
        if (session.Format != ReportFormat.Text)
            throw new InputException("--format: a draft is a text to edit.", "leave --format out");
        if (!IsIdentifier(name))
            throw new InputException($"--as: found '{name}', expected a source's identifier.",
                "write lower case letters, digits and hyphens, as lat-2001");
        var known = session.Register.Sources.FirstOrDefault(source => source.Code == name);
        var date = Date(known, name, published);
        var read = SourceReader.Read(path);
        if (read.Text is not { } text)
            throw new InputException($"{path}: {read.Problem}.", "name the text of a source");
        if (text.Length == 0)
            throw new InputException($"{path}: found no text, expected some.", "name the text of a source");
        session.RequireSound();
        var sentences = new Drafter(session.Register).Draft(text, date);
        var proposals = sentences.Sum(static sentence => sentence.Proposals.Length);
        var remarks = Remarks(Path.GetFileName(path), name, known, date, text, proposals);
        return DraftPaper.Write(text, sentences, name, remarks)
            .Insert(0, known is null ? Declaration(name, date!, text) : "");
    }

    private static EdtfDate? Date(Source? known, string name, string? published)
    {
        if (published is null)
            return known is not null ? known.Published : throw new InputException(
                $"--as: the register has no source '{name}', so that nothing says when it was published.",
                "add --published DATE, or name a source of the register");
        return DateArgument.Parse(published, "--published", "write a date, as 2001-07-17");
    }

    private static IEnumerable<string> Remarks(
        string file, string name, Source? known, EdtfDate? date, NormalizedText text, int proposals)
    {
        yield return $"Drafted from {file} for the source {name}"
            + (date is null ? "; when it was published is not known, so that words like \"last year\" stay unread."
                : $", published {date}.");
        yield return "Nothing here counts until a person has chosen it. Take \"# \" from the lines that are right, "
            + "strike the others, and move what remains into the blocks of those names in the register.";
        var paragraphs = LoadedRegister.Count(text.ParagraphCount, "paragraph");
        yield return $"{LoadedRegister.Count(proposals, "proposal")} from {paragraphs}."
            + (known is null ? " The register does not know the source yet: its declaration stands above." : "");
    }

    // A source that the register lacks is proposed too, under its first words.
    private static string Declaration(string name, EdtfDate date, NormalizedText text)
    {
        var first = text.TextOf(text.Paragraph(1)).ToString();
        var title = first.Length <= LongestTitle ? first : first[..LongestTitle].TrimEnd('\ud800', ' ');
        return $"# source {name} {DraftPaper.Quote(title)}\n#     published  {date}\n\n";
    }

    private static bool IsIdentifier(string name) => name.Length > 0 && char.IsAsciiLetterLower(name[0])
        && name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
