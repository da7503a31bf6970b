using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>An imported treaty as a file of the register.</summary>
public static partial class UntcRegisterFile
{
    /// <summary>The first line of every file that an import writes: what bears it may be replaced.</summary>
    public const string Mark = "# Written by pacta import untc: a new import writes it anew. "
        + "Lines of your own belong under `more on` in a file outside this folder.";

    private const int IndentWidth = 4;
    private const int ValueColumn = 11;

    private static readonly (string Word, InstrumentKind Kind)[] s_kinds =
    [
        ("Treaty", InstrumentKind.Treaty), ("Convention", InstrumentKind.Convention),
        ("Protocol", InstrumentKind.Protocol), ("Agreement", InstrumentKind.Agreement),
        ("Charter", InstrumentKind.Charter), ("Covenant", InstrumentKind.Covenant),
        ("Amendment", InstrumentKind.Treaty), ("Declarations", InstrumentKind.Treaty),
    ];

    /// <summary>Its text, as the formatter would leave it.</summary>
    /// <param name="instrument">The treaty.</param>
    /// <param name="published">When the tables were published, in EDTF; null: not said.</param>
    public static string Text(UntcInstrument instrument, string? published)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var code = instrument.Code;
        var page = new StringBuilder(Mark).Append("\n\n");
        page.Append(CultureInfo.InvariantCulture,
            $"source {code} {Quote($"Status of treaties, no. {instrument.Number}: {instrument.Title}")}\n");
        Head(page, "publisher").Append("\"United Nations Treaty Collection\"\n");
        if (published is not null)
            Head(page, "published").Append(published).Append('\n');
        if (instrument.Url.Length > 0)
            Head(page, "url").Append(Quote(instrument.Url)).Append('\n');
        page.Append(CultureInfo.InvariantCulture,
            $"\n{Words.Instruments[KindOf(instrument.Title)]} {code} {Quote(instrument.Title)} [{code}]\n");
        // Who else may join no table says; that nobody may, none says either.
        Head(page, "open to").Append("others [").Append(code).Append("]\n");
        foreach (var act in instrument.Acts)
        {
            Head(page, Words.Acts[act.Kind]).Append("by ").Append(act.State).Append(' ').Append(Day.Format(act.Day));
            Cite(page, code, act.Place);
        }

        foreach (var (state, kind, text, place) in instrument.Statements)
        {
            Head(page, "statement").Append("by ").Append(state).Append(" as ").Append(Words.Statements[kind])
                .Append(' ').Append(Quote(text));
            Cite(page, code, place);
        }

        foreach (var (text, place) in instrument.Notes)
            Cite(Head(page, "note").Append(Quote(text)), code, place);
        return page.ToString();
    }

    // As the formatter aligns them.
    private static StringBuilder Head(StringBuilder page, string words) =>
        page.Append(' ', IndentWidth).Append(words).Append(' ', Math.Max(1, ValueColumn - words.Length));

    private static void Cite(StringBuilder page, string code, string place) =>
        page.Append(" [").Append(code).Append(" \"").Append(place).Append("\"]\n");

    // The first such word of a title: "Protocol amending the Convention" is a protocol.
    private static InstrumentKind KindOf(string title)
    {
        var found = s_kinds.Select(k => (At: title.IndexOf(k.Word, StringComparison.OrdinalIgnoreCase), k.Kind))
            .Where(static k => k.At >= 0).OrderBy(static k => k.At).ToList();
        return found.Count == 0 ? InstrumentKind.Treaty : found[0].Kind;
    }

    private static string Quote(string text)
    {
        var plain = Odd().Replace(text, " ").Trim();
        var escaped = plain.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{escaped}\"";
    }

    // White space, and what the language does not allow in a text: controls, lone surrogates, noncharacters.
    [GeneratedRegex(@"[\s\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Z}]+")]
    private static partial Regex Odd();
}
