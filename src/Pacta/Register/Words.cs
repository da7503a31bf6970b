namespace Pacta.Register;

/// <summary>The one spelling of each term of the closed vocabularies.</summary>
public static class Words
{
    /// <summary>Kinds of instrument.</summary>
    public static Vocabulary<InstrumentKind> Instruments { get; } = new("kind of instrument",
        (InstrumentKind.Treaty, "treaty"), (InstrumentKind.Convention, "convention"),
        (InstrumentKind.Protocol, "protocol"), (InstrumentKind.Agreement, "agreement"),
        (InstrumentKind.ExchangeOfNotes, "exchange of notes"), (InstrumentKind.Charter, "charter"),
        (InstrumentKind.Covenant, "covenant"), (InstrumentKind.JointStatement, "joint statement"),
        (InstrumentKind.Declaration, "declaration"));

    /// <summary>
    /// Acts, as participles: "ratified by CHN 2001-10-27"; an end for one party has a statement of its own.
    /// </summary>
    public static Vocabulary<ActKind> Acts { get; } = new("act",
        (ActKind.Signature, "signed"), (ActKind.DefinitiveSignature, "definitively signed"),
        (ActKind.Ratification, "ratified"), (ActKind.Acceptance, "accepted"), (ActKind.Approval, "approved"),
        (ActKind.Accession, "acceded to"), (ActKind.Succession, "succeeded to"),
        (ActKind.SignatureBySuccession, "succeeded to the signature"),
        (ActKind.Confirmation, "confirmed"), (ActKind.Notification, "notified"), (ActKind.OtherConsent, "consented"),
        (ActKind.ProvisionalApplication, "provisionally applied"), (ActKind.Denunciation, "denounced"),
        (ActKind.Withdrawal, "withdrawn"), (ActKind.Revocation, "revoked"));

    /// <summary>What statements of states are.</summary>
    public static Vocabulary<StatementKind> Statements { get; } = new("kind of statement",
        (StatementKind.Declaration, "declaration"), (StatementKind.Reservation, "reservation"),
        (StatementKind.Understanding, "understanding"), (StatementKind.Objection, "objection"),
        (StatementKind.Communication, "communication"));

    /// <summary>Acts that a clause on entry into force counts, or does not count: "not counting successions".</summary>
    public static Vocabulary<ActKind> CountedActs { get; } = new("kind of act",
        (ActKind.DefinitiveSignature, "definitive signatures"), (ActKind.Ratification, "ratifications"),
        (ActKind.Acceptance, "acceptances"), (ActKind.Approval, "approvals"), (ActKind.Accession, "accessions"),
        (ActKind.Succession, "successions"), (ActKind.Confirmation, "confirmations"),
        (ActKind.Notification, "notifications"), (ActKind.ProvisionalApplication, "provisional applications"));

    /// <summary>Modalities.</summary>
    public static Vocabulary<Modality> Modalities { get; } = new("modality",
        (Modality.Must, "must"), (Modality.MustNot, "must not"), (Modality.May, "may"),
        (Modality.NeedNot, "need not"));

    /// <summary>Verbs of triggers and events.</summary>
    public static Vocabulary<EventVerb> Verbs { get; } = new("verb",
        (EventVerb.Attack, "attacks"), (EventVerb.Invade, "invades"), (EventVerb.Occupy, "occupies"),
        (EventVerb.Threaten, "threatens"), (EventVerb.War, "is at war with"), (EventVerb.Support, "supports"),
        (EventVerb.Breach, "breaches a treaty with"), (EventVerb.BreakRelations, "breaks relations with"));

    /// <summary>Participles that name the party that a trigger's verb strikes: "the attacked party".</summary>
    public static Vocabulary<EventVerb> Struck { get; } = new("participle",
        (EventVerb.Attack, "attacked"), (EventVerb.Invade, "invaded"), (EventVerb.Occupy, "occupied"),
        (EventVerb.Threaten, "threatened"));

    /// <summary>Manners of entry into force.</summary>
    public static Vocabulary<EntryMode> Entries { get; } = new("manner of entry into force",
        (EntryMode.Exchange, "exchange"), (EntryMode.Signature, "signature"), (EntryMode.Deposit, "deposit"),
        (EntryMode.Notification, "notification"));

    /// <summary>Reasons of an end.</summary>
    public static Vocabulary<EndReason> Ends { get; } = new("reason",
        (EndReason.Agreement, "agreement"), (EndReason.War, "war"), (EndReason.Dissolution, "dissolution"),
        (EndReason.Replacement, "replacement"), (EndReason.Performance, "performance"),
        (EndReason.Denunciation, "denunciation"), (EndReason.Breach, "breach"),
        (EndReason.Impossibility, "impossibility"), (EndReason.FundamentalChange, "fundamental change"),
        (EndReason.Unstated, "unstated cause"));

    /// <summary>Grounds that a party may invoke to end or suspend an instrument.</summary>
    public static Vocabulary<Ground> Grounds { get; } = new("ground",
        (Ground.Breach, "breach"), (Ground.Impossibility, "impossibility"),
        (Ground.FundamentalChange, "fundamental change"));

    /// <summary>Reasons of a suspension.</summary>
    public static Vocabulary<Ground> Suspensions { get; } = new("reason",
        (Ground.Agreement, "agreement"), (Ground.Clause, "clause"), (Ground.Breach, "breach"),
        (Ground.Impossibility, "impossibility"), (Ground.FundamentalChange, "fundamental change"),
        (Ground.War, "war"));

