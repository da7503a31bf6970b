using Pacta.Law.Rules;
using Pacta.Law.Succession;
using Pacta.Register;

namespace Pacta.Law;

/// <summary>
/// One instrument as the rules see it: its acts by legal person, its entry into force, how its states consent.
/// </summary>
internal sealed class InstrumentCase
{
    private readonly EntryMode _mode;
    private readonly bool _waitsForAll;
    private readonly bool _someNegotiatorConsented;
    private readonly bool _someNegotiatorSigned;
    private readonly bool _severalActs;
    private readonly bool _countsProvisional;
    private readonly int[] _uncounted;

    /// <param name="instrument">The instrument, under one reading.</param>
    /// <param name="continuity">Which states are one legal person.</param>
    /// <param name="joined">Who is bound by it without an act of its own, as a party to what it amends; null: it
    /// amends nothing.</param>
    public InstrumentCase(Instrument instrument, Continuity continuity, Func<EntryDay, List<Joined>>? joined = null)
    {
        (Instrument, Continuity) = (instrument, continuity);
        People = Law.People.Of(ConsentWithReservation.Counted(instrument, continuity), continuity);
        Entry = EntryIntoForce.Find(instrument, People, continuity);
        People = SuccessorBonds.WithSuccessors(instrument, People, continuity);
        _mode = Mode(instrument);
        _waitsForAll = instrument.Entry is { } clause && EntryForms.WaitsForAll(clause.Value);
        _countsProvisional = instrument.Entry is { } counting
            && EntryForms.Counts(counting.Value).Any(static c => c.Counted.Counts(ActKind.ProvisionalApplication));
        _uncounted = instrument.Entry is { } leaving
            ? [.. EntryForms.Counts(leaving.Value).SelectMany(static c => c.Uncounted).Select(continuity.PersonOf)]
            : [];
        foreach (ref readonly var person in People.AsSpan())
        {
            _someNegotiatorConsented |= person.Negotiated && (IsByEntry(Consent(person)) || IsByEntry(Counted(person)));
            _severalActs |= person.HasSeveral;
            _someNegotiatorSigned |= person.Negotiated && person.Signed is not null;
        }

        Bonds = SuccessorBonds.Of(this, Bond.Of(this));
        if (joined is not null && Entry is { } since)
            (People, Bonds) = AmendmentBonds.With(People, Bonds, joined(since));
    }

    public Instrument Instrument { get; }

    public Continuity Continuity { get; }

    /// <summary>Who negotiated or acted, by person id.</summary>
    public PersonActs[] People { get; }

    public EntryDay? Entry { get; }

    /// <summary>When it binds whom, by index into <see cref="People"/>, whatever ends it for all.</summary>
    public List<Bond> Bonds { get; }

    /// <summary>
    /// Whether a state is bound as the instrument enters into force, without an act of consent of its own.
    /// </summary>
    public bool BindsWithoutAct(in PersonActs acts)
    {
        if (!acts.Negotiated)
            return false;
        // By exchange or notification the negotiating states are bound together, whatever they did at home before.
        if (!Instrument.IsBinding || _mode is EntryMode.Exchange or EntryMode.Notification)
            return true;
        if (_mode == EntryMode.Signature)
            return acts.Signed is null && (!_someNegotiatorSigned || !Instrument.Signed.IsEmpty)
                && Consent(acts) is null;
        if (Consent(acts) is not null || Counted(acts) is not null || Array.IndexOf(_uncounted, acts.Person) >= 0)
            return false;
        // The record names no consent of this state, but its clause says that all had consented by then.
        return _waitsForAll || !_someNegotiatorConsented;
    }

    /// <summary>
    /// Whether any fact has several assertions, so that they may contradict one another: rarely, and cheap to see.
    /// </summary>
    public bool MayBeDisputed => _severalActs || Instrument.ReservationActs.Length > 1
        || Instrument is { Adopted.Length: > 1 } or { Signed.Length: > 1 }
        or { Exchanged.Length: > 1 } or { InForce.Length: > 1 } or { Ended.Length: > 1 } or { Terms.Length: > 1 }
        or { Entries.Length: > 1 } or { Renewals.Length: > 1 } or { Exits.Length: > 1 }
        or { Operation.Suspensions.Length: > 1 };

    /// <summary>Whether a signature alone expresses consent: the instrument says so, or binds nobody in law.</summary>
    public bool BindsBySignature => !Instrument.IsBinding || _mode == EntryMode.Signature;

    private bool IsByEntry(Act? given) =>
        given is { } act && (Entry is not { } entry || act.Day.Earliest <= entry.Day.Latest);

    // Where provisional application counts, who gave only that is known not to have consented.
    private Act? Counted(in PersonActs acts) => _countsProvisional ? acts.Provisional : null;

    // A state that left after entry into force was bound, whatever it consented to afterwards.
    private Act? Consent(in PersonActs acts) =>
        Entry is { } entry && acts.Turns is [var first, ..] && Rules.Consent.IsExit(first.Kind)
            && first.Day.Earliest >= entry.Day.Earliest
            ? null
            : acts.Consent;

    private static EntryMode Mode(Instrument instrument)
    {
        if (instrument.Entry is { } clause)
            return EntryForms.Mode(clause.Value);
        if (Assertions.Choose(instrument.InForce, static r => r.Date) is { } recorded)
            return recorded.Value.Mode;
        return instrument.Exchanged.IsEmpty ? EntryMode.Unstated : EntryMode.Exchange;
    }
}
