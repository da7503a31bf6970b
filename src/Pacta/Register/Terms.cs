namespace Pacta.Register;

/// <summary>What kind of text states adopted.</summary>
public enum InstrumentKind : byte
{
    /// <summary>A treaty so called.</summary>
    Treaty,

    /// <summary>A convention.</summary>
    Convention,

    /// <summary>A protocol to another instrument.</summary>
    Protocol,

    /// <summary>An agreement.</summary>
    Agreement,

    /// <summary>An exchange of notes or letters.</summary>
    ExchangeOfNotes,

    /// <summary>A charter.</summary>
    Charter,

    /// <summary>A covenant.</summary>
    Covenant,

    /// <summary>A joint statement: political, not legally binding.</summary>
    JointStatement,

    /// <summary>A declaration: political, not legally binding.</summary>
    Declaration,
}

/// <summary>What a state did about an instrument: the UN's treaty actions.</summary>
public enum ActKind : byte
{
    /// <summary>Signature.</summary>
    Signature,

    /// <summary>Signature that itself expresses consent.</summary>
    DefinitiveSignature,

    /// <summary>Deposit of an instrument of ratification.</summary>
    Ratification,

    /// <summary>Acceptance.</summary>
    Acceptance,

    /// <summary>Approval.</summary>
    Approval,

    /// <summary>Accession.</summary>
    Accession,

    /// <summary>Succession.</summary>
    Succession,

    /// <summary>Formal confirmation.</summary>
    Confirmation,

    /// <summary>Notice that the state's own procedures are complete.</summary>
    Notification,

    /// <summary>Provisional application.</summary>
    ProvisionalApplication,

    /// <summary>Receipt of a notice of denunciation.</summary>
    Denunciation,

    /// <summary>Receipt of a notice of withdrawal.</summary>
    Withdrawal,

    /// <summary>Succession to a predecessor's signature: the successor is signatory from this day.</summary>
    SignatureBySuccession,

    /// <summary>Consent by any other means that the instrument provides (VCLT 11).</summary>
    OtherConsent,

    /// <summary>No act of will, but the fact that the instrument ended for this state alone, on this day.</summary>
    EndForParty,

    /// <summary>A notice of exit that has not taken effect is taken back.</summary>
    Revocation,
}

/// <summary>How an instrument came, or comes, into force.</summary>
public enum EntryMode : byte
{
    /// <summary>Not said.</summary>
    Unstated,

    /// <summary>By exchange of the instruments of ratification.</summary>
    Exchange,

    /// <summary>By signature alone.</summary>
    Signature,

    /// <summary>By deposit of ratifications.</summary>
    Deposit,

    /// <summary>By notices that the parties' procedures are complete.</summary>
    Notification,
}

/// <summary>Why an instrument ended, for all its parties or for one.</summary>
public enum EndReason : byte
{
    /// <summary>The parties agreed.</summary>
    Agreement,

    /// <summary>War between the parties.</summary>
    War,

    /// <summary>A party, or the organization, dissolved.</summary>
    Dissolution,

    /// <summary>Another instrument took its place.</summary>
    Replacement,

    /// <summary>It was performed: nothing was left to do.</summary>
    Performance,

    /// <summary>A party declared itself free, outside any clause that would allow it.</summary>
    Denunciation,

    /// <summary>A material breach (VCLT 60).</summary>
    Breach,

    /// <summary>Performance had become impossible (VCLT 61).</summary>
    Impossibility,

    /// <summary>Circumstances had changed fundamentally (VCLT 62).</summary>
    FundamentalChange,

    /// <summary>The source says when, and not why.</summary>
    Unstated,
}

/// <summary>What a duty's debtor must, must not, may or need not do.</summary>
public enum Modality : byte
{
    /// <summary>Obliged to act.</summary>
    Must,

    /// <summary>Obliged to abstain.</summary>
    MustNot,

    /// <summary>Permitted.</summary>
    May,

    /// <summary>A source denies that there is a duty.</summary>
    NeedNot,
}

/// <summary>What someone does to someone in a trigger or an event.</summary>
public enum EventVerb : byte
{
    /// <summary>Armed attack.</summary>
    Attack,

    /// <summary>Entering with armed forces: an attack too.</summary>
    Invade,

    /// <summary>Holding territory: an invasion too.</summary>
    Occupy,

    /// <summary>A threat of attack; an attacker threatens too.</summary>
    Threaten,

    /// <summary>A state of war, whoever began it.</summary>
    War,

    /// <summary>Support of a state at war.</summary>
    Support,

    /// <summary>Breach of a treaty.</summary>
    Breach,

    /// <summary>An end of diplomatic or consular relations.</summary>
    BreakRelations,
}

/// <summary>Which of several assertions of one fact the register uses.</summary>
public enum Rank : byte
{
    /// <summary>No preference.</summary>
    Normal,

    /// <summary>Used before the others.</summary>
    Preferred,

    /// <summary>Kept in view, never used while another stands.</summary>
    Deprecated,
}

/// <summary>What a source says of practice, whatever the law concludes.</summary>
public enum PracticeKind : byte
{
    /// <summary>A dead letter.</summary>
    Dead,

    /// <summary>Observed.</summary>
    Observed,

    /// <summary>Observed again.</summary>
    Revived,
}

/// <summary>Whether conduct matched a duty, according to a source.</summary>
public enum ConductVerdict : byte
{
    /// <summary>The duty was kept.</summary>
    Kept,

    /// <summary>The duty was breached.</summary>
    Breached,

    /// <summary>Nothing put the duty to the test.</summary>
    Untested,
}

/// <summary>The code schemes that name states.</summary>
public enum CodeScheme : byte
{
    /// <summary>Correlates of War, number.</summary>
    Cow,

    /// <summary>Correlates of War, letters.</summary>
    CowLetters,

    /// <summary>Gleditsch and Ward, number.</summary>
    GleditschWard,

    /// <summary>Gleditsch and Ward, letters.</summary>
    GleditschWardLetters,

    /// <summary>ISO 3166-1 alpha-3.</summary>
    Iso,

    /// <summary>ISO 3166-3 alpha-4: codes of states that are no more.</summary>
    IsoFormer,
}

/// <summary>How a state relates to the one before it.</summary>
public enum StateLinkKind : byte
{
    /// <summary>The same legal person under another name.</summary>
    Continues,

    /// <summary>Another state in its place.</summary>
    Succeeds,
}

/// <summary>The ATOP project's classes of obligation (Leeds et al. 2002).</summary>
public enum AtopClass : byte
{
    /// <summary>Outside ATOP's classes.</summary>
    None,

    /// <summary>DEFENSE.</summary>
    Defense,

    /// <summary>OFFENSE.</summary>
    Offense,

    /// <summary>NEUTRAL.</summary>
    Neutrality,

    /// <summary>NONAGG.</summary>
    Nonaggression,

    /// <summary>CONSUL.</summary>
    Consultation,
}
