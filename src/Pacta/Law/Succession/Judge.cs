using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Succession;

/// <summary>
/// Whether an instrument that bound the predecessor binds a successor that did nothing about it: what was agreed of
/// this instrument, then boundaries, then what was agreed of all, then the law of the case.
/// </summary>
/// <param name="instrument">The instrument.</param>
/// <param name="people">Who is or may be bound by it.</param>
/// <param name="continuity">Who is whom.</param>
internal sealed class Judge(Instrument instrument, PersonActs[] people, Continuity continuity)
{
    /// <summary>Whether a successor without any act of its own could be bound: cheap, and never wrongly no.</summary>
    public static bool MayPass(Instrument instrument, Passage passage, SuccessionTable table)
    {
        if (!instrument.IsBinding)
            return false;
        if (!instrument.Continuances.IsEmpty || !instrument.BoundaryOf.IsEmpty
            || ((instrument.Subjects & Subjects.Borders) != 0 && passage.Case != SuccessionCase.Unstated))
            return true;
        var isOld = passage.Case is SuccessionCase.Unstated or SuccessionCase.Independence;
        return !IsDeposited(instrument) ? (!isOld && !IsPersonal(instrument)) || table.HasSaid(passage.Successor)
            : !isOld && table.MayBeCodified(passage);
    }

    // Who may join by deposit, or whom a list of deposits alone makes known.
    private static bool IsDeposited(Instrument instrument) =>
        instrument.OpenTo is not null || instrument.Parties.IsEmpty;

    private static bool IsPersonal(Instrument instrument) =>
        (instrument.Subjects & (Subjects.Alliance | Subjects.NonAggression)) != 0;

    public Verdict Of(Passage passage, PersonActs? successor)
    {
        if (OfThisInstrument(passage) is { } agreed)
            return agreed;
        if (OfBoundary(passage) is { } boundary)
            return boundary;
        // Who joins by an act of its own shows that it was not bound; so do those who let it.
        if (successor is { Consent: { } consent })
            return new(Transmission.None, new(AgreedPractice.Rule, consent.From));
        // General words decide no treaty with a depositary: it lists who notified it of this very treaty.
        Provenance? declared = null;
        return (IsDeposited(instrument) ? null : OfAllTreaties(passage, out declared)) ?? ByCase(passage, declared);
    }

    // Two lines that no rank decides between leave it open.
    private Verdict? OfThisInstrument(Passage passage)
    {
        Assertion<Continuance>? best = null;
        var open = false;
        foreach (var said in instrument.Continuances)
        {
            if (said.From.Rank == Rank.Deprecated || continuity.PersonOf(said.Value.StateId) != passage.Successor)
                continue;
            var standing = Provenance.Standing(said.From.Rank);
            if (best is not { } kept || standing > Provenance.Standing(kept.From.Rank))
                (best, open) = (said, false);
            else if (standing == Provenance.Standing(kept.From.Rank))
                open |= said.Value.Continued != kept.Value.Continued;
        }

        if (best is not { } chosen)
            return null;
        var rule = passage.Case == SuccessionCase.Independence ? BilateralSuccession.Rule : AgreedPractice.Rule;
        return new(open ? Transmission.Unsettled : chosen.Value.Continued ? Transmission.Bound : Transmission.None,
            new(rule, chosen.From));
    }

    // Whose boundary it is decides; where nobody says whose, it may be the successor's.
    private Verdict? OfBoundary(Passage passage)
    {
        foreach (var said in instrument.BoundaryOf)
        {
            if (said.From.Rank != Rank.Deprecated && continuity.PersonOf(said.Value) == passage.Successor)
                return new(Transmission.Bound, new(TerritorialRegime.Rule, said.From));
        }

        if ((instrument.Subjects & Subjects.Borders) == 0 || passage.Case == SuccessionCase.Unstated)
            return null;
        var open = instrument.BoundaryOf.IsEmpty ? Transmission.Unsettled : Transmission.None;
        return new(open, new(TerritorialRegime.Rule, passage.From));
    }

