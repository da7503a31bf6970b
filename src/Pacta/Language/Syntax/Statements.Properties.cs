using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>A property with open text: publisher, author, language, url, series, file, sha256, note, at.</summary>
public sealed record TextPropertySyntax(LineSyntax Line, TextSpan Span, string Key, string Text)
    : StatementSyntax(Line, Span);

/// <summary>A property with one date or span: published, exists, "founded" (a date).</summary>
public sealed record DatePropertySyntax(LineSyntax Line, TextSpan Span, string Key, DateSyntax Date)
    : StatementSyntax(Line, Span);

/// <summary>named "Name" SPAN.</summary>
public sealed record NamedSyntax(LineSyntax Line, TextSpan Span, string Name, DateSyntax Days)
    : StatementSyntax(Line, Span);

/// <summary>also called "Name", … [SPAN].</summary>
public sealed record AlsoCalledSyntax(
    LineSyntax Line, TextSpan Span, ImmutableArray<string> Names, DateSyntax? Days)
    : StatementSyntax(Line, Span);

/// <summary>capital "City" [SPAN].</summary>
public sealed record CapitalSyntax(LineSyntax Line, TextSpan Span, string City, DateSyntax? Days)
    : StatementSyntax(Line, Span);

/// <summary>code SCHEME VALUE [SPAN].</summary>
public sealed record CodeSyntax(LineSyntax Line, TextSpan Span, CodeScheme Scheme, NameSyntax Value, DateSyntax? Days)
    : StatementSyntax(Line, Span);

/// <summary>continues STATE since DATE; succeeds STATE since DATE [by CASE].</summary>
public sealed record StateLinkSyntax(
    LineSyntax Line, TextSpan Span, StateLinkKind Kind, NameSyntax State, DateSyntax Since)
    : StatementSyntax(Line, Span)
{
    /// <summary>How the succession came about, where the line says so.</summary>
    public SuccessionCase Case { get; init; }
}

/// <summary>founded by ID.</summary>
public sealed record FoundedBySyntax(LineSyntax Line, TextSpan Span, NameSyntax Instrument)
    : StatementSyntax(Line, Span);

/// <summary>joined by STATE DATE, …; left by STATE DATE, ….</summary>
public sealed record MembershipSyntax(
    LineSyntax Line, TextSpan Span, bool Joined, ImmutableArray<StateDaySyntax> Entries)
    : StatementSyntax(Line, Span);

/// <summary>has STATE [SPAN], ….</summary>
public sealed record HasSyntax(LineSyntax Line, TextSpan Span, ImmutableArray<StateSpanSyntax> Members)
    : StatementSyntax(Line, Span);

/// <summary>by STATE, …: who took part in an event.</summary>
public sealed record ByStatesSyntax(LineSyntax Line, TextSpan Span, ImmutableArray<NameSyntax> States)
    : StatementSyntax(Line, Span);

/// <summary>conduct VERDICT ID PROVISION by STATE, ….</summary>
public sealed record ConductSyntax(
    LineSyntax Line,
    TextSpan Span,
    ConductVerdict Verdict,
    NameSyntax Instrument,
    NameSyntax Provision,
    ImmutableArray<NameSyntax> States)
    : StatementSyntax(Line, Span);

/// <summary>parties STATE, ….</summary>
public sealed record PartiesSyntax(LineSyntax Line, TextSpan Span, ImmutableArray<NameSyntax> States)
    : StatementSyntax(Line, Span);

/// <summary>Whom an instrument is open to.</summary>
public enum OpenTo : byte
{
    /// <summary>"open to all states".</summary>
    AllStates,

    /// <summary>"open to invitation".</summary>
    Invitation,

    /// <summary>"open to CHN, RUS".</summary>
    Listed,

    /// <summary>"open to others".</summary>
    Others,
}

/// <summary>open to all states | invitation | others | STATE, ….</summary>
public sealed record OpenSyntax(LineSyntax Line, TextSpan Span, OpenTo To, ImmutableArray<NameSyntax> States)
    : StatementSyntax(Line, Span);

/// <summary>subject WORD, ….</summary>
public sealed record SubjectSyntax(LineSyntax Line, TextSpan Span, Subjects Subjects) : StatementSyntax(Line, Span);

/// <summary>What an instrument-wide dated line is about.</summary>
public enum MilestoneKind : byte
{
    /// <summary>adopted DATE [at PLACE].</summary>
    Adopted,

