using System.CommandLine;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Cli;

/// <summary>Where an import puts its register: a folder of files, one SQLite file, both, or nowhere.</summary>
internal sealed class ImportOutput
{
    private readonly Option<string> _folder = new("--out")
    {
        Description = "The folder to write, new or written by an earlier import (default: only count)",
        HelpName = "DIR",
    };

    private readonly Option<string> _sqlite = new("--sqlite")
    {
        Description = "The SQLite file to write, new or written by an earlier import; --register takes it",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Add(_folder);
        command.Add(_sqlite);
    }

    /// <summary>Whether anything is to be written; else an import only counts.</summary>
    public bool IsWanted(Session session) => session.Text(_folder) is not null || session.Text(_sqlite) is not null;

    /// <summary>Writes a register where the user wants it.</summary>
    /// <param name="session">Whose options say where.</param>
    /// <param name="files">Name and text of each.</param>
    /// <param name="writer">The command: "pacta import cow".</param>
    /// <param name="mark">How every file begins.</param>
    public void Write(
        Session session, IReadOnlyCollection<(string Name, string Text)> files, string writer, string mark)
    {
        var (folder, sqlite) = (session.Text(_folder), session.Text(_sqlite));
        // What cannot be read again must not be written.
        foreach (var (name, text) in files)
        {
            if (!Parser.Parse(name, text).Diagnostics.IsEmpty)
                throw new InvalidOperationException($"{name} would not be a file of a register.");
        }

        if (folder is not null)
            OutputFolder.Replace(folder, files, mark);
        if (sqlite is not null)
            SqliteRegister.Write(sqlite, files, writer);
    }
}
