using System.CommandLine;
using Pacta.Formats;
using Pacta.Imports;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Cli;

internal static partial class ImportCommand
{
    private static Command States(Asking asking)
    {
        var options = new ListOptionSet(withCodes: true);
        var alone = new Option<bool>("--alone")
        {
            Description = "Make a state of each number, for use without the states of a register (default: add)",
        };
        var command = asking.Command("states",
            "A list of the members of the state system: of the Correlates of War, or of Gleditsch and Ward", session =>
            {
                var problems = new TableProblems();
                using var rows = OpenStates(options, session, problems);
                var import = MemberList.Import(rows, session.IsSet(alone) ? null : Sound(session),
                    options.Read(session, MemberList.SchemeOf(rows.Headings)), problems);
                return Finish(session, options, "List of states", import, problems, MemberList.Mark);
            });
        options.AddTo(command);
        command.Add(alone);
        return command;
    }

    // Gleditsch and Ward publish their list with headings and without.
    private static TableReader OpenStates(ListOptionSet options, Session session, TableProblems problems)
    {
        var rows = options.Open(session, problems);
        if (rows.Headings.Length != MemberList.GleditschWardHeadings.Length
            || !CellNumbers.TryWhole(System.Text.Encoding.UTF8.GetBytes(rows.Headings[0]), out _))
            return rows;
        rows.Dispose();
        return options.Open(session, problems, MemberList.GleditschWardHeadings.AsSpan());
    }

    private static Command Events(Asking asking)
    {
        var options = new ListOptionSet(withCodes: true);
        var verb = new Option<string>("--verb")
        {
            Description = "What every initiator did to its target: attacks, invades, occupies, threatens,"
                + " \"is at war with\", … (default: as the hostility level of the row says)",
            HelpName = "VERB",
        };
        var command = asking.Command("events",
            "A list of wars or disputes between two states, with initiator and target", session =>
            {
                var problems = new TableProblems();
                using var rows = options.Open(session, problems);
                var import = EventList.Import(
                    rows, Sound(session), options.Read(session, CodeScheme.Cow), Verb(session.Text(verb)), problems);
                return Finish(session, options, "List of events", import, problems, EventList.Mark);
            });
        options.AddTo(command);
        command.Add(verb);
        return command;
    }

    private static Command Cow(Asking asking)
    {
        var options = new ListOptionSet(withCodes: false);
        var last = new Option<string>("--recorded-until")
        {
            Description = "The last day that the list follows alliances (default: that of version 4.1, "
                + CowAlliances.LastDay + ")",
            HelpName = "DAY",
        };
        var command = asking.Command("cow",
            "Formal alliances of the Correlates of War, version 4, member level: alliance_v4.1_by_member.csv",
            session =>
            {
                var until = LastDay(session.Text(last));
                var problems = new TableProblems();
                using var rows = options.Open(session, problems);
                var import = CowAlliances.Import(
                    rows, Sound(session), options.Read(session, CodeScheme.Cow), until, problems);
                return Finish(session, options, "Formal alliances", import, problems, CowAlliances.Mark);
            });
        options.AddTo(command);
        command.Add(last);
        return command;
    }

    private static string LastDay(string? text) => text is null ? CowAlliances.LastDay
        : Day.TryParse(text, out _) ? text
        : throw new InputException($"--recorded-until: found '{text}', expected a day as YYYY-MM-DD.",
            $"write {CowAlliances.LastDay}");

    private static EventVerb? Verb(string? text)
    {
        if (text is null)
            return null;
        string[] words = [.. Words.Verbs.Words];
        return Words.Verbs.TryFind(words[WordArgument.Read(text, "--verb", words)], out var verb) ? verb : null;
    }

    private static TreatyRegister Sound(Session session)
    {
        session.RequireSound();
        return session.Register;
    }

    // Nothing is written of a list of which a row was not understood: who uses the rest would not know what it lacks.
    private static int Finish(Session session, ListOptionSet options, string title, ListImport import,
        TableProblems problems, string mark)
    {
        if (problems.Count > 0)
            throw RegisterException.Of(problems);
        options.Output.Write(session, import.Files, $"pacta import {title}", mark);
        return session.Print(ListReport.Of($"{title}: {options.File(session)}", import));
    }
}
