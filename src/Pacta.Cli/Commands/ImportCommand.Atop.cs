using System.CommandLine;
using Pacta.Answers;
using Pacta.Formats;
using Pacta.Imports;

namespace Pacta.Cli;

internal static partial class ImportCommand
{
    private static Command Atop(Asking asking)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The member level of ATOP 5.1, as it was downloaded: atop5_1m.csv",
            HelpName = "FILE",
        };
        var output = new ImportOutput();
        var command = asking.Command(
            "atop", "The member level of Alliance Treaty Obligations and Provisions (ATOP), version 5.1", session =>
            {
                session.RequireSound();
                var problems = new TableProblems();
                var import = AtopReader.Read(session.Text(file), session.Register, problems);
                if (problems.Count > 0)
                    throw RegisterException.Of(problems);
                session.Print(AtopReport.Of(import));
                if (output.IsWanted(session))
                    output.Write(session, import.Files(), "pacta import atop", AtopImport.Mark);
                return ExitCode.Done;
            });
        command.Add(file);
        output.AddTo(command);
        return command;
    }
}
