using Pacta.Drafting;
using Pacta.Quotations;
using Pacta.Tests.Registers;
using Pacta.Time;

namespace Pacta.Tests.Drafting;

/// <summary>Reads phrases with the register that ships, as published on Tuesday 17 July 2001 unless said.</summary>
internal static class Reader
{
    private static readonly Lazy<Recogniser> s_recogniser = new(static () => new(Embedded.Register));

    private static readonly Lazy<Drafter> s_drafter = new(static () => new(Embedded.Register));

    public static Recogniser Recogniser => s_recogniser.Value;

    public static IReadOnlyList<Finding> Find(string text, string? published = "2001-07-17") =>
        Recogniser.Find(NormalizedText.Of(text), Date(published));

    /// <summary>The values of one kind, joined by " | ".</summary>
    public static string Values(string text, FindingKind kind, string? published = "2001-07-17") =>
        string.Join(" | ", Find(text, published).Where(f => f.Kind == kind).Select(static f => f.Value));

    /// <summary>The lines proposed, each under its block's kind and identifier, without citations.</summary>
    public static IReadOnlyList<string> Lines(string text, string? published = "2001-07-17") =>
    [
        .. s_drafter.Value.Draft(NormalizedText.Of(text), Date(published)).SelectMany(static s => s.Proposals)
            .Select(static p => (p.Block is null ? "" : p.Block.Split('"')[0])
                + string.Join(" / ", p.Lines.Select(static line => string.Join(' ', line.Split(' ',
                    StringSplitOptions.RemoveEmptyEntries))))),
    ];

    public static IReadOnlyList<DraftSentence> Draft(NormalizedText text, string published = "2001-07-17") =>
        s_drafter.Value.Draft(text, Date(published));

    private static EdtfDate? Date(string? text) =>
        text is not null && EdtfDate.TryParse(text, out var date, out _) ? date : null;
}
