using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Answers;

public sealed partial class Questions
{
    private static readonly ImmutableArray<string> s_claimColumns =
        ["claim", "asserts", "verdict", "because", "sources"];

    private readonly Dictionary<int, Corroboration> _without = [];

    /// <summary>What sources assert, in claims and in cited lines, and the verdict of everything else.</summary>
    /// <param name="sources">Their ids; empty: every source that makes a claim.</param>
    /// <param name="only">Only statements with this verdict; null: all.</param>
    public Report Claims(ImmutableArray<int> sources, ClaimVerdict? only)
    {
        if (sources.IsDefaultOrEmpty)
            sources = [.. Register.Claims.SelectMany(static c => c.From.Citations).Select(static c => c.SourceId)
                .Distinct().Order()];
        List<Section> sections = [];
        var counts = new int[3];
        foreach (var id in sources)
        {
            var source = Register.Sources[id];
            var statements = StatementsOf(id);
            foreach (var statement in statements)
                counts[(int)statement.Finding.Verdict]++;
            var rows = statements.Where(s => only is null || s.Finding.Verdict == only).Select(static s => s.Row);
            sections.Add(new(source.Code, $"{source.Code}, \"{source.Title}\": {Tally(statements)}", s_claimColumns,
                [.. rows], only is { } verdict ? $"none is {Words.ClaimVerdicts[verdict]}" : "it asserts nothing"));
        }

        return new("claims", FormattableString.Invariant(
            $"{counts.Sum()} statements of {sources.Length} source{(sources.Length == 1 ? "" : "s")}: ")
            + Tally(counts), [.. sections]);
    }

    /// <summary>The verdict of everything else on a claim, as one of its sources makes it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="sourceId">The source.</param>
    public ClaimFinding Judge(Claim claim, int sourceId) => Without(sourceId).Of(claim);

    // Whichever of its sources makes the claim, the others are evidence like everything else.
    private Examination ExamineVerdict(ExpectVerdict expected)
    {
        if (Register.Claims.FirstOrDefault(c => c.Code == expected.Claim) is not { } claim)
            return new(expected, false, "nobody makes this claim", []);
        var found = claim.From.Citations.Select(static c => c.SourceId).Distinct()
            .Select(id => (Register.Sources[id].Code, Finding: Judge(claim, id))).ToList();
        var other = found.Find(f => f.Finding.Verdict != expected.Verdict);
        var (source, finding) = other.Finding is null ? found[0] : other;
        return new(expected, other.Finding is null,
            $"{Words.ClaimVerdicts[finding.Verdict]} as {source} says it: {finding.Because}", finding.Why);
    }

    internal string EndWords(int instrumentId) => EndedOn(instrumentId);

    private Corroboration Without(int sourceId)
    {
        lock (_without)
        {
            if (!_without.TryGetValue(sourceId, out var rest))
                _without[sourceId] = rest = new(Restriction.Without(Register, sourceId));
            return rest;
        }
    }

    private List<(ClaimFinding Finding, Row Row)> StatementsOf(int sourceId)
    {
        var rest = Without(sourceId);
        List<(ClaimFinding, Row)> all = [];
        HashSet<((string, string), SaidValue)> said = [];
        foreach (var claim in Register.Claims.Where(c => IsBy(c.From, sourceId)))
        {
            var saying = Sayings.Of(Register, claim);
            said.Add((saying.Key, saying.Value));
            all.Add(Statement(claim.Code, (claim.IsPlanned ? "planned " : "") + claim.Text, rest.Of(claim), claim.From,
                sourceId));
        }

        // A line that says what a claim of this source says is no second statement.
        foreach (var saying in Sayings.Of(Register).Where(s => IsBy(s.From, sourceId)))
        {
            if (said.Add((saying.Key, saying.Value)))
                all.Add(Statement(LineOf(saying.From), saying.Text, rest.Of(saying), saying.From, sourceId));
        }

        return all;
    }

    private (ClaimFinding, Row) Statement(
        string name, string text, ClaimFinding finding, Provenance asserted, int sourceId)
    {
        var own = asserted with { Citations = [.. asserted.Citations.Where(c => c.SourceId == sourceId)] };
        return (finding, new(
            [name, text, Words.ClaimVerdicts[finding.Verdict], finding.Because, Sources(own)],
            () => [Step.Of(Register, "asserted", null, own), .. finding.Why]));
    }

    // "chn-rus-2001.pacta:4": the file without its folders.
    private string LineOf(Provenance from)
    {
        var place = PlaceOf(from);
        return place[(place.LastIndexOf('/') + 1)..];
    }

    private static bool IsBy(Provenance from, int sourceId)
    {
        foreach (var citation in from.Citations)
        {
            if (citation.SourceId == sourceId)
                return true;
        }

        return false;
    }

    private static string Tally(List<(ClaimFinding Finding, Row Row)> statements)
    {
        var counts = new int[3];
        foreach (var (finding, _) in statements)
            counts[(int)finding.Verdict]++;
        return Tally(counts);
    }

    private static string Tally(int[] counts) => FormattableString.Invariant(
        $"{counts[(int)ClaimVerdict.Supported]} supported, {counts[(int)ClaimVerdict.Contradicted]} contradicted, ")
        + FormattableString.Invariant($"{counts[(int)ClaimVerdict.Undecided]} undecided");
}
