using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>A text that states adopted, with all that is recorded of it.</summary>
public sealed record Instrument
{
    /// <summary>Index into <see cref="TreatyRegister.Instruments"/>.</summary>
    public required int Id { get; init; }

    /// <summary>"chn-rus-2001".</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Other names under which texts speak of it, by day: "ABM Treaty".</summary>
    public ImmutableArray<Assertion<(string Name, DaySpan Days)>> AlsoCalled { get; init; } = [];

    /// <summary>What kind of text it is.</summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>Whether it binds in law.</summary>
    public bool IsBinding => Kind is not (InstrumentKind.JointStatement or InstrumentKind.Declaration);

    /// <summary>Whether a <see cref="Restriction"/> left nothing of it but its name; no view lists it then.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>The negotiating states, by id, ascending.</summary>
    public ImmutableArray<int> Parties { get; init; } = [];

    /// <summary>Whom it is open to beside its parties; null: nobody.</summary>
    public Openness? OpenTo { get; init; }

    /// <summary>What it is about.</summary>
    public Subjects Subjects { get; init; }

    /// <summary>When its text was adopted.</summary>
    public ImmutableArray<Assertion<PlacedDate>> Adopted { get; init; } = [];

    /// <summary>When all its parties signed.</summary>
    public ImmutableArray<Assertion<PlacedDate>> Signed { get; init; } = [];

    /// <summary>When ratifications were exchanged.</summary>
    public ImmutableArray<Assertion<PlacedDate>> Exchanged { get; init; } = [];

    /// <summary>Acts by state, in the order of the file.</summary>
    public ImmutableArray<Act> Acts { get; init; } = [];

    /// <summary>Recorded days of entry into force.</summary>
    public ImmutableArray<Assertion<RecordedEntry>> InForce { get; init; } = [];

    /// <summary>The clause on entry into force, as sources give it.</summary>
    public ImmutableArray<Assertion<EntryClause>> Entries { get; init; } = [];

    /// <summary>The clause on entry into force that ranks first, or null.</summary>
    public Assertion<EntryClause>? Entry => First(Entries);

    /// <summary>When a later party is bound; null: on the day of its deposit.</summary>
    public Assertion<LaterJoining>? LaterParties { get; init; }

    /// <summary>Numbers by which the clause on entry into force weighs consents.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>The term; null: the register does not say.</summary>
    public ImmutableArray<Assertion<Term>> Terms { get; init; } = [];

    /// <summary>Tacit renewal, as sources give it.</summary>
    public ImmutableArray<Assertion<Renewal>> Renewals { get; init; } = [];

    /// <summary>The clause on tacit renewal that ranks first, or null.</summary>
    public Assertion<Renewal>? Renewal => First(Renewals);

    /// <summary>The clause on exit, as sources give it.</summary>
    public ImmutableArray<Assertion<ExitClause>> Exits { get; init; } = [];

    /// <summary>The clause on exit that ranks first, or null.</summary>
    public Assertion<ExitClause>? Exit => First(Exits);

    /// <summary>Instruments that end when this one enters into force.</summary>
    public ImmutableArray<Assertion<int>> Replaces { get; init; } = [];

    /// <summary>Clauses on reservations, as sources give them.</summary>
    public ImmutableArray<Assertion<ReservationClause>> ReservationClauses { get; init; } = [];

    /// <summary>Reservations, and what was done about them, in the order of the file.</summary>
    public ImmutableArray<ReservationAct> ReservationActs { get; init; } = [];

    /// <summary>Instruments that it amends or modifies.</summary>
    public ImmutableArray<Assertion<Amendment>> Amends { get; init; } = [];

    /// <summary>Provisions of those that it replaces.</summary>
    public ImmutableArray<Assertion<ReplacedProvision>> ReplacedProvisions { get; init; } = [];

    /// <summary>States that joined what it amends after it, and are not bound by it.</summary>
    public ImmutableArray<Assertion<Declined>> DeclinedBy { get; init; } = [];

    /// <summary>Sources that say that an amendment of this instrument binds all its parties; empty: only those who
    /// accept it.</summary>
    public ImmutableArray<Assertion<bool>> AmendmentsBindAll { get; init; } = [];

    /// <summary>The clause by which it ends for all when fewer states than these are parties; usually
    /// none.</summary>
    public ImmutableArray<Assertion<int>> EndsBelow { get; init; } = [];

    /// <summary>Recorded ends for all parties.</summary>
    public ImmutableArray<Assertion<RecordedEnd>> Ended { get; init; } = [];

    /// <summary>The last day up to which sources follow it; after it, whether it is in force is open.</summary>
    public ImmutableArray<Assertion<EdtfDate>> RecordedUntil { get; init; } = [];

    /// <summary>What those concerned agreed of it and the successors of its parties.</summary>
    public ImmutableArray<Assertion<Continuance>> Continuances { get; init; } = [];

    /// <summary>The states whose boundary or territorial regime it sets, also those that came later.</summary>
    public ImmutableArray<Assertion<int>> BoundaryOf { get; init; } = [];

    /// <summary>Territories that a party left out or took in, in the order of the file.</summary>
    public ImmutableArray<Assertion<TerritorialAct>> Territories { get; init; } = [];

    /// <summary>Until when it was secret.</summary>
    public ImmutableArray<Assertion<EdtfDate>> SecretUntil { get; init; } = [];

