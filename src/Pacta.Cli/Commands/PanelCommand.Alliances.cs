using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Pacta.Answers;
using Pacta.Formats;
using Pacta.Panels;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Cli;

// Rows about instruments: one an alliance, one a phase of it, one a member of a phase.
internal sealed partial class PanelCommand
{
    private static readonly string[] s_alliances = ["alliance", "phase", "member"];

    private int RunAlliances(Session session, string unit)
    {
        session.RequireTable();
        foreach (var option in new[] { _pairs, _with, _on, _states, _possible, _from })
        {
            if (session.Text(option) is not null)
            {
                throw new InputException(
                    $"{option.Name}: found it with --unit {unit}, expected it with dyads or states.", "leave it out");
            }
        }

        var isMember = unit == s_alliances[2];
        var by = session.Text(_by) is { } time ? WordArgument.Read(time, _by.Name, s_times) : (int)PanelTime.Span;
        if (by != (int)PanelTime.Span && !(isMember && by == (int)PanelTime.Year))
            throw new InputException($"--by: found {s_times[by]} with --unit {unit}, expected span.",
                isMember ? "write span, or year" : "leave it out");
        session.RequireSound();
        var until = Until(session, session.Register);
        var rows = AllianceTable.Of(session.Questions.Value.Standings, byPhase: unit != s_alliances[0],
            s_schemes[session.Word(_codes, s_codes)]);
        var duties = session.Text(_duties) is { } list ? DutyColumns.Read(list) : PanelDuty.Atop;
        var columns = AllianceColumns(unit, by == (int)PanelTime.Year, duties);
        long WriteTo(TableSink sink) => isMember
            ? WriteMembers(session, rows, by == (int)PanelTime.Year, until, duties, sink)
            : WriteAlliances(session, rows, unit, until, duties, sink);
        if (session.Text(_out) is { } path)
        {
            TableFile.Write(path, new(Path.GetFileName(path), $"What was promised, by {unit}",
                $"pacta panel --unit {unit}, to the day before {Day.Format(until)}", columns,
                session.RegisterNames),
                WriteTo);
            return ExitCode.Done;
        }

        using var csv = new TableWriter(session.Surroundings.OutBytes());
        csv.AddHeadings(columns);
        WriteTo(csv);
        csv.Flush();
        return ExitCode.Done;
    }

    private static List<FieldColumn> AllianceColumns(string unit, bool byYear, ImmutableArray<PanelDuty> duties)
    {
        List<FieldColumn> all = [new("alliance", "string", "the identifier of the instrument", IsKey: true)];
        if (unit != s_alliances[0])
            all.Add(new("phase", "string", "the provision that is the phase; empty: the only one", IsKey: true));
        if (unit == s_alliances[2])
            all.Add(new("code", "string", "the member, by the code that it had when its stay began", IsKey: true));
        if (byYear)
            all.Add(new("year", "integer", "the calendar year", "calendar year", IsKey: true));
        else
        {
            all.Add(new("begin", "string", "the first day in EDTF", IsKey: unit == s_alliances[2]));
            all.Add(new("end", "string", "the first day after in EDTF; empty: in force at the end of the record"));
        }

        if (unit != s_alliances[2])
        {
            all.Add(new("members", "integer", "how many members it ever had", "members"));
            all.Add(new("codes", "string", "their codes, with a space between"));
        }

        foreach (var duty in duties)
            all.Add(new(duty.Field, "integer", $"{duty.Readable}: 1: promised; 0: not"));
        all.Add(new("possible", "string", "the duties, by column, that are promised to some only; empty: none"));
        return all;
    }

    private static long WriteAlliances(Session session, ImmutableArray<AllianceRow> rows, string unit, int until,
        ImmutableArray<PanelDuty> duties, TableSink sink)
    {
        var written = 0L;
        foreach (var row in rows)
        {
            if (row.Begin.Earliest >= until)
                continue;
            AddName(session, row, unit != s_alliances[0], sink);
            Add(sink, Phrasing.Of(row.Begin));
            Add(sink, row.End is { } end ? Phrasing.Of(end) : "");
            List<string> codes = [];
            foreach (var member in row.Members)
            {
                if (!codes.Contains(member.Code))
                    codes.Add(member.Code);
            }

            sink.Add(codes.Count);
            Add(sink, string.Join(' ', codes));
            AddDuties(row.Surely, row.Possibly, duties, sink);
            written++;
        }

        return written;
    }

    private long WriteMembers(Session session, ImmutableArray<AllianceRow> rows, bool byYear, int until,
        ImmutableArray<PanelDuty> duties, TableSink sink)
    {
        var written = 0L;
        var exitCounts = session.Word(_exitDay, "out", "in") == 1;
        foreach (var row in rows)
        {
            foreach (var member in row.Members)
            {
                // The last day in, or the day of exit; of one that goes on, the last of the table.
                var last = Math.Min(until - 1, member.Days.Until.Latest == Day.Max ? until - 1
                    : member.Days.Until.Latest - (exitCounts ? 0 : 1));
                if (member.Days.From.Earliest >= until)
                    continue;
                var (first, end) = (Day.ToDate(member.Days.From.Earliest).Year, Day.ToDate(last).Year);
                for (var year = first; year <= (byYear ? end : first); year++)
                {
                    AddName(session, row, withPhase: true, sink);
                    Add(sink, member.Code);
                    if (byYear)
                    {
                        sink.Add(year);
                    }
                    else
                    {
                        Add(sink, Phrasing.Of(member.Days.From));
                        Add(sink, member.Days.Until.Latest == Day.Max ? "" : Phrasing.Of(member.Days.Until));
                    }

                    AddDuties(member.Surely, member.Possibly, duties, sink);
                    written++;
                }
            }
        }

        return written;
    }

    private static void AddName(Session session, AllianceRow row, bool withPhase, TableSink sink)
    {
        var instrument = session.Register.Instruments[row.InstrumentId];
        Add(sink, instrument.Code);
        if (withPhase)
            Add(sink, row.ProvisionIndex < 0 ? "" : instrument.Provisions[row.ProvisionIndex].Name);
    }

    private static void AddDuties(
        DutyClasses surely, DutyClasses possibly, ImmutableArray<PanelDuty> duties, TableSink sink)
    {
        var open = new StringBuilder();
        foreach (var duty in duties)
        {
            sink.Add(((surely | possibly) & duty.Class) != 0 ? 1 : 0);
            if ((possibly & duty.Class) != 0)
                open.Append(open.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"{duty.Field}");
        }

        Add(sink, open.ToString());
        sink.EndRow();
    }

    private static void Add(TableSink sink, string text) => sink.Add(Encoding.UTF8.GetBytes(text));
}
