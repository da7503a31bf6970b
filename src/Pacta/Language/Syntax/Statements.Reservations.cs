using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>A state that made a reservation, when, and when it was confirmed and notified.</summary>
/// <param name="State">The state.</param>
/// <param name="Date">When it made it.</param>
/// <param name="Confirmed">"confirmed DATE", or null.</param>
/// <param name="Notified">"notified DATE", or null.</param>
public readonly record struct ReservationEntrySyntax(
    NameSyntax State, DateSyntax Date, DateSyntax? Confirmed, DateSyntax? Notified);

/// <summary>reservation by STATE DATE [confirmed DATE] [notified DATE], … [excludes | modifies PROVISION, …]
/// ["text"].</summary>
/// <param name="Line">The line.</param>
/// <param name="Span">Without citations.</param>
/// <param name="Entries">Who, when.</param>
/// <param name="Excludes">"excludes".</param>
/// <param name="Provisions">On which; none: the whole.</param>
/// <param name="Words">What it says, or null.</param>
public sealed record ReservationSyntax(
    LineSyntax Line, TextSpan Span, ImmutableArray<ReservationEntrySyntax> Entries, bool Excludes,
    ImmutableArray<NameSyntax> Provisions, string? Words)
    : StatementSyntax(Line, Span);

/// <summary>objection by …, acceptance by …, reservation withdrawn by …, objection withdrawn by ….</summary>
/// <param name="Line">The line.</param>
/// <param name="Span">Without citations.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Entries">Who, when; of an organ's acceptance with a missing state.</param>
/// <param name="ByOrgan">"acceptance by the organ DATE".</param>
/// <param name="Of">Whose reservations; of a withdrawal none: one's own.</param>
/// <param name="Provisions">On which; none: all.</param>
/// <param name="Opposes">"opposing entry into force".</param>
public sealed record ReservationAnswerSyntax(
    LineSyntax Line, TextSpan Span, ReservationActKind Kind, ImmutableArray<StateDaySyntax> Entries, bool ByOrgan,
    ImmutableArray<NameSyntax> Of, ImmutableArray<NameSyntax> Provisions, bool Opposes)
    : StatementSyntax(Line, Span);

/// <summary>reservations prohibited | permitted [except] on PROVISION, … | need acceptance by ….</summary>
public sealed record ReservationClauseSyntax(
    LineSyntax Line, TextSpan Span, ReservationRule Rule, ImmutableArray<NameSyntax> Provisions)
    : StatementSyntax(Line, Span);

/// <summary>amends ID; with <see cref="IsAmongSome"/>, modifies ID.</summary>
public sealed record AmendsSyntax(LineSyntax Line, TextSpan Span, NameSyntax Instrument, bool IsAmongSome)
    : StatementSyntax(Line, Span);

/// <summary>replaces PROVISION, … of ID.</summary>
public sealed record ReplacesProvisionsSyntax(
    LineSyntax Line, TextSpan Span, ImmutableArray<NameSyntax> Provisions, NameSyntax Instrument)
    : StatementSyntax(Line, Span);

/// <summary>declined by STATE, ….</summary>
public sealed record DeclinedSyntax(LineSyntax Line, TextSpan Span, ImmutableArray<NameSyntax> States)
    : StatementSyntax(Line, Span);

/// <summary>amendments bind all parties.</summary>
public sealed record AmendmentsBindAllSyntax(LineSyntax Line, TextSpan Span) : StatementSyntax(Line, Span);

/// <summary>ends when fewer than COUNT states are parties.</summary>
public sealed record EndsBelowSyntax(LineSyntax Line, TextSpan Span, int Count) : StatementSyntax(Line, Span);
