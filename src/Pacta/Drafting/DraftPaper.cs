using System.Collections.Immutable;
using System.Text;
using Pacta.Quotations;
using Pacta.Register;

namespace Pacta.Drafting;

/// <summary>Writes a draft as a file of comments that a person turns into a register's lines.</summary>
/// <remarks>
/// A line that starts with "# " is a proposal: without these two characters it is a line of the register's language. A
/// line that starts with "##" is a remark and stays a comment. Nothing in the file counts until a person has chosen it.
/// </remarks>
public static class DraftPaper
{
    private const string Proposed = "# ";
    private const string Remark = "## ";
    private const int Width = 116;
    private const int MostOfSentence = 330;
    private const string Indent = "    ";

    /// <summary>The whole file.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="sentences">What it suggests.</param>
    /// <param name="source">The source's identifier, for the citations.</param>
    /// <param name="remarks">What a person should know first: one line each.</param>
    public static string Write(
        NormalizedText text, ImmutableArray<DraftSentence> sentences, string source, IEnumerable<string> remarks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(remarks);
        var page = new StringBuilder();
        foreach (var remark in remarks)
            Wrap(page, remark, "");
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
            WriteSentence(page, text, sentence, source, known);
        return page.ToString();
    }

    /// <summary>The draft with every proposal taken: what it would say as a register's file.</summary>
    public static string TakeAll(string paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return string.Join('\n', paper.Split('\n').Select(static line =>
            line.StartsWith(Proposed, StringComparison.Ordinal) ? line[Proposed.Length..] : line));
    }

    /// <summary>Open text in the register's quotes, without what no file may hold.</summary>
    public static string Quote(string text) => Scene.Quote(Clean(text));

    private static void WriteSentence(StringBuilder page, NormalizedText text, DraftSentence sentence, string source,
        HashSet<string> known)
    {
        var place = text.Cite(sentence.Passage);
        page.Append('\n');
        Wrap(page, $"{place.Start} to {place.End}: {Shortened(text.TextOf(sentence.Passage))}", "");
        foreach (var finding in sentence.Findings.Where(static f => f.Kind != FindingKind.Verb))
        {
            var note = finding.Note is null ? "" : $", {finding.Note}";
            Wrap(page, $"{Name(finding.Kind)} {finding.Value}: \"{Clean(text.TextOf(finding.Passage))}\""
                + $" ({Name(finding.Sureness)}{note})", "  ");
        }

        string? block = null;
        foreach (var proposal in sentence.Proposals.OrderBy(static p => p.Block is null).ThenBy(
            static p => p.Block, StringComparer.Ordinal))
        {
            // A text says some things often; once is enough to accept them.
            if (!known.Add($"{proposal.Block}\n{string.Join('\n', proposal.Lines)}"))
            {
                Wrap(page, $"again: {proposal.Lines[proposal.CitedLine].Trim()}", "  ");
                continue;
            }

            if (proposal.Block is not null && proposal.Block != block)
                page.Append(Proposed).Append(proposal.Block).Append('\n');
            block = proposal.Block;
            WriteProposal(page, proposal, $"[{source} {place}]");
        }
    }

    private static void WriteProposal(StringBuilder page, Proposal proposal, string citation)
    {
        Wrap(page, $"{Name(proposal.Sureness)}: {proposal.Why}", "  ");
        for (var i = 0; i < proposal.Lines.Length; i++)
        {
            page.Append(Proposed).Append(proposal.Block is null ? "" : Indent).Append(proposal.Lines[i]);
            if (i == proposal.CitedLine)
                page.Append(' ').Append(citation);
            page.Append('\n');
        }
    }

    /// <summary>"state", "date": how remarks name a kind.</summary>
    public static string Name(FindingKind kind) => kind switch
    {
        FindingKind.State => "state",
        FindingKind.Place => "place",
        FindingKind.Organization => "organization",
        FindingKind.Treaty => "treaty",
        FindingKind.Date => "date",
        FindingKind.Duration => "duration",
        FindingKind.Amount => "amount",
        FindingKind.Ordinal => "ordinal",
        _ => "verb",
    };

    /// <summary>"sure", "likely", "guess".</summary>
    public static string Name(Sureness sureness) =>
        sureness == Sureness.Sure ? "sure" : sureness == Sureness.Likely ? "likely" : "guess";

    private static string Shortened(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length <= MostOfSentence)
            return Clean(sentence);
        var end = sentence[..MostOfSentence].LastIndexOf(' ');
        end = end > 0 ? end : char.IsHighSurrogate(sentence[MostOfSentence - 1]) ? MostOfSentence - 1 : MostOfSentence;
        return Clean(sentence[..end]) + " …";
    }

    // What the register's language allows in no file is left out of its comments too.
    private static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
            clean.Append(char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' or '\ufffd' ? ' ' : c);
        return clean.ToString();
    }

    private static void Wrap(StringBuilder page, string text, string indent)
    {
        var rest = text.AsSpan().Trim();
        while (rest.Length > Width)
        {
            var cut = rest[..Width].LastIndexOf(' ');
            var end = cut > 0 ? cut : char.IsHighSurrogate(rest[Width - 1]) ? Width - 1 : Width;
            page.Append(Remark).Append(indent).Append(rest[..end]).Append('\n');
            rest = rest[end..].TrimStart();
        }

        page.Append(Remark).Append(indent).Append(rest).Append('\n');
    }
}