    /// <summary>signed DATE [at PLACE], by every party.</summary>
    Signed,

    /// <summary>exchanged DATE [at PLACE].</summary>
    Exchanged,

    /// <summary>secret until DATE.</summary>
    SecretUntil,
}

/// <summary>adopted, signed or exchanged DATE [at PLACE]; secret until DATE.</summary>
public sealed record MilestoneSyntax(
    LineSyntax Line, TextSpan Span, MilestoneKind Kind, DateSyntax Date, string? Place)
    : StatementSyntax(Line, Span);

/// <summary>ACT by STATE DATE, …; or, with <see cref="Reason"/>, ended for STATE DATE, … by REASON.</summary>
public sealed record ActSyntax(LineSyntax Line, TextSpan Span, ActKind Act, ImmutableArray<StateDaySyntax> Entries)
    : StatementSyntax(Line, Span)
{
    /// <summary>Why the instrument ended for these states; null: an act of their own.</summary>
    public EndReason? Reason { get; init; }

    /// <summary>Of provisional application, that it is of a part; null: of the whole.</summary>
    public AppliedPartSyntax? Part { get; init; }

    /// <summary>Whether a state is out after it.</summary>
    public bool IsExit => Act is ActKind.Denunciation or ActKind.Withdrawal or ActKind.EndForParty;
}

/// <summary>in part, PROVISION, …. No provisions: nobody says which part.</summary>
public sealed record AppliedPartSyntax(ImmutableArray<NameSyntax> Provisions);

/// <summary>in force DATE [by MODE].</summary>
public sealed record InForceDateSyntax(LineSyntax Line, TextSpan Span, DateSyntax Date, EntryMode Mode)
    : StatementSyntax(Line, Span);

/// <summary>lasts PERIOD [from signature] | until DATE | without limit: neither period nor date.</summary>
public sealed record LastsSyntax(
    LineSyntax Line, TextSpan Span, PeriodSyntax? Term, DateSyntax? Until, bool FromSignature)
    : StatementSyntax(Line, Span)
{
    /// <summary>What ends it, where the clause names no day: until event ID, until ID enters into force.</summary>
    public TermEndSyntax? With { get; init; }
}

/// <summary>What a term waits for.</summary>
public readonly record struct TermEndSyntax(TermEndKind Kind, NameSyntax Name);

/// <summary>renews for PERIOD | without limit unless denounced PERIOD before. No period: without limit.</summary>
public sealed record RenewsSyntax(LineSyntax Line, TextSpan Span, PeriodSyntax? Term, PeriodSyntax Notice)
    : StatementSyntax(Line, Span)
{
    /// <summary>How many times; null: again and again.</summary>
    public int? Times { get; init; }
}

/// <summary>may be denounced [after PERIOD] [on PERIOD notice] | may not be denounced.</summary>
public sealed record DenounceableSyntax(
    LineSyntax Line, TextSpan Span, bool Allowed, PeriodSyntax? After, PeriodSyntax? Notice)
    : StatementSyntax(Line, Span)
{
    /// <summary>The first day of a later month or year on which it takes effect; null: when the notice has
    /// run.</summary>
    public CalendarStep? Effect { get; init; }

    /// <summary>Whether notice counts from its receipt by the depositary.</summary>
    public bool FromReceipt { get; init; }
}

/// <summary>replaces ID.</summary>
public sealed record ReplacesSyntax(LineSyntax Line, TextSpan Span, NameSyntax Instrument)
    : StatementSyntax(Line, Span);

/// <summary>ended DATE by REASON.</summary>
public sealed record EndedSyntax(LineSyntax Line, TextSpan Span, DateSyntax Date, EndReason Reason)
    : StatementSyntax(Line, Span);

/// <summary>in practice WORD since | by DATE; "by 1963" is the date <c>[..1963]</c>.</summary>
public sealed record PracticeSyntax(LineSyntax Line, TextSpan Span, PracticeKind Kind, DateSyntax Since)
    : StatementSyntax(Line, Span);

/// <summary>role NAME is STATE, … | every other party. No states: every other party.</summary>
public sealed record RoleSyntax(LineSyntax Line, TextSpan Span, NameSyntax Name, ImmutableArray<NameSyntax> States)
    : StatementSyntax(Line, Span);
