using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>From what one legal person did to its spans of status, under each of its names.</summary>
/// <remarks>The spans of a person share no day on any one reading of the dates, but for two spans as a party.</remarks>
internal sealed class PersonSpans(InstrumentCase matter, InstrumentEnd? end, List<(int StateId, StatusSpan Span)> into)
{
    private static readonly DayBounds s_never = DayBounds.Exactly(Day.Max);

    /// <summary>Adds the spans of every person.</summary>
    public void AddAll()
    {
        var bonds = matter.Bonds;
        for (int index = 0, first = 0; index < matter.People.Length; index++)
        {
            var next = first;
            while (next < bonds.Count && bonds[next].PersonIndex == index)
                next++;
            AddBefore(matter.People[index], first < next ? bonds[first] : default(Bond?));
            for (Bond? previous = null; first < next; first++)
            {
                AddContracting(matter.People[index], bonds[first], previous);
                AddParty(matter.People[index], bonds[first], index);
                previous = bonds[first];
            }
        }
    }

    // What a state is before it consents: negotiating state, then signatory; and what it applies provisionally.
    private void AddBefore(in PersonActs acts, Bond? first)
    {
        var bound = OrEnd(first is { } bond ? (bond.Start, bond.Why) : (s_never, default));
        var left = acts.Exit is { } exit ? Left(bound, exit, WithdrawnConsent.Rule) : bound;
        var consented = acts.Consent is { } act && first is { Consent: { } given } && !Consent.IsSignature(given.Kind)
            ? Sooner.Of((act.Day.Bounds, new(Consent.Rule, act.From)), left)
            : left;
        if (acts.Provisional is { } provisional)
        {
            var start = new Reason(ProvisionalApplication.Rule, provisional.From);
            var until = acts.Exit is { } refusal && provisional.Day.Earliest <= refusal.Day.Latest
                ? Left(bound, refusal, ProvisionalEnd.Rule)
                : bound;
            Add(acts.Person, Status.Provisional, (provisional.Day.Bounds, start), until);
            consented = Sooner.Of(consented, (provisional.Day.Bounds, start));
        }

        var signature = Signature.Of(matter.Instrument, acts);
        if (signature is { } signed && matter.Instrument.IsBinding)
            Add(acts.Person, Status.Signatory, signed, consented);
        if (acts.Negotiated && Assertions.Choose(matter.Instrument.Adopted, static a => a.Date) is { } adopted)
        {
            Add(acts.Person, Status.Negotiating, (adopted.Value.Date.Bounds, new(Adoption.Rule, adopted.From)),
                Sooner.Of(consented, signature));
        }
    }

    // From its consent, or from the end of an earlier bond, until it is bound or takes its consent back.
    private void AddContracting(in PersonActs acts, in Bond bond, Bond? previous)
    {
        if (bond.Consent is not { } consent || Consent.IsSignature(consent.Kind))
            return;
        var from = consent.Day.Bounds;
        if (previous is { MayBind: true } before)
        {
            // Where it is not sure that the earlier bond ever was, the consent may count from its own day.
            var free = PeriodReading.Later(from, before.Until);
            from = before.Start.Latest < before.Until.Earliest ? free : new(from.Earliest, free.Latest);
        }

        var until = OrEnd((bond.Start, bond.Why));
        until = Sooner.Of(until, bond.Left);
        if (acts.Provisional is { } provisional)
            until = UntilApplied(until, provisional, acts.Exit is { } left && left.Day.Earliest <= from.Earliest
                ? left : null);
        Add(acts.Person, Status.Contracting, (from, new(Consent.Rule, consent.From)), until);
    }

    // Provisional application that a notice ended before the consent hides nothing of it.
    private static (DayBounds Day, Reason Why) UntilApplied((DayBounds Day, Reason Why) until, Act provisional,
        Act? ended)
    {
        var applied = Sooner.Of(until, (provisional.Day.Bounds, new(ProvisionalApplication.Rule, provisional.From)));
        if (ended is not { } left || left.Day.Latest < provisional.Day.Earliest)
            return applied;
        return provisional.Day.Latest <= left.Day.Earliest
            ? until : (new(applied.Day.Earliest, until.Day.Latest), until.Why);
    }

    private void AddParty(in PersonActs acts, in Bond bond, int index)
    {
        if (!bond.MayBind)
            return;
        var last = OrEnd((bond.Until, bond.UntilWhy));
        if (end is { LeaverIndex: >= 0 } over && over.LeaverIndex != index && last.Why == over.Why)
            last = (last.Day, new(TooFewParties.Rule, over.Why.From));
        if (bond.OperatesFrom is not { } operates)
        {
            Add(acts.Person, Status.Party, (bond.Start, bond.Why), last);
            return;
        }

        Add(acts.Person, Status.Suspended, (bond.Start, bond.Why), Sooner.Of(operates, last));
        Add(acts.Person, Status.Party, (PeriodReading.Later(bond.Start, operates.Day), operates.Why), last);
    }

    private static (DayBounds Day, Reason Why) Left((DayBounds Day, Reason Why) until, Act exit, Rule rule) =>
        Sooner.Of(until, Exit.BeforeBound(exit, rule));

    private (DayBounds Day, Reason Why) OrEnd((DayBounds Day, Reason Why) until) =>
        end is { } over ? Sooner.Of(until, (over.Day, over.Why)) : until;

    private void Add(int person, Status status, (DayBounds Day, Reason Why) start, (DayBounds Day, Reason Why) until)
    {
        if (start.Day.Earliest >= until.Day.Latest)
            return;
        var names = matter.Continuity.NamesOf(person);
        if (matter.Continuity.ExtinctionOf(person) is { } extinct)
            until = Sooner.Of(until, extinct);
        foreach (var (stateId, days) in names)
        {
            var (from, to) = (start, until);
            // Under a later name the status goes on; why it began is the earlier name's affair.
            if (stateId != names[0].StateId && days.From.Latest > start.Day.Latest)
                from.Why = new(Continuity.Rule, start.Why.From);
            from.Day = PeriodReading.Later(start.Day, days.From);
            to = Sooner.Of(to, (days.Until, new(Continuity.Rule, start.Why.From)));
            if (from.Day.Earliest < to.Day.Latest)
                into.Add((stateId, new(status, new(from.Day, to.Day), from.Why, to.Why)));
        }
    }
}
