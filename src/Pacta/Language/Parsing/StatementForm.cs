using System.Collections.Frozen;
using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>A statement that starts with fixed words.</summary>
/// <param name="Head">The words.</param>
/// <param name="Where">Where it may stand.</param>
/// <param name="Inside">What may stand under it.</param>
/// <param name="Parse">Reads what follows the head.</param>
internal sealed record StatementForm(
    string Head, BlockKind Where, BlockKind Inside, Func<Parser, StatementSyntax> Parse)
{
    private static readonly FrozenDictionary<string, StatementForm[]> s_byFirstWord =
        MakeAll().GroupBy(static form => form.FirstWord)
            .ToFrozenDictionary(
                static group => group.Key,
                static group => group.OrderByDescending(static form => form.Head.Length).ToArray(),
                StringComparer.Ordinal);

    /// <summary>Every form, in the order of the language reference.</summary>
    public static ImmutableArray<StatementForm> All { get; } = [.. MakeAll()];

    /// <summary>How many words the head has.</summary>
    public int WordCount { get; } = Head.AsSpan().Count(' ') + 1;

    /// <summary>How many words stand before the column where values are aligned: "secret" of "secret until".</summary>
    public int AlignedWordCount => WordCount - (EndsInLink ? 1 : 0);

    private bool EndsInLink => Head.EndsWith(" by") || Head.EndsWith(" for") || Head.EndsWith(" until");

    private string FirstWord => Head.Split(' ')[0];

    /// <summary>The forms that start with a word, those with the longest head first.</summary>
    public static ReadOnlySpan<StatementForm> StartingWith(ReadOnlySpan<char> word) =>
        s_byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var forms) ? forms : [];

    private static IEnumerable<StatementForm> MakeAll() =>
        [.. TopLevel(), .. Properties(), .. OfInstruments(), .. Operation(), .. Acts(), .. Provisions()];

    private static IEnumerable<StatementForm> TopLevel() =>
    [
        new("source", BlockKind.File, BlockKind.Source, static p => p.ParseSource()),
        new("state", BlockKind.File, BlockKind.State, static p => p.ParseState()),
        new("participant", BlockKind.File, BlockKind.State, static p => p.ParseParticipant()),
        new("organization", BlockKind.File, BlockKind.Organization, static p => p.ParseOrganization()),
        new("group", BlockKind.File, BlockKind.Group, static p => p.ParseGroup()),
        new("area", BlockKind.File, BlockKind.Area, static p => p.ParseArea()),
        .. Words.Instruments.Words.Select(static words => new StatementForm(
            words, BlockKind.File, BlockKind.Instrument, p => p.ParseInstrument(words))),
        new("more on", BlockKind.File, BlockKind.Instrument, static p => p.ParseMore()),
        new("more on state", BlockKind.File, BlockKind.MoreOnState, static p => p.ParseMoreOnState()),
        new("event", BlockKind.File, BlockKind.Event, static p => p.ParseEvent()),
        new("figure", BlockKind.File, BlockKind.None, static p => p.ParseFigure()),
        new("coverage of", BlockKind.File, BlockKind.None, static p => p.ParseCoverage()),
        new("territory", BlockKind.File, BlockKind.None, static p => p.ParseTerritory()),
        new("claim", BlockKind.File, BlockKind.None, static p => p.ParseClaim()),
        new("expect on", BlockKind.File, BlockKind.None, static p => p.ParseExpect()),
        new("expect claim", BlockKind.File, BlockKind.None, static p => p.ParseExpectVerdict()),
    ];

    private static IEnumerable<StatementForm> Properties() =>
    [
        new("note", BlockKind.Properties | BlockKind.Duties, BlockKind.None, static p => p.ParseText("note")),
        new("publisher", BlockKind.Source, BlockKind.None, static p => p.ParseText("publisher")),
        new("author", BlockKind.Source, BlockKind.None, static p => p.ParseText("author")),
        new("url", BlockKind.Source, BlockKind.None, static p => p.ParseText("url")),
        new("series", BlockKind.Source, BlockKind.None, static p => p.ParseText("series")),
        new("file", BlockKind.Source, BlockKind.None, static p => p.ParseSourceFile()),
        new("sha256", BlockKind.Source, BlockKind.None, static p => p.ParseSha256()),
        new("language", BlockKind.Source, BlockKind.None, static p => p.ParseLanguage()),
        new("published", BlockKind.Source, BlockKind.None, static p => p.ParseDateProperty("published")),
        new("exists", BlockKind.State | BlockKind.MoreOnState, BlockKind.None, static p => p.ParseExists()),
        new("named", BlockKind.State | BlockKind.MoreOnState, BlockKind.None, static p => p.ParseNamed()),
        new("also called",
            BlockKind.State | BlockKind.MoreOnState | BlockKind.Organization | BlockKind.Instrument, BlockKind.None,
            static p => p.ParseAlsoCalled()),
        new("capital", BlockKind.State | BlockKind.MoreOnState, BlockKind.None, static p => p.ParseCapital()),
        new("code", BlockKind.State | BlockKind.MoreOnState, BlockKind.None, static p => p.ParseCode()),
        new("continues", BlockKind.State, BlockKind.None, static p => p.ParseLink(StateLinkKind.Continues)),
        new("succeeds", BlockKind.State, BlockKind.None, static p => p.ParseLink(StateLinkKind.Succeeds)),
        new("keeps", BlockKind.State, BlockKind.None, static p => p.ParseKeeps()),
        new("declares", BlockKind.State, BlockKind.None, static p => p.ParseDeclares()),
        new("founded by", BlockKind.Organization, BlockKind.None, static p => p.ParseFoundedBy()),
        new("founded", BlockKind.Organization, BlockKind.None, static p => p.ParseDateProperty("founded")),
        new("joined by", BlockKind.Organization, BlockKind.None, static p => p.ParseMembership(joined: true)),
        new("left by", BlockKind.Organization, BlockKind.None, static p => p.ParseMembership(joined: false)),
        new("has", BlockKind.Group, BlockKind.None, static p => p.ParseHas()),
        new("by", BlockKind.Event, BlockKind.None, static p => p.ParseByStates()),
        new("at", BlockKind.Event, BlockKind.None, static p => p.ParseText("at")),
        new("conduct", BlockKind.Event, BlockKind.None, static p => p.ParseConduct()),
    ];

    private static IEnumerable<StatementForm> OfInstruments() =>
    [
        OfInstrument("parties", static p => p.ParseParties()),
        OfInstrument("open to", static p => p.ParseOpen()),
        OfInstrument("subject", static p => p.ParseSubjects()),
        OfInstrument("adopted", static p => p.ParseMilestone(MilestoneKind.Adopted)),
        OfInstrument("exchanged", static p => p.ParseMilestone(MilestoneKind.Exchanged)),
        OfInstrument("secret until", static p => p.ParseMilestone(MilestoneKind.SecretUntil)),
        OfInstrument("in force", static p => p.ParseInForce()),
        OfInstrument("measure", static p => p.ParseMeasure()),
        OfInstrument("lasts", static p => p.ParseLasts()),
        OfInstrument("renews", static p => p.ParseRenews()),
        OfInstrument("may be denounced", static p => p.ParseMayBeDenounced()),
        OfInstrument("may not be denounced", static p => p.ParseMayNotBeDenounced()),
        OfInstrument("replaces", static p => p.ParseReplaces()),
        OfInstrument("amends", static p => p.ParseAmends(amongSome: false)),
        OfInstrument("modifies", static p => p.ParseAmends(amongSome: true)),
        OfInstrument("declined by", static p => p.ParseDeclined()),
        OfInstrument("amendments bind all parties", static p => p.ParseAmendmentsBindAll()),
        .. Reservations(),
        OfInstrument("ends when fewer than", static p => p.ParseEndsBelow()),
        OfInstrument("ended", static p => p.ParseEnded()),
        OfInstrument("ended for", static p => p.ParseEndedFor()),
        OfInstrument("recorded until", static p => p.ParseRecordedUntil()),
        OfInstrument("continued for", static p => p.ParseContinued(continued: true)),
        OfInstrument("not continued for", static p => p.ParseContinued(continued: false)),
        OfInstrument("boundary of", static p => p.ParseBoundary()),
        OfInstrument("not applied to", static p => p.ParseTerritorialAct(TerritorialActKind.Excluded)),
        OfInstrument("extended to", static p => p.ParseTerritorialAct(TerritorialActKind.Extended)),
        OfInstrument("extension to", static p => p.ParseTerritorialAct(TerritorialActKind.ExtensionWithdrawn)),
        OfInstrument("in practice", static p => p.ParsePractice()),
        OfInstrument("role", static p => p.ParseRole()),
        OfInstrument("statement by", static p => p.ParseStateStatement()),
    ];

    private static IEnumerable<StatementForm> Reservations() =>
    [
        OfInstrument("reservations", static p => p.ParseReservationClause()),
        OfInstrument("reservation by", static p => p.ParseReservation()),
        OfInstrument("objection by", static p => p.ParseObjection()),
        OfInstrument("acceptance by", static p => p.ParseAcceptance()),
        OfInstrument("reservation withdrawn by", static p => p.ParseReservationWithdrawn()),
        OfInstrument("objection withdrawn by", static p => p.ParseObjectionWithdrawn()),
    ];

    // How an instrument operates beside others, and what stops it for a time.
    private static IEnumerable<StatementForm> Operation() =>
    [
        OfParts("prevails over", static p => p.ParsePrecedence(prevails: true)),
        OfParts("subject to", static p => p.ParsePrecedence(prevails: false)),
        .. Words.Natures.Words.Select(static words => OfParts(words, p => p.ParseNature(words))),
        OfInstrument("applies", static p => p.ParseReachesBack()),
        OfInstrument("suspends", static p => p.ParseSuspends()),
        OfInstrument("suspended", static p => p.ParseSuspended(resumes: false)),
        OfInstrument("suspended by", static p => p.ParseSuspendedBy(resumes: false)),
        OfInstrument("resumed", static p => p.ParseSuspended(resumes: true)),
        OfInstrument("resumed by", static p => p.ParseSuspendedBy(resumes: true)),
        OfInstrument("invoked", static p => p.ParseInvoked()),
        OfInstrument("contested by", static p => p.ParseContested()),
    ];

    // "signed" also dates a milestone, so that it looks further before it decides.
    private static IEnumerable<StatementForm> Acts() =>
        Words.Acts.Words.Select(static words => OfInstrument(
            words, words == "signed" ? static p => p.ParseSigned() : p => p.ParseAct(words)));

    private static IEnumerable<StatementForm> Provisions() =>
    [
        .. ProvisionKinds.Numbered.Prepend("preamble").Select(static kind => new StatementForm(
            kind, BlockKind.Instrument, BlockKind.Duties | BlockKind.Provision, p => p.ParseProvision(kind))),
        new("among", BlockKind.Provision, BlockKind.None, static p => p.ParseAmong()),
        new("survives the end", BlockKind.Provision, BlockKind.None, static p => p.ParseSurvives()),
        new("when", BlockKind.Duties, BlockKind.Duties, static p => p.ParseWhen()),
    ];

    private static StatementForm OfParts(string head, Func<Parser, StatementSyntax> parse) =>
        new(head, BlockKind.Instrument | BlockKind.Provision, BlockKind.None, parse);

    private static StatementForm OfInstrument(string head, Func<Parser, StatementSyntax> parse) =>
        new(head, BlockKind.Instrument, BlockKind.None, parse);
}
