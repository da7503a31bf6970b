using System.CommandLine;
using Pacta.Formats;

namespace Pacta.Cli;

/// <summary><c>export</c>: a register in another keeping.</summary>
internal static class ExportCommand
{
    public static Command Make(Asking asking)
    {
        var command = new Command("export", "Keeps a register in another way");
        var file = new Argument<string>("FILE")
        {
            Description = "The file to write, new or written so before",
            HelpName = "FILE",
        };
        var sqlite = asking.Command("sqlite", "One SQLite file, which --register takes: table file(name, text)",
            session =>
            {
                var files = session.Loaded.Files;
                SqliteRegister.Write(
                    session.Text(file), [.. files.Select(static f => (f.Path, f.Text))], "pacta export sqlite");
                session.Surroundings.Out.WriteLine(
                    $"{session.Text(file)}: {LoadedRegister.Count(files.Length, "file")}.");
                return ExitCode.Done;
            });
        sqlite.Add(file);
        command.Add(sqlite);
        return command;
    }
}