    /// <summary>What a text is by its nature.</summary>
    public static Vocabulary<NatureKind> Natures { get; } = new("nature",
        (NatureKind.Humanitarian, "humanitarian"), (NatureKind.AllowsSelfDefence, "allows self-defence"),
        (NatureKind.AppliesInWar, "applies in war"));

    /// <summary>Words of practice.</summary>
    public static Vocabulary<PracticeKind> Practices { get; } = new("word of practice",
        (PracticeKind.Dead, "dead"), (PracticeKind.Observed, "observed"), (PracticeKind.Revived, "revived"));

    /// <summary>Who must accept a reservation: "reservations need acceptance by every party".</summary>
    public static Vocabulary<ReservationRule> Acceptors { get; } = new("acceptor",
        (ReservationRule.ByEveryParty, "every party"), (ReservationRule.ByOrgan, "the organ"),
        (ReservationRule.ByOneParty, "one party"));

    /// <summary>Verdicts on conduct.</summary>
    public static Vocabulary<ConductVerdict> Verdicts { get; } = new("verdict",
        (ConductVerdict.Kept, "kept"), (ConductVerdict.Breached, "breached"), (ConductVerdict.Untested, "untested"));

    /// <summary>Code schemes.</summary>
    public static Vocabulary<CodeScheme> Schemes { get; } = new("code scheme",
        (CodeScheme.Cow, "COW"), (CodeScheme.CowLetters, "COWC"), (CodeScheme.GleditschWard, "GW"),
        (CodeScheme.GleditschWardLetters, "GWC"), (CodeScheme.Iso, "ISO"), (CodeScheme.IsoFormer, "ISO3"));

    /// <summary>Subjects of instruments.</summary>
    public static Vocabulary<Subjects> Subjects { get; } = new("subject",
        (Register.Subjects.Alliance, "alliance"), (Register.Subjects.Friendship, "friendship"),
        (Register.Subjects.NonAggression, "non-aggression"), (Register.Subjects.Borders, "borders"),
        (Register.Subjects.ArmsControl, "arms control"), (Register.Subjects.Organization, "organization"),
        (Register.Subjects.Trade, "trade"), (Register.Subjects.Peace, "peace"),
        (Register.Subjects.ConfidenceBuilding, "confidence-building"),
        (Register.Subjects.Cooperation, "cooperation"), (Register.Subjects.Partnership, "partnership"),
        (Register.Subjects.StateSuccession, "succession of states"));

    /// <summary>Cases of succession; what is not stated is not written.</summary>
    public static Vocabulary<SuccessionCase> Successions { get; } = new("case of succession",
        (SuccessionCase.Independence, "independence"), (SuccessionCase.Separation, "separation"),
        (SuccessionCase.Dissolution, "dissolution"), (SuccessionCase.Union, "union"),
        (SuccessionCase.Incorporation, "incorporation"));

    /// <summary>Ranks; a normal one is not written.</summary>
    public static Vocabulary<Rank> Ranks { get; } = new("rank",
        (Rank.Preferred, "preferred"), (Rank.Deprecated, "deprecated"));

    /// <summary>Words before the number of a figure; a plain number has none.</summary>
    public static Vocabulary<Qualifier> Qualifiers { get; } = new("qualifier",
        (Qualifier.About, "about"), (Qualifier.Nearly, "nearly"), (Qualifier.MoreThan, "more than"),
        (Qualifier.LessThan, "less than"), (Qualifier.AtLeast, "at least"), (Qualifier.AtMost, "at most"));

    /// <summary>What claims say of instruments, organizations and events that has a day.</summary>
    public static Vocabulary<MomentKind> Moments { get; } = new("word of time",
        (MomentKind.Signed, "was signed"), (MomentKind.Adopted, "was adopted"),
        (MomentKind.Exchanged, "was exchanged"), (MomentKind.InForce, "entered into force"),
        (MomentKind.Ended, "ended"), (MomentKind.Founded, "was founded"), (MomentKind.Joined, "was joined by"),
        (MomentKind.Left, "was left by"), (MomentKind.Happened, "happened"), (MomentKind.Began, "began"));

    /// <summary>How two moments of a claim lie.</summary>
    public static Vocabulary<TimeOrder> Orders { get; } = new("word of order",
        (TimeOrder.Before, "before"), (TimeOrder.After, "after"), (TimeOrder.During, "during"));

    /// <summary>Days of the week.</summary>
    public static Vocabulary<DayOfWeek> Weekdays { get; } = new("day of the week",
        (DayOfWeek.Monday, "Monday"), (DayOfWeek.Tuesday, "Tuesday"), (DayOfWeek.Wednesday, "Wednesday"),
        (DayOfWeek.Thursday, "Thursday"), (DayOfWeek.Friday, "Friday"), (DayOfWeek.Saturday, "Saturday"),
        (DayOfWeek.Sunday, "Sunday"));

    /// <summary>Verdicts on claims.</summary>
    public static Vocabulary<ClaimVerdict> ClaimVerdicts { get; } = new("verdict on a claim",
        (ClaimVerdict.Supported, "supported"), (ClaimVerdict.Contradicted, "contradicted"),
        (ClaimVerdict.Undecided, "undecided"));

    /// <summary>Weapons and forces that an action can name.</summary>
    public static IReadOnlyList<string> Weapons { get; } =
    [
        "nuclear weapons", "strategic nuclear weapons", "nuclear explosive devices", "ABM systems",
        "biological weapons", "chemical weapons", "military forces",
    ];
}
