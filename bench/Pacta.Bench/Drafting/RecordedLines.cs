using System.Globalization;
using Pacta.Language;
using Pacta.Quotations;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Bench.Drafting;

/// <summary>
/// Takes apart the lines of a register's files that cite some sources: states, treaties, dates, numbers.
/// </summary>
/// <remarks>
/// By the words of the lines, not by what they compile to, so that claims, events and clauses are treated alike, and so
/// are lines of the register and lines of a draft. Open text in quotes is left out.
/// </remarks>
internal sealed class RecordedLines(IReadOnlySet<string> sources, IReadOnlySet<string> instruments)
{
    private static readonly string[] s_scales = ["thousand", "million", "billion", "trillion"];
    private static readonly string[] s_units = ["year", "years", "month", "months", "week", "weeks", "day", "days"];

    private readonly List<RecordedItem> _items = [];

    /// <summary>How many cited lines were free text, which no program proposes.</summary>
    public int NoteCount { get; private set; }

    public IReadOnlyList<RecordedItem> Read(FileSyntax file)
    {
        foreach (var statement in file.Statements)
            Walk(file, statement, null, []);
        return _items;
    }

    private void Walk(FileSyntax file, StatementSyntax statement, string? instrument, List<string> when)
    {
        if (statement is SourceSyntax or StateSyntax)
            return;
        var words = WordsOf(file, statement.Line);
        if (words.Count > 0 && words[0] == "expect")
            return;
        var block = statement as BlockSyntax;
        if (statement is InstrumentSyntax head)
            instrument = head.Name.Text;
        // An event's states stand below it, on the word of its own sources.
        if (statement is EventSyntax or OrganizationSyntax)
            words = [.. words, .. block!.Body.OfType<ByStatesSyntax>().SelectMany(by => WordsOf(file, by.Line))];
        foreach (var citation in statement.Asserted.Citations)
        {
            if (sources.Contains(citation.Source.Text))
                Take(citation.Source.Text, PassageOf(citation.Place), statement, words, instrument, when);
        }

        var inner = statement is WhenSyntax ? [.. when, string.Join(' ', words)] : when;
        var owner = statement is OrganizationSyntax organization ? organization.Name.Text : instrument;
        foreach (var child in block?.Body ?? [])
            Walk(file, child, owner, inner);
    }

    private static Passage? PassageOf(CitedPlace? place) =>
        place?.Position is { } position ? new Passage(position.Start, position.End) : null;

    private void Take(
        string source, Passage? passage, StatementSyntax statement, List<string> words, string? instrument,
        List<string> when)
    {
        if (instrument is not null && instruments.Contains(instrument))
            Add("treaty", instrument);
        if (words[0] == "note")
        {
            NoteCount++;
            return;
        }

        var used = TakeNumbers(words, Add);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var isDay = i > 0 && words[i - 1] == "on" && words[0] == "claim";
            if (used.Contains(i) || isDay)
                continue;
            if (IsStateCode(word))
                Add("state", word);
            else if (word.Length == 7 && word[3] == '-' && IsStateCode(word[..3]) && IsStateCode(word[4..]))
            {
                Add("state", word[..3]);
                Add("state", word[4..]);
            }
            else if (instruments.Contains(word))
                Add("treaty", word);
            else if (char.IsAsciiDigit(word[0]) && word.Length >= 4 && EdtfDate.TryParse(word, out _, out _))
                Add("date", word);
        }

        if (LineKey.Of(statement, words, instrument, when) is var (kind, key) && key.Length > 0)
            Add("line: " + kind, key);

        void Add(string kind, string value) => _items.Add(new(source, passage, kind, value));
    }

    // Periods, amounts with their units, places in an order; returns the words that they use up.
    private static HashSet<int> TakeNumbers(List<string> words, Action<string, string> add)
    {
        var used = new HashSet<int>();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] == "place" && IsNumber(words[i + 1]))
            {
                add("ordinal", words[i + 1]);
                used.Add(i + 1);
            }

            if (!IsNumber(words[i]) || used.Contains(i))
                continue;
            if (s_units.Contains(words[i + 1]))
            {
                add("duration", $"{words[i]} {words[i + 1]}");
                used.Add(i);
                continue;
            }

            var scale = s_scales.Contains(words[i + 1]) ? i + 1 : i;
            if (scale + 1 < words.Count && Unit.Find(words[scale + 1]) is { } unit && unit != Unit.Place)
            {
                add("amount", AmountKey(words[i], scale > i ? words[scale] : "", unit.Name));
                used.UnionWith([i, scale]);
            }
        }

        return used;
    }

    /// <summary>
    /// A number with its scale applied, so that 8.0 billion is 8 billion; the doubt about it left out.
    /// </summary>
    public static string AmountKey(string number, string scale, string unit)
    {
        var factor = Array.IndexOf(s_scales, scale) is >= 0 and var index ? (decimal)Math.Pow(1000, index + 1) : 1;
        var value = decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture) * factor;
        return string.Create(CultureInfo.InvariantCulture, $"{value:0.######} {unit}");
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0])
        && decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static bool IsStateCode(string word) => word.Length == 3 && word.All(char.IsAsciiLetterUpper)
        && Unit.Find(word) is null;

    // The words of a line up to rank and citations; of open text only that it is there.
    private static List<string> WordsOf(FileSyntax file, LineSyntax line)
    {
        var words = new List<string>();
        foreach (var token in line.Tokens)
        {
            if (token.Kind == TokenKind.OpenBracket)
                break;
            if (token.Kind == TokenKind.Word)
            {
                var word = file.Text.Substring(token.Span.Start, token.Span.Length);
                if (word is "preferred" or "deprecated")
                    break;
                words.Add(word);
            }
            else if (token.Kind == TokenKind.Text)
                words.Add("\"…\"");
        }

        return words;
    }
}
