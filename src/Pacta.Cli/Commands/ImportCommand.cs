using System.CommandLine;
using Pacta.Formats;
using Pacta.Imports;

namespace Pacta.Cli;

/// <summary><c>import</c>: turns tables of others into files of a register.</summary>
internal static partial class ImportCommand
{
    public static Command Make(Asking asking)
    {
        var command = new Command("import", "Turns tables of others into files of a register");
        command.Add(Atop(asking));
        command.Add(Cow(asking));
        command.Add(Untc(asking));
        command.Add(States(asking));
        command.Add(Events(asking));
        return command;
    }

    private static Command Untc(Asking asking)
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "A folder with index.csv, treaties/*.csv and declarations/*.txt",
            HelpName = "FOLDER",
        };
        var output = new ImportOutput();
        var published = new Option<string>("--published")
        {
            Description = "When the tables were published, in EDTF: what they say is known from then on",
            HelpName = "DATE",
        };
        var partial = new Option<bool>("--partial")
        {
            Description = "Write what was understood even where something was not",
        };
        var clauses = new Option<bool>("--with-clauses")
        {
            Description = "Write also the clauses that pacta knows, and acts that the tables lost",
        };
        var command = asking.Command(
            "untc", "Status tables and statements of the United Nations Treaty Collection", session =>
            {
                var said = DateArgument.Published(session.Text(published));
                session.RequireSound();
                var import = UntcImport.Of(UntcReader.Read(session.Text(folder)), session.Register);
                session.Print(UntcReport.Of(import, withTables: session.Format != ReportFormat.Text));
                if (!import.Problems.IsEmpty && !session.IsSet(partial))
                {
                    session.Surroundings.Error.WriteLine(
                        "pacta: some cells or names were not understood; nothing was written.");
                    session.Surroundings.Error.WriteLine("Hint: mend them, or add --partial to write the rest.");
                    return ExitCode.BadInput;
                }

                if (!output.IsWanted(session))
                    return ExitCode.Done;
                List<(string Name, string Text)> files = [.. import.Files(said)];
                if (session.IsSet(clauses))
                    files.AddRange(UntcClauses.For(import));
                output.Write(session, files, "pacta import untc", UntcRegisterFile.Mark);
                return ExitCode.Done;
            });
        command.Add(folder);
        output.AddTo(command);
        command.Add(published);
        command.Add(partial);
        command.Add(clauses);
        return command;
    }
}