    /// <summary>What sources say of practice.</summary>
    public ImmutableArray<Assertion<(PracticeKind Kind, EdtfDate Since)>> Practice { get; init; } = [];

    /// <summary>Classes of parties with duties of their own.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>Numbered parts, in the order of the file.</summary>
    public ImmutableArray<Provision> Provisions { get; init; } = [];

    /// <summary>Duties, in the order of the file.</summary>
    public ImmutableArray<Duty> Duties { get; init; } = [];

    /// <summary>What states said about it, in the order of the file.</summary>
    public ImmutableArray<Assertion<StateStatement>> Statements { get; init; } = [];

    /// <summary>Precedence, suspension and grounds invoked; <see cref="Operation.None"/>: nothing is said.</summary>
    public Operation Operation { get; init; } = Operation.None;

    /// <summary>Facts in the register's own words.</summary>
    public ImmutableArray<Assertion<string>> Notes { get; init; } = [];

    /// <summary>Who says that it exists.</summary>
    public required Provenance From { get; init; }

    private static Assertion<T>? First<T>(ImmutableArray<Assertion<T>> all)
    {
        if (all.IsEmpty)
            return null;
        var first = all[0];
        foreach (ref readonly var next in all.AsSpan())
        {
            if (Provenance.Standing(next.From.Rank) > Provenance.Standing(first.From.Rank))
                first = next;
        }

        return first;
    }
}

/// <summary>Whom an instrument is open to.</summary>
/// <param name="AllStates">Every state.</param>
/// <param name="ByInvitation">Whoever its parties invite.</param>
/// <param name="States">These states.</param>
public sealed record Openness(bool AllStates, bool ByInvitation, ImmutableArray<int> States)
{
    /// <summary>Others may join; the register does not say who.</summary>
    public bool Others { get; init; }
}

/// <summary>A date and a place.</summary>
public readonly record struct PlacedDate(EdtfDate Date, string? Place);

/// <summary>An act of a state about an instrument.</summary>
/// <param name="StateId">Whose.</param>
/// <param name="Kind">What.</param>
/// <param name="Day">The day of deposit or receipt; of an end for one party, its first day out.</param>
/// <param name="From">Who says so; an object of its own for every exit, so that a conclusion names the exit it rests
/// on.</param>
/// <param name="Reason">Why it ended, of an <see cref="ActKind.EndForParty"/>; null: another act.</param>
public readonly record struct Act(int StateId, ActKind Kind, EdtfDate Day, Provenance From, EndReason? Reason = null)
{
    /// <summary>Its other days, where the record has them; <see cref="Day"/> is the one that counts. Null: it has no
    /// others.</summary>
    public NoticeDays? Notice { get; init; }

    /// <summary>Of provisional application, that it is of a part; null: of the whole.</summary>
    public AppliedPart? Part { get; init; }
}

/// <summary>The part of an instrument that a state applies provisionally (VCLT 25(1)).</summary>
/// <param name="Provisions">By name: "article 4"; empty: nobody says which.</param>
public sealed record AppliedPart(ImmutableArray<string> Provisions);

/// <summary>The days of a notice: given by its state, received by the addressee or the depositary, and passed on by the
/// depositary to those whom it concerns (VCLT 78).</summary>
/// <param name="Given">When the state gave it.</param>
/// <param name="Received">When it was received; null: not on record.</param>
/// <param name="Informed">When the depositary informed the others; null: not on record.</param>
public sealed record NoticeDays(EdtfDate Given, EdtfDate? Received, EdtfDate? Informed)
{
    /// <summary>The day on which the act counts.</summary>
    /// <param name="kind">A deposit counts when the depositary has it (VCLT 16); a notice when the addressee has
    /// it.</param>
    /// <param name="fromReceipt">Whether the treaty counts from receipt by the depositary.</param>
    public EdtfDate Counting(ActKind kind, bool fromReceipt)
    {
        var isNotice = kind is ActKind.Denunciation or ActKind.Withdrawal or ActKind.Notification;
        return (isNotice && !fromReceipt ? Informed : null) ?? Received ?? Given;
    }
}

/// <summary>A recorded day of entry into force.</summary>
public readonly record struct RecordedEntry(EdtfDate Date, EntryMode Mode);

/// <summary>A recorded end.</summary>
public readonly record struct RecordedEnd(EdtfDate Date, EndReason Reason);

/// <summary>A part of an instrument.</summary>
/// <param name="Name">"article 9".</param>
/// <param name="Heading">Or null.</param>
/// <param name="Notes">What it says, in the register's own words.</param>
/// <param name="From">Who says so.</param>
public sealed record Provision(
    string Name, string? Heading, ImmutableArray<Assertion<string>> Notes, Provenance From)
{
    /// <summary>That its duties outlast the treaty, and for how long; no period: without end. Null: nobody says
    /// so.</summary>
    public Assertion<Period?>? Survives { get; init; }

    /// <summary>The states among which it runs, each in its days; empty: all whom the instrument binds.</summary>
    public ImmutableArray<Assertion<AmongSpan>> Among { get; init; } = [];
}

/// <summary>A class of parties.</summary>
/// <param name="Name">"nuclear-weapon states".</param>
/// <param name="States">By id, ascending; null: every party that no other role names.</param>
public sealed record Role(string Name, ImmutableArray<int>? States);
