using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Registers;

/// <summary>The register beside the status tables of the UN Treaty Collection, as scraped in 2015.</summary>
public class DepositaryTests
{
    private static readonly int s_afterScrape = DayOf("2015-12-31");

    // Chapter I.2 gives the day of the resolution. Afghanistan, Iceland and Sweden became members on 19 November 1946,
    // Thailand on 16 December, by declarations that followed it. Its line for Yemen is that of North Yemen (YAR) here.
    private static readonly string[] s_admissions =
        ["AFG 1946-11-09", "ISL 1946-11-09", "SWE 1946-11-09", "THA 1946-12-15", "YEM 1947-09-30"];

    public static TheoryData<string, string> Tables { get; } = new()
    {
        { "genocide-1948", "4-1" }, { "icescr-1966", "4-3" }, { "iccpr-1966", "4-4" },
        { "diplomatic-relations-1961", "3-3" }, { "unclos-1982", "21-6" }, { "vclt-1969", "23-1" },
        { "cwc-1993", "26-3" }, { "ctbt-1996", "26-4" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_signature_and_deposit_in_the_register_stands_in_the_table_and_none_of_a_listed_state_is_left_out(
        string code, string table)
    {
        if (StatusLine.Read(table) is not { } rows)
            return;
        var here = Instrument(code).Acts.Select(Line).ToHashSet();
        var listed = here.Select(static l => l.Person).ToHashSet();

        Assert.Empty(here.Except(rows).Select(Words));
        Assert.Empty(rows.Where(r => listed.Contains(r.Person)).Except(here).Select(Words));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Whoever_has_deposited_is_a_party_if_the_treaty_is_in_force(string code, string table)
    {
        var instrument = Instrument(code);
        var expected = table == "26-4" ? Status.Contracting : Status.Party;
        foreach (var act in instrument.Acts.Where(a => a.Kind != ActKind.Signature))
        {
            var now = Embedded.Standings.Continuity.NameOn(act.StateId, s_afterScrape);
            Assert.Equal(expected, Embedded.Standings[instrument.Id].StatusOf(now, s_afterScrape).Status);
        }
    }

    [Fact]
    public void The_original_members_of_the_UN_deposited_on_the_days_of_chapter_I_1()
    {
        if (StatusLine.Read("1-1") is not { } rows)
            return;
        var here = Charter(ActKind.Ratification);

        Assert.Empty(rows.Except(here).Select(Words));
        // The table drops states that are no more.
        var more = here.Except(rows).Select(Words).Order(StringComparer.Ordinal);
        Assert.Equal(["CSK 1945-10-19", "YUG 1945-10-19"], more);
    }

    [Fact]
    public void Later_members_of_the_UN_joined_on_the_days_of_chapter_I_2_but_for_the_exceptions_listed()
    {
        if (StatusLine.Read("1-2") is not { } rows)
            return;
        var differ = rows.Except(Charter(ActKind.Accession)).Select(Words).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(s_admissions, differ);
    }

    private static StatusLine Line(Act act) =>
        new(Embedded.Standings.Continuity.PersonOf(act.StateId), act.Kind == ActKind.Signature, act.Day.Earliest);

    private static HashSet<StatusLine> Charter(ActKind kind) =>
        Instrument("un-charter-1945").Acts.Where(a => a.Kind == kind).Select(Line).ToHashSet();

    private static string Words(StatusLine line)
    {
        var state = line.Person < 0 ? -1 : Embedded.Standings.Continuity.NameOn(line.Person, line.Day);
        return $"{(state < 0 ? "?" : Embedded.Code(state))} {Day.Format(line.Day)}";
    }

    private static Instrument Instrument(string code) =>
        Embedded.Register.Instruments[Embedded.Register.FindInstrument(code)];

    private static int DayOf(string text) => EdtfDate.TryParse(text, out var date, out _) ? date!.Earliest : 0;
}