    private Verdict? OfAllTreaties(Passage passage, out Provenance? declared)
    {
        declared = null;
        Assertion<Inheritance>? best = null;
        var open = false;
        foreach (var said in continuity.Successions.Said(passage))
        {
            if (!Covers(said.Value, passage))
                continue;
            if (said.Value.Kind == InheritanceKind.Declares)
            {
                declared ??= said.From;
                continue;
            }

            var (weight, other) = (Weight(said), best is { } b ? Weight(b) : -1);
            open = weight == other ? open || said.Value.Kind != best!.Value.Value.Kind : weight < other && open;
            best = weight > other ? said : best;
        }

        if (best is not { } chosen)
            return null;
        return new(open ? Transmission.Unsettled
            : chosen.Value.Kind == InheritanceKind.Keeps ? Transmission.Bound : Transmission.None,
            new(AgreedPractice.Rule, chosen.From));
    }

    // What was agreed with the other party of this treaty stands before what was agreed with all.
    private static int Weight(Assertion<Inheritance> said) =>
        Provenance.Standing(said.From.Rank) * 2 + (said.Value.With.IsEmpty ? 0 : 1);

    // An agreement with some states decides only a treaty between them and the predecessor.
    private bool Covers(Inheritance said, Passage passage)
    {
        if (said.With.IsEmpty)
            return true;
        foreach (ref readonly var person in people.AsSpan())
        {
            if (person.Person != passage.Predecessor && !IsOfSameOrigin(person, passage) && !Names(said, person.Person))
                return false;
        }

        return true;
    }

    private bool Names(Inheritance said, int person)
    {
        foreach (var state in said.With)
        {
            if (continuity.PersonOf(state) == person)
                return true;
        }

        return false;
    }

    // Other successors of the predecessor stand on its side.
    private bool IsOfSameOrigin(in PersonActs person, Passage passage)
    {
        if (person.Negotiated)
            return false;
        foreach (var other in continuity.Successions.To(person.Person))
        {
            if (other.Predecessor == passage.Predecessor)
                return true;
        }

        return false;
    }

    private Verdict ByCase(Passage passage, Provenance? declared)
    {
        if (passage.Case is SuccessionCase.Unstated or SuccessionCase.Independence)
            return new(Transmission.None, new(CleanSlate.Rule, passage.From));
        var rule = passage.Case is SuccessionCase.Union or SuccessionCase.Incorporation
            ? UnitingStates.Rule : SeparatingStates.Rule;
        // VCST 31(1)(b), 34(2)(b): who is allied with whom is a matter of the state that allied itself.
        if (IsPersonal(instrument))
            return new(Transmission.None, new(rule, passage.From));
        if (passage.Case != SuccessionCase.Incorporation && IsCodeBinding(passage))
            return new(Transmission.Bound, new(rule, passage.From));
        // A depositary lists a successor when it has notified, and the parties go by that list.
        if (IsDeposited(instrument))
            return new(Transmission.None, new(NotifiedSuccession.Rule, passage.From));
        return new(Transmission.Unsettled, declared is { } said
            ? new(UnilateralDeclaration.Rule, said) : new(rule, passage.From));
    }

    // VCST 7: between states that are party to the convention, for successions after it entered into force.
    private bool IsCodeBinding(Passage passage)
    {
        foreach (var code in continuity.Successions.Codes)
        {
            if (code.Instrument.Id == instrument.Id || !SuccessionTable.IsInTime(code, passage))
                continue;
            var day = passage.Since.Latest;
            if (!IsParty(code, passage.Successor, day))
                continue;
            var all = true;
            foreach (ref readonly var person in people.AsSpan())
            {
                all &= person.Person == passage.Predecessor || person.Person == passage.Successor
                    || IsOfSameOrigin(person, passage) || IsParty(code, person.Person, day);
            }

            if (all)
                return true;
        }

        return false;
    }

    private bool IsParty(InstrumentStanding code, int person, int day) =>
        code.StatusOf(continuity.NameOn(person, day), day)
            is { Status: Status.Party or Status.Suspended, Certainty: Certainty.Yes };
}
