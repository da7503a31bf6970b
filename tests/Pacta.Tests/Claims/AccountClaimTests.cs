using Pacta.Answers;
using Pacta.Register;
using Pacta.Tests.Cli;
using Pacta.Tests.Registers;

namespace Pacta.Tests.Claims;

/// <summary>What the five accounts claim, as the register that ships judges it.</summary>
public class AccountClaimTests
{
    private static readonly string[] s_accounts =
        ["lat-2001", "cnn-arrives-2001", "cnn-signs-2001", "ciic-2001", "ccc-2002"];

    private static IEnumerable<Claim> Claims =>
        Embedded.Register.Claims.Where(static c => s_accounts.Contains(SourceOf(c)));

    [Fact]
    public void At_least_sixty_claims_of_the_accounts_are_recorded_and_some_of_each() =>
        Assert.True(Claims.Count() >= 60 && s_accounts.All(static a => Claims.Count(c => SourceOf(c) == a) >= 10));

    [Theory]
    [InlineData("cnn-1949", "1950-02-14")]
    [InlineData("ccc-first-visit", "2000-07-18")]
    [InlineData("signs-replaces", "1980-04-11")]
    [InlineData("arrives-expired-1979", "1980-04-11")]
    [InlineData("ccc-required", "2002-02-28")]
    [InlineData("lat-only-friendship", "chn-npl-1960")]
    [InlineData("ccc-stalin", "Vyshinsky")]
    [InlineData("ccc-first-partnership", "chn-rus-1996")]
    [InlineData("signs-alliance", "need not defend")]
    [InlineData("ciic-no-obligations", "must not use force")]
    [InlineData("ccc-agreed", "Beijing")]
    public void A_slip_is_contradicted_with_the_evidence(string code, string evidence)
    {
        var claim = Claims.Single(c => c.Code == code);

        var finding = Embedded.Questions.Judge(claim, claim.From.Citations[0].SourceId);

        Assert.Equal(ClaimVerdict.Contradicted, finding.Verdict);
        Assert.Contains(evidence, finding.Because);
        Assert.Contains(finding.Why, static step => step.Place.Length > 0);
    }

    // "This year": a year so far, set beside another state's whole year.
    [Fact]
    public void A_figure_of_part_of_a_year_is_told_from_one_of_a_whole_year()
    {
        var rows = Answer.To("claims", "cnn-signs-2001").Rows("cnn-signs-2001");

        var russia = rows.Single(static r => r["asserts"].Contains("figure trade CHN-RUS", StringComparison.Ordinal));
        var america = rows.Single(static r => r["asserts"].Contains("figure trade CHN-USA", StringComparison.Ordinal));
        Assert.Contains("2001-01/2001-05", russia["because"]);
        Assert.Contains("percent had passed", america["because"]);
        Assert.Equal("contradicted", america["verdict"]);
    }

    [Fact]
    public void The_counts_of_every_account_add_up_to_its_rows()
    {
        var whole = Embedded.Questions.Claims([.. s_accounts.Select(IdOf)], null);

        foreach (var verdict in Enum.GetValues<ClaimVerdict>())
        {
            var only = Embedded.Questions.Claims([.. s_accounts.Select(IdOf)], verdict);
            foreach (var (all, part) in whole.Sections.Zip(only.Sections))
            {
                var word = Words.ClaimVerdicts[verdict];
                Assert.Equal(all.Rows.Count(r => r.Cells[2] == word), part.Rows.Length);
                Assert.Contains(FormattableString.Invariant($"{part.Rows.Length} {word}"), all.Heading);
            }
        }

        Assert.StartsWith(FormattableString.Invariant($"{whole.Sections.Sum(static s => s.Rows.Length)} statements"),
            whole.Title);
    }

    // Saying it twice makes nothing truer: a source's second voice rests on it alone, and falls with it.
    [Fact]
    public void A_verdict_does_not_change_when_a_source_says_the_same_again()
    {
        var contents = Embedded.Register.Contents;
        var twice = new Questions(new(contents with
        {
            Claims = [.. contents.Claims, .. contents.Claims.Select(static c => c with { Code = c.Code + "-2" })],
        }));

        foreach (var claim in Claims)
        {
            var source = claim.From.Citations[0].SourceId;
            Assert.Equal(Embedded.Questions.Judge(claim, source).Verdict, twice.Judge(claim, source).Verdict);
        }
    }

    [Fact]
    public void Findings_are_no_failures_and_an_unknown_source_or_verdict_is_named()
    {
        Assert.Equal(0, CliRun.Of("claims", "cnn-arrives-2001", "--verdict", "contradicted").Code);
        CliRun.Refuses(["claims", "lat-2002"], "no source 'lat-2002'", "lat-2001");
        CliRun.Refuses(["claims", "--verdict", "false"], "expected supported, contradicted or undecided");
    }

    private static int IdOf(string code) => Embedded.Register.Sources.Single(s => s.Code == code).Id;

    private static string SourceOf(Claim claim) => Embedded.Register.Sources[claim.From.Citations[0].SourceId].Code;
}
