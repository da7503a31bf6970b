using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Readings;

/// <summary>The facts about an instrument whose assertions can differ.</summary>
public static partial class Facts
{
    /// <summary>Every fact that is asserted at all.</summary>
    public static ImmutableArray<Fact> Of(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        List<Fact> facts = [];
        Add(facts, FactKind.Adopted, instrument.Adopted, static a => a.Date);
        Add(facts, FactKind.Signed, instrument.Signed, static s => s.Date);
        Add(facts, FactKind.Exchanged, instrument.Exchanged, static e => e.Date);
        Add(facts, FactKind.InForce, instrument.InForce, static r => r.Date);
        Add(facts, FactKind.Ended, instrument.Ended, static e => e.Date);
        AddClauses(facts, FactKind.Term, instrument.Terms);
        AddClauses(facts, FactKind.Entry, instrument.Entries);
        AddClauses(facts, FactKind.Renewal, instrument.Renewals);
        AddClauses(facts, FactKind.Exit, instrument.Exits);
        AddActs(facts, instrument.Acts);
        AddReservations(facts, instrument.ReservationActs);
        AddSuspensions(facts, instrument.Operation.Suspensions);
        AddAmong(facts, instrument.Provisions);
        return [.. facts];
    }

    /// <summary>The instrument as if only one assertion of a fact had been made.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="fact">One of its facts.</param>
    /// <param name="chosen">One of the fact's assertions.</param>
    /// <param name="date">What its date is taken to be; null: as stated.</param>
    public static Instrument Fix(Instrument instrument, Fact fact, Stated chosen, EdtfDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(chosen);
        var day = date ?? chosen.Date;
        var i = chosen.Index;
        return fact.Kind switch
        {
            FactKind.Adopted => instrument with { Adopted = One(instrument.Adopted, i, a => a with { Date = day! }) },
            FactKind.Signed => instrument with { Signed = One(instrument.Signed, i, s => s with { Date = day! }) },
            FactKind.Exchanged =>
                instrument with { Exchanged = One(instrument.Exchanged, i, e => e with { Date = day! }) },
            FactKind.InForce => instrument with { InForce = One(instrument.InForce, i, r => r with { Date = day! }) },
            FactKind.Ended => instrument with { Ended = One(instrument.Ended, i, e => e with { Date = day! }) },
            FactKind.Term => instrument with { Terms = [instrument.Terms[i]] },
            FactKind.Entry => instrument with { Entries = [instrument.Entries[i]] },
            FactKind.Renewal => instrument with { Renewals = [instrument.Renewals[i]] },
            FactKind.Exit => instrument with { Exits = [instrument.Exits[i]] },
            FactKind.Reservation =>
                instrument with { ReservationActs = Only(instrument.ReservationActs, fact, i, day!) },
            FactKind.Suspended or FactKind.Resumed => instrument with
            {
                Operation = instrument.Operation with
                {
                    Suspensions = Only(instrument.Operation.Suspensions, fact, i, day!),
                },
            },
            FactKind.AmongFrom or FactKind.AmongUntil =>
                instrument with { Provisions = WithAmong(instrument.Provisions, fact, i, day!) },
            _ => instrument with { Acts = Only(instrument.Acts, fact, i, day!) },
        };
    }

    private static void Add<T>(
        List<Fact> facts, FactKind kind, ImmutableArray<Assertion<T>> all, Func<T, EdtfDate> date)
    {
        if (!all.IsEmpty)
            facts.Add(new(kind, -1, default, [.. all.Select((a, i) => new Stated(i, date(a.Value), null, a.From))]));
    }

    private static void AddClauses<T>(List<Fact> facts, FactKind kind, ImmutableArray<Assertion<T>> all)
    {
        if (!all.IsEmpty)
            facts.Add(new(kind, -1, default, [.. all.Select(static (c, i) => new Stated(i, null, c.Value, c.From))]));
    }

    // A state that left, came back and left again did so twice: no two accounts of one act.
    private static void AddActs(List<Fact> facts, ImmutableArray<Act> acts)
    {
        var stated = acts.Select(static (act, index) => (Act: act, Index: index));
        foreach (var group in stated.GroupBy(a => (a.Act.StateId, a.Act.Kind, Turn(acts, a.Act))))
        {
            facts.Add(new(FactKind.Act, group.Key.StateId, group.Key.Kind,
                [.. group.Select(static a => new Stated(a.Index, a.Act.Day, null, a.Act.From))]));
        }
    }

    // A state that left, came back and left again did so twice: no two accounts of one act.
    internal static int Turn(ImmutableArray<Act> acts, Act act)
    {
        var turn = 0;
        foreach (var other in acts)
        {
            if (other.StateId == act.StateId && Consent.IsExit(other.Kind) != Consent.IsExit(act.Kind)
                && other.Day.Earliest < act.Day.Earliest)
                turn++;
        }

        return turn;
    }

    // What is suspended anew after it was resumed is another fact; so is what is suspended by, or between, others.
    private static void AddSuspensions(List<Fact> facts, ImmutableArray<Assertion<Suspension>> all)
    {
        var stated = all.Select(static (said, index) => (said.Value, said.From, Index: index));
        foreach (var group in stated.GroupBy(s => (Extent(s.Value), s.Value.Resumes, Turn(all, s.Value))))
        {
            facts.Add(new(group.Key.Resumes ? FactKind.Resumed : FactKind.Suspended, group.First().Value.AuthorId,
                default, [.. group.Select(static s => new Stated(s.Index, s.Value.Day, null, s.From))]));
        }
    }

    private static string Extent(Suspension said) => FormattableString.Invariant(
        $"{said.AuthorId}:{string.Join(',', said.States)}:{string.Join(',', said.Provisions)}");

    private static int Turn(ImmutableArray<Assertion<Suspension>> all, Suspension said)
    {
        var turn = 0;
        foreach (var other in all)
        {
            if (other.Value.Resumes != said.Resumes && other.Value.Day.Earliest < said.Day.Earliest
                && Extent(other.Value) == Extent(said))
                turn++;
        }

        return turn;
    }

    private static ImmutableArray<Assertion<Suspension>> Only(
        ImmutableArray<Assertion<Suspension>> all, Fact fact, int index, EdtfDate day)
    {
        var result = all.ToBuilder();
        foreach (var other in fact.Stated)
        {
            if (other.Index != index)
                result[other.Index] = all[other.Index] with { From = Discarded };
        }

        result[index] = all[index] with { Value = all[index].Value with { Day = day } };
        return result.MoveToImmutable();
    }

    private static ImmutableArray<Assertion<T>> One<T>(ImmutableArray<Assertion<T>> all, int index, Func<T, T> with) =>
        [all[index] with { Value = with(all[index].Value) }];

    // The other acts keep their places, so that further facts can be fixed by the same indices.
    private static ImmutableArray<Act> Only(ImmutableArray<Act> acts, Fact fact, int index, EdtfDate day)
    {
        var result = acts.ToBuilder();
        foreach (var other in fact.Stated)
        {
            if (other.Index != index)
                result[other.Index] = acts[other.Index] with { From = Discarded };
        }

        result[index] = acts[index] with { Day = day };
        return result.MoveToImmutable();
    }

    private static Provenance Discarded { get; } =
        Provenance.None with { Rank = Rank.Deprecated, Reason = "another assertion is taken" };
}
