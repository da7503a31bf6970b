namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0901: a reservation that the treaty's clause forbids.</summary>
    public static Diagnostic ReservationProhibited(string path, TextSpan span, Label clause) => Warning(
        "PA0901", "Reservation that the treaty prohibits", new(path, span, "this reservation was made all the same"),
        "check the clause and the reservation; where both are right, what follows stays unsettled (VCLT 19)", clause);

    /// <summary>PA0902: an objection, acceptance or withdrawal that is about no recorded reservation.</summary>
    public static Diagnostic NoSuchReservation(string path, TextSpan span, string state) => Error(
        "PA0902", "No such reservation",
        new(path, span, $"no line records a reservation of {state} that this is about"),
        $"record it: reservation by {state} DATE excludes article 9; or correct state and provisions");

    /// <summary>PA0903: a reservation made after the state's consent.</summary>
    public static Diagnostic ReservationTooLate(string path, TextSpan span, Label consent) => Warning(
        "PA0903", "Reservation after consent", new(path, span, "this day is after the state consented"),
        "VCLT 19 has reservations made with signature or consent; in practice a later one stands where nobody objects "
        + "within twelve months", consent);

    /// <summary>PA0904: a reservation made at signature that was not confirmed with consent.</summary>
    public static Diagnostic ReservationUnconfirmed(string path, TextSpan span, Label consent) => Warning(
        "PA0904", "Reservation not confirmed", new(path, span, "this day is before the state consented"),
        "VCLT 23(2): without confirmation it has no effect; where it was confirmed, write: confirmed DATE", consent);

    /// <summary>PA0905: an objection after the twelve months.</summary>
    public static Diagnostic ObjectionTooLate(string path, TextSpan span, string last, Label reservation) => Warning(
        "PA0905", "Objection too late", new(path, span, $"the last day to object was {last}"),
        "VCLT 20(5): by then silence had become acceptance; check both days, and when it was notified", reservation);

    /// <summary>PA0906: an instrument that amends, or replaces provisions of, itself.</summary>
    public static Diagnostic AmendsItself(string path, TextSpan span) => Error(
        "PA0906", "Instrument amends itself", new(path, span, "this is the instrument in which the line stands"),
        "name the earlier instrument");

    /// <summary>PA0907: provisions replaced in an instrument that is not amended.</summary>
    public static Diagnostic ReplacesWithoutAmending(string path, TextSpan span, string instrument) => Error(
        "PA0907", "Provisions replaced without amendment",
        new(path, span, $"no line says that it amends or modifies {instrument}"), $"add a line: amends {instrument}");

    /// <summary>PA0908: an objection to, or acceptance of, one's own reservation.</summary>
    public static Diagnostic AnswersItself(string path, TextSpan span, string state) => Error(
        "PA0908", "Answer to one's own reservation", new(path, span, $"{state} made the reservation itself"),
        "name the state that made the reservation; to take back one's own: reservation withdrawn by STATE DATE");
}
