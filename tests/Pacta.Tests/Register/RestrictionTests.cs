using Pacta.Answers;
using Pacta.Register;
using Pacta.Tests.Language;
using Pacta.Time;

namespace Pacta.Tests.Registers;

/// <summary>What is left of a register when some of its assertions are taken away.</summary>
public sealed class RestrictionTests
{
    private static readonly TreatyRegister s_all = Embedded.Register;

    [Fact]
    public void Nothing_is_lost_where_every_assertion_passes()
    {
        var same = Restriction.Of(s_all, static _ => true);

        Assert.All(s_all.Instruments.Zip(same.Instruments), static pair => Assert.Same(pair.First, pair.Second));
        Assert.Equal(RegisterDump.Of(s_all), RegisterDump.Of(same));
    }

    // By reflection, so that a kind of fact that is added to the register and forgotten here is found.
    [Fact]
    public void No_assertion_outlives_a_restriction_that_keeps_none()
    {
        var bare = Restriction.Of(s_all, static _ => false).Contents;

        Assert.Empty(Provenances.In(Facts(bare)));
        Assert.All(bare.Instruments, static i => Assert.True(i.IsWithheld));
        Assert.All(bare.States, static s => Assert.NotNull(s.Name));
    }

    // Every other line: of most instruments something is left, and in it nothing that should be gone.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Only_what_passes_is_left(int rest)
    {
        var half = Restriction.Of(s_all, from => from.LineNumber % 2 == rest).Contents;

        Assert.True(half.Instruments.Count(static i => !i.IsWithheld) > half.Instruments.Length / 2);
        Assert.All(Provenances.In(Facts(half)), from => Assert.Equal(rest, from.LineNumber % 2));
    }

    [Fact]
    public void Ids_are_places_still_and_names_are_found_where_they_were()
    {
        var known = Restriction.KnownOn(s_all, Day.FromDate(1963, 1, 1));

        Assert.All(known.Instruments.Select(static (item, i) => (item, i)), static x => Assert.Equal(x.i, x.item.Id));
        Assert.All(known.Events.Select(static (item, i) => (item, i)), static x => Assert.Equal(x.i, x.item.Id));
        Assert.All(known.Figures.Select(static (item, i) => (item, i)), static x => Assert.Equal(x.i, x.item.Id));
        Assert.All(known.Instruments, static instrument =>
            Assert.Equal(Enumerable.Range(0, instrument.Duties.Length), instrument.Duties.Select(static d => d.Index)));
        Assert.Equal(s_all.FindInstrument("chn-rus-2001"), known.FindInstrument("chn-rus-2001"));
        Assert.Equal(s_all.Sources.Length, known.Sources.Length);
    }

    // The oracle asks of every line by itself, whatever kind it is, for a source that was certainly out.
    [Theory]
    [InlineData(1902, 6, 1)]
    [InlineData(1963, 1, 1)]
    [InlineData(2001, 7, 15)]
    [InlineData(2002, 9, 2)]
    public void Known_on_a_day_is_what_was_out_and_nothing_that_could_not_be(int year, int month, int dayOfMonth)
    {
        var day = Day.FromDate(year, month, dayOfMonth);
        var known = Restriction.KnownOn(s_all, day);

        Assert.All(Provenances.In(known.Instruments).SelectMany(static from => from.Citations),
            citation => Assert.True(s_all.Sources[citation.SourceId].KnownFrom(Day.Min).Earliest <= day));
        foreach (var (before, after) in s_all.Instruments.Zip(known.Instruments))
        {
            var kept = Provenances.In(after).Select(Line).ToHashSet();
            var said = Provenances.In(before).Where(from => IsKnown(from, day)).Select(Line);
            Assert.True(after.IsWithheld || kept.IsSupersetOf(said), before.Code);
        }
    }

    // What a reader of one day took from a reader of a later one is what he could know himself.
    [Theory]
    [InlineData(1955, 1980)]
    [InlineData(1979, 2001)]
    [InlineData(2001, 2002)]
    public void What_was_known_then_of_what_was_known_later_is_what_was_known_then(int then, int later)
    {
        var day = Day.FromDate(then, 7, 1);
        var direct = Restriction.KnownOn(s_all, day);
        var through = Restriction.KnownOn(Restriction.KnownOn(s_all, Day.FromDate(later, 7, 1)), day);

        Assert.Equal(RegisterDump.Of(direct), RegisterDump.Of(through));
    }

    [Fact]
    public void Surely_known_is_what_no_later_day_in_a_sources_date_takes_away()
    {
        var known = Restriction.KnownOn(s_all, Day.FromDate(1962, 3, 1));
        var treaty = known.FindInstrument("sun-prk-1961");

        Assert.False(known.Instruments[treaty].IsWithheld);
        Assert.True(Restriction.SurelyKnown(known).Instruments[treaty].IsWithheld);
        Assert.Throws<ArgumentException>(static () => Restriction.SurelyKnown(s_all));
    }

