using System.Globalization;
using System.Text;

namespace Pacta.Bench.Drafting;

/// <summary>The result as a page.</summary>
internal static class DraftTable
{
    private const int MostMisses = 12;

    public static string Of(IReadOnlyList<RecordedItem> recorded, IReadOnlyList<RecordedItem> drafted, int noteCount)
    {
        var passages = new AccountScore();
        passages.ByPassage(recorded, drafted);
        var accounts = new AccountScore();
        accounts.ByAccount(recorded, drafted);
        var page = new StringBuilder("# Drafting, held against what people recorded from the five accounts\n\n")
            .Append(Machine.Describe()).Append("\n- Command: `draft`\n\n").Append(Explanation);
        page.Append("\n## By passage\n\n")
            .Append("| kind | recorded | found | recall | judged | right | precision | unjudged |\n")
            .Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var (kind, score) in passages.Kinds)
            page.Append(CultureInfo.InvariantCulture,
                $"| {kind} | {score.Recorded} | {score.Found} | {score.Recall} | ")
                .Append(CultureInfo.InvariantCulture,
                    $"{score.Judged} | {score.Right} | {score.Precision} | {score.Unjudged} |\n");
        page.Append("\n## By account: each value once\n\n")
            .Append("| kind | recorded | found | recall | drafted | right | precision |\n")
            .Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var (kind, score) in accounts.Kinds)
            page.Append(CultureInfo.InvariantCulture,
                $"| {kind} | {score.Recorded} | {score.Found} | {score.Recall} | ")
                .Append(CultureInfo.InvariantCulture, $"{score.Judged} | {score.Right} | {score.Precision} |\n");
        page.Append(CultureInfo.InvariantCulture,
            $"\nCited lines of free text, which no draft proposes: {noteCount}.\n")
            .Append("\n## Recorded and not found, by account\n\n");
        foreach (var (kind, missed) in accounts.Misses)
        {
            var more = missed.Count > MostMisses
                ? string.Create(CultureInfo.InvariantCulture, $" … and {missed.Count - MostMisses} more") : "";
            page.Append(CultureInfo.InvariantCulture,
                $"- {kind}: {string.Join("; ", missed.Take(MostMisses))}{more}\n");
        }

        return page.ToString();
    }

    private const string Explanation = """
        What is recorded: every line of the register, claims included, that cites one of the five accounts, taken apart
        into states, treaties, dates, lengths of time, amounts and places in an order, and kept whole as a line. What is
        found: what `pacta draft` recognises in the account's text, and the lines that it proposes.

        - By passage: a recorded value counts as found when the draft has an equal value of its kind in a passage that
          overlaps the cited one. Judged are the findings that overlap a cited passage; right are those that equal a
          value recorded there. What a passage says and nobody recorded counts against precision. Findings elsewhere
          stay unjudged.
        - By account: distinct values, wherever they stand. What an account says and nobody recorded counts against
          precision, so that it is low by construction: people record what matters, a draft everything that it sees.
        - Equal: states and treaties by identifier; dates when they cover the same days; amounts when number and unit
          are equal, words like "about" aside; lines as `LineKey` says.
        - The rules are general, but they were written with these five accounts at hand, and with no other text to be
          measured on: on a text that nobody has looked at expect less.

        """;
}
