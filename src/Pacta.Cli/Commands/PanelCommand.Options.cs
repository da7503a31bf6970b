using System.CommandLine;
using Pacta.Panels;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Cli;

internal sealed partial class PanelCommand
{
    // In the order of the enumerations.
    private static readonly string[] s_units = ["directed-dyad", "dyad", "state"];
    private static readonly string[] s_times = ["year", "month", "day", "span"];
    private static readonly string[] s_possible = ["column", "yes", "no"];
    private static readonly string[] s_states = ["listed", "cow", "gw", "register"];
    private static readonly string[] s_codes = ["cow", "gw", "iso"];
    private static readonly CodeScheme[] s_schemes = [CodeScheme.Cow, CodeScheme.GleditschWard, CodeScheme.Iso];

    private readonly Option<string> _unit = Option(
        "--unit", "UNIT", "What a row is about: directed-dyad, dyad or state; or alliance, phase, member: instruments"
        + " (default: directed-dyad)", [.. s_units, .. s_alliances]);

    private readonly Option<string> _by = Option(
        "--by", "TIME", "year, month, day, or span: as long as nothing changes (default: year)", s_times);

    private readonly Option<string> _from = Option(
        "--from", "DATE", "The first day, or all of a year or month (default: that of the first duty, or 1816)");

    private readonly Option<string> _to = Option("--to", "DATE",
        "The last day, or all of a year or month (default: the last that a source vouches for, else today)");

    private readonly Option<string> _duties = Option("--duties", "LIST",
        "Which duties have a column, with commas between: defense, offense, neutrality, nonaggression, consultation"
        + " (default: these), or other actions, as 'inform' or 'not threaten'", [.. DutyColumns.Words]);

    private readonly Option<string> _states = Option("--states", "LIST",
        "cow or gw: members of that list in their days; register: all it has; listed: those that ever have a code"
        + " (default: listed; with --pairs all cow, or gw with --codes gw)", s_states);

    private readonly Option<string> _possible = Option("--possible", "HOW",
        "What is possible only counts, and a column says so (column); counts (yes); does not count (no)"
        + " (default: column)", s_possible);

    private readonly Option<string> _pairs = Option("--pairs", "WHICH",
        "all: also states that owe nothing; allied: the others (default: allied)", ["allied", "all"]);

    private readonly Option<string> _with = Option(
        "--with", "FILE", "A table of your own, by state or pair, and year, put beside the rows");

    private readonly Option<string> _on = Option(
        "--on", "KEYS", "Its columns that tell of whom and when: ccode,year or ccode1,ccode2,year");

    private readonly Option<string> _codes = Option(
        "--codes", "SCHEME", "How states are named: cow, gw or iso (default: cow)", s_codes);

    private readonly Option<string> _exitDay = Option("--exit-day", "HOW",
        "in: the first day out still counts, as in ATOP's yearly tables; out: it does not (default: out)",
        ["out", "in"]);

    private readonly Option<string> _names = Option("--names", "HOW",
        "Headings as the field has them (field), or in plain words (readable) (default: field)", ["field", "readable"]);

    private readonly Option<string> _out = Option("--out", "FILE",
        "Write to this file, as SQLite if it ends in .sqlite or .db, and datapackage.json beside it"
        + " (default: CSV to standard output)");

    private static Option<string> Option(string name, string help, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = help };
        if (words.Length > 0)
            option.CompletionSources.Add(words);
        return option;
    }

    private void AddTo(Command command)
    {
        foreach (var option in new[]
        {
            _unit, _by, _from, _to, _duties, _states, _possible, _pairs, _with, _on, _codes, _exitDay, _names, _out,
        })
            command.Add(option);
    }

    private PanelOptions Read(Session session)
    {
        var allPairs = session.Word(_pairs, "allied", "all") == 1;
        var codes = session.Word(_codes, s_codes);
        return new()
        {
            Unit = (PanelUnit)session.Word(_unit, s_units),
            By = (PanelTime)session.Word(_by, s_times),
            From = session.Text(_from) is { } from ? DateOf(from, "--from").Earliest : null,
            Until = Day.Max,
            Duties = session.Text(_duties) is { } duties ? DutyColumns.Read(duties) : PanelDuty.Atop,
            Possible = (PanelPossible)session.Word(_possible, s_possible),
            AllPairs = allPairs,
            States = session.Text(_states) is { } ? (PanelStates)session.Word(_states, s_states)
                : !allPairs ? PanelStates.Listed
                : s_schemes[codes] == CodeScheme.GleditschWard ? PanelStates.GleditschWard : PanelStates.Cow,
            Codes = s_schemes[codes],
            ExitDayCounts = session.Word(_exitDay, "out", "in") == 1,
        };
    }

    // Of what no source vouches for, today is as good a last day as any.
    private int Until(Session session, TreatyRegister register) => session.Text(_to) is { } to
        ? DateOf(to, "--to").Latest + 1
        : Panel.EndOfRecord(register) ?? session.Surroundings.Today() + 1;

    private static EdtfDate DateOf(string text, string place)
    {
        var date = DateArgument.Parse(text, place);
        return date.Earliest > Day.FromDate(-9999, 1, 1) && date.Latest < Day.FromDate(9999, 1, 1)
            ? date : throw new InputException($"{place}: found '{text}', expected a day before the year 9999.", null);
    }
}
