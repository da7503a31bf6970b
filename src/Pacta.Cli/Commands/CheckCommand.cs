using System.Collections.Immutable;
using System.CommandLine;
using Pacta.Answers;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Cli;

/// <summary><c>check</c>: mistakes, failed expectations, disagreements.</summary>
internal static class CheckCommand
{
    public static Command Make(Asking asking)
    {
        var uncited = new Option<bool>("--uncited") { Description = "List the lines without a source too" };
        var sources = new Option<string>("--sources")
        {
            Description = "Check the sources' files in this folder instead, and the citations that point into them",
            HelpName = "FOLDER",
        };
        var command = asking.Command("check", "Mistakes in the files, failed expectations, disagreements of sources",
            session => session.Text(sources) is { } folder
                ? RunOnSources(session, folder)
                : Run(session, session.IsSet(uncited)));
        command.Add(uncited);
        command.Add(sources);
        return command;
    }

    private static int RunOnSources(Session session, string folder)
    {
        session.RequireSound();
        var files = new SourceFolder(folder);
        return session.Print(SourceCheck.Of(
            session.Register, PlacedCitations.In(session.Loaded.Files), files.Read));
    }

    private static int Run(Session session, bool uncited)
    {
        var diagnostics = session.Loaded.Diagnostics;
        var report = session.Questions.Value.Check(uncited);
        var errors = diagnostics.Count(static d => d.Severity == Severity.Error);
        var summary = $"{LoadedRegister.Count(errors, "error")}, "
            + $"{LoadedRegister.Count(diagnostics.Length - errors, "warning")}; {report.Title}";
        report = report with { Title = summary, IsFailure = report.IsFailure || errors > 0 };
        if (session.Format != ReportFormat.Text)
        {
            var table = Table(session.Loaded, diagnostics);
            return session.Print(report with { Sections = report.Sections.Insert(0, table) });
        }

        foreach (var rendered in session.Loaded.Render(diagnostics))
        {
            session.Surroundings.Out.Write(rendered);
            session.Surroundings.Out.Write('\n');
        }

        return session.Print(report);
    }

    // For programs: one row a diagnostic, in place of lines and carets.
    private static Section Table(
        LoadedRegister loaded, ImmutableArray<Diagnostic> diagnostics) => new(
        "diagnostics", "Mistakes in the files", ["place", "severity", "code", "what", "detail", "hint"],
        [
            .. diagnostics.Select(d => Row.Of(
                PlaceOf(loaded, d),
                d.Severity == Severity.Error ? "error" : "warning",
                d.Code, d.Title, d.Primary.Text, d.Hint ?? "")),
        ],
        "none");

    private static string PlaceOf(LoadedRegister loaded, Diagnostic diagnostic)
    {
        var file = loaded.Files.FirstOrDefault(f => f.Path == diagnostic.Primary.Path);
        if (file is null)
            return diagnostic.Primary.Path;
        var position = new LineMap(file.Text).PositionOf(diagnostic.Primary.Span.Start);
        return FormattableString.Invariant($"{file.Path}:{position.LineNumber}:{position.Column}");
    }
}
