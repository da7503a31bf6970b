using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pacta.Language;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>An imported treaty as a file of the register.</summary>
public static partial class UntcRegisterFile
{
    /// <summary>The first line of every file that an import writes: what bears it may be replaced.</summary>
    public const string Mark = "# Written by pacta import untc: a new import writes it anew. "
        + "Lines of your own belong under `more on` in a file outside this folder.";

    private static readonly (string Word, InstrumentKind Kind)[] s_kinds =
    [
        ("Treaty", InstrumentKind.Treaty), ("Convention", InstrumentKind.Convention),
        ("Protocol", InstrumentKind.Protocol), ("Agreement", InstrumentKind.Agreement),
        ("Charter", InstrumentKind.Charter), ("Covenant", InstrumentKind.Covenant),
        ("Amendment", InstrumentKind.Treaty), ("Declarations", InstrumentKind.Treaty),
    ];

    /// <summary>Its text, formatted.</summary>
    /// <param name="instrument">The treaty.</param>
    /// <param name="published">When the tables were published, in EDTF; null: not said.</param>
    /// <exception cref="InvalidOperationException">A bug: the text is not in the language.</exception>
    public static string Text(UntcInstrument instrument, string? published)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var page = new StringBuilder(Mark).Append("\n\n");
        var code = instrument.Code;
        page.Append(CultureInfo.InvariantCulture,
            $"source {code} {Quote($"Status of treaties, no. {instrument.Number}: {instrument.Title}")}\n");
        page.Append("    publisher \"United Nations Treaty Collection\"\n");
        if (published is not null)
            page.Append(CultureInfo.InvariantCulture, $"    published {published}\n");
        if (instrument.Url.Length > 0)
            page.Append(CultureInfo.InvariantCulture, $"    url {Quote(instrument.Url)}\n");
        page.Append(CultureInfo.InvariantCulture,
            $"\n{Words.Instruments[KindOf(instrument.Title)]} {code} {Quote(instrument.Title)} [{code}]\n");
        // Who else may join no table says; that nobody may, none says either.
        page.Append(CultureInfo.InvariantCulture, $"    open to others [{code}]\n");
        foreach (var act in instrument.Acts)
        {
            Line(page, code, $"{Words.Acts[act.Kind]} by {act.State} {Day.Format(act.Day)}", act.Place);
        }

        foreach (var (state, kind, text, place) in instrument.Statements)
            Line(page, code, $"statement by {state} as {Words.Statements[kind]} {Quote(text)}", place);
        foreach (var (text, place) in instrument.Notes)
            Line(page, code, $"note {Quote(text)}", place);
        return Formatted(page.ToString(), code);
    }

    private static void Line(StringBuilder page, string code, string words, string place) =>
        page.Append("    ").Append(words).Append(" [").Append(code).Append(' ').Append(Quote(place)).Append("]\n");

    private static string Formatted(string text, string code)
    {
        var file = Parser.Parse(code, text);
        return file.Diagnostics.IsEmpty ? Formatter.Format(file) : throw new InvalidOperationException(
            $"{code} cannot be written: {DiagnosticRenderer.Render(file)}");
    }

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