    [Fact]
    public void A_source_without_a_day_is_used_for_what_had_happened_and_for_nothing_later()
    {
        var source = new Source { Id = 0, Code = "list", Title = "A list" };

        Assert.Equal(DayBounds.Unknown, source.KnownFrom(Day.Min));
        Assert.Equal(new(100, Day.Max), source.KnownFrom(100));
    }

    [Fact]
    public void A_source_that_announces_what_is_to_come_is_known_from_its_own_day()
    {
        Assert.True(EdtfDate.TryParse("1970", out var year, out _));
        var source = new Source { Id = 0, Code = "gazette", Title = "A gazette", Published = year };

        Assert.Equal(new(0, 364), source.KnownFrom(Day.Min));
        Assert.Equal(new(100, 364), source.KnownFrom(100));
        Assert.Equal(new(0, 364), source.KnownFrom(400));
    }

    [Fact]
    public void A_line_shows_only_the_sources_that_were_out()
    {
        var eve = Restriction.KnownOn(s_all, Day.FromDate(2001, 7, 16));
        var signed = Instrument(eve, "chn-rus-2001").Signed[0].From;

        Assert.Contains("cnn-signs-2001", Codes(signed));
        Assert.DoesNotContain("lat-2001", Codes(signed));
        Assert.Contains("lat-2001", Codes(Instrument(s_all, "chn-rus-2001").Signed[0].From));
    }

    [Fact]
    public void An_instrument_that_nobody_had_written_of_is_a_shell_without_parties()
    {
        var treaty = Instrument(Restriction.KnownOn(s_all, Day.FromDate(2001, 7, 15)), "rus-prk-2024");

        Assert.True(treaty.IsWithheld);
        Assert.Empty(treaty.Parties);
        Assert.Empty(treaty.Notes);
        Assert.False(Instrument(Restriction.KnownOn(s_all, Day.FromDate(2024, 6, 20)), "rus-prk-2024").IsWithheld);
    }

    [Fact]
    public void Each_exit_keeps_a_provenance_of_its_own()
    {
        var abm = Instrument(Restriction.KnownOn(s_all, Day.FromDate(2003, 1, 1)), "abm-1972");
        var exits = abm.Acts.Select(static act => act.From).ToList();

        Assert.Equal(exits.Count, exits.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.True(exits.Count >= 2);
    }

    [Fact]
    public void A_state_that_is_to_end_later_goes_on_without_an_end()
    {
        var known = Restriction.KnownOn(s_all, Day.FromDate(1985, 1, 1));
        var union = known.States[known.FindState("SUN")];
        var russia = known.States[known.FindState("RUS")];

        Assert.True(union.ExistsOn(Day.FromDate(1995, 1, 1)));
        Assert.Empty(russia.Links);
        Assert.Equal(Certainty.Yes, new Questions(known).Standings[known.FindInstrument("abm-1972")]
            .InForceOn(Day.FromDate(1992, 1, 1)));
    }

    [Fact]
    public void Without_a_source_stays_what_others_say_too()
    {
        var without = Restriction.Without(s_all, s_all.Sources.Single(static s => s.Code == "cnn-arrives-2001").Id);
        var treaty = Instrument(without, "chn-sun-1950");

        Assert.DoesNotContain(treaty.Signed, static s => s.Value.Date.ToString() == "1949");
        Assert.Contains(treaty.Signed, static s => s.Value.Date.ToString() == "1950-02-14");
        Assert.Single(treaty.Terms);
        Assert.DoesNotContain("cnn-arrives-2001", Codes(treaty.Terms[0].From));
    }

    private static bool IsKnown(Provenance from, int day) => from.Citations.IsEmpty
        || from.Citations.Any(c => s_all.Sources[c.SourceId].Published is { } published && published.Latest <= day);

    // Names and codes are conventions, sources are documents, expectations are tests: the rest is facts.
    private static RegisterContents Facts(RegisterContents all) => all with
    {
        Sources = [],
        States = [.. all.States.Select(static s => s with { Names = [], AlsoCalled = [], Capitals = [], Codes = [] })],
        Organizations = [.. all.Organizations.Select(static o => o with { AlsoCalled = [] })],
        Instruments = [.. all.Instruments.Select(static i => i with { AlsoCalled = [] })],
        Expectations = [],
    };

    private static Instrument Instrument(TreatyRegister register, string code) =>
        register.Instruments[register.FindInstrument(code)];

    private static string[] Codes(Provenance from) => [.. from.Citations.Select(c => s_all.Sources[c.SourceId].Code)];

    private static (int, int) Line(Provenance from) => (from.FileId, from.LineNumber);
}
