using Pacta.Language;

namespace Pacta.Bench.Drafting;

/// <summary>A whole line as a key: two lines with one key say the same.</summary>
/// <remarks>
/// Left out: the place of a signature, the notice before a renewal, the conditions of a duty, the name of a figure's
/// series, the words and the identifier of an event. Claims have no key: their forms are the register's own.
/// </remarks>
internal static class LineKey
{
    /// <returns>The kind of line and the key; an empty key for lines that no draft proposes.</returns>
    public static (string Kind, string Key) Of(
        StatementSyntax statement, List<string> words, string? instrument, List<string> when) => statement switch
        {
            MilestoneSyntax or ActSyntax or InForceDateSyntax or ReplacesSyntax or PracticeSyntax or MembershipSyntax
                => (Head(statement), $"{instrument} {Until(words, "at")}"),
            LastsSyntax => ("lasts", $"{instrument} {string.Join(' ', words)}"),
            RenewsSyntax => ("renews", $"{instrument} {Until(words, "unless")}"),
            DutySyntax => ("duty", $"{instrument} {string.Join(", ", when.Append(Duty(words)))}"),
            EventSyntax { Text: not null } => ("event", Event(words)),
            FigureSyntax => ("figure", Figure(words)),
            _ => ("", ""),
        };

    private static string Head(StatementSyntax statement) => statement switch
    {
        MilestoneSyntax milestone => milestone.Kind.ToString().ToLowerInvariant(),
        ActSyntax act => act.Act.ToString().ToLowerInvariant(),
        InForceDateSyntax => "in force",
        ReplacesSyntax => "replaces",
        PracticeSyntax => "in practice",
        _ => "membership",
    };

    private static string Until(List<string> words, string end) => string.Join(' ', words.TakeWhile(w => w != end));

    // "at once", "by all means": conditions follow a comma, which the words do not hold.
    private static string Duty(List<string> words)
    {
        var end = words.FindIndex(static w => w is "once" or "means" or "politically");
        return string.Join(' ', end < 0 ? words : words.Take(words[end] == "once" ? end - 1 : end - 2));
    }

    private static string Event(List<string> words) => string.Join(' ',
        words.Where(static w => char.IsAsciiDigit(w[0]) || (w.Length == 3 && w.All(char.IsAsciiLetterUpper)))
            .Distinct().Order(StringComparer.Ordinal));

    private static string Figure(List<string> words) => string.Join(' ',
        words.Skip(1).SkipWhile(static w => !char.IsAsciiLetterUpper(w[0]))
            .Where(static w => w is not ("about" or "nearly" or "more" or "less" or "than"))
            .Select(static w => w.TrimEnd('?')));
}
