using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Law;

/// <summary>VCLT 19 to 23: what reservations and objections make of a treaty between two of its parties.</summary>
internal sealed partial class ReservationEffects(Continuity continuity) : IPairRule
{
    // A record under another reading is another record.
    private readonly ConditionalWeakTable<Instrument, ReservationBook> _books = [];

    public bool Concerns(Instrument instrument) => !instrument.ReservationActs.IsEmpty;

    public void Add(in PairScene scene, List<PairEffect> into)
    {
        var book = _books.GetValue(scene.Standing.Instrument, i => new(i, continuity));
        AddOf(scene.A, scene.B, scene, book, into);
        AddOf(scene.B, scene.A, scene, book, into);
    }

    private void AddOf(int reserving, int other, in PairScene scene, ReservationBook book, List<PairEffect> into)
    {
        foreach (var reservation in book.Of(reserving))
        {
            var matter = new Matter(reservation, reserving, other, scene.Day, book, ConsentOf(other, scene, book));
            var life = LifeOf(matter);
            if (life.Certainty == Certainty.No)
                continue;
            if (life.IsLate)
                AddLate(matter, life, into);
            else
                AddAnswered(matter, life, into);
        }
    }

    // What the record has of its consent; else the day from which it is bound.
    private DayBounds? ConsentOf(int person, in PairScene scene, ReservationBook book)
    {
        if (book.ConsentsOf(person) is [var first, ..])
            return first;
        foreach (var (stateId, _) in continuity.NamesOf(person))
        {
            foreach (ref readonly var span in scene.Standing.SpansOf(stateId))
            {
                if (span.Status == Status.Party)
                    return span.Days.From;
            }
        }

        return null;
    }

    private static void AddAnswered(in Matter matter, in Life life, List<PairEffect> into)
    {
        var answer = AnswerTo(matter);
        var reserved = new Reason(ReservationEffect.Rule, matter.Reservation.From);
        if (matter.Reservation.Excludes && answer is
            { Accepted: Certainty.Possible, Objected: Certainty.Possible, Objection: { Opposes: false } either })
        {
            // What is excluded falls away whether it was accepted or objected to.
            AddEffects(matter, life, Least(life.Certainty, Not(answer.Open)),
                [reserved, answer.By, new(ObjectionEffect.Rule, either.From)], isPartial: false, into);
        }
        else
        {
            AddEffects(matter, life, Least(life.Certainty, answer.Accepted), [reserved, answer.By], isPartial: false,
                into);
            AddObjected(matter, life, answer, into);
        }

        AddOpen(matter, life, answer, into);
    }

    private static void AddObjected(in Matter matter, in Life life, in Answer answer, List<PairEffect> into)
    {
        var certainty = Least(life.Certainty, answer.Objected);
        if (answer.Objection is not { } objection)
            return;
        if (objection.Opposes)
        {
            AddWhole(matter, life, certainty, objection, into);
            return;
        }

        AddEffects(matter, life, certainty,
            [new(ObjectionEffect.Rule, objection.From), new(ReservationEffect.Rule, matter.Reservation.From)],
            isPartial: !matter.Reservation.Excludes, into);
    }

    private static void AddOpen(in Matter matter, in Life life, in Answer answer, List<PairEffect> into)
    {
        if (Least(life.Certainty, answer.Open) != Certainty.No)
        {
            into.Add(new(PairEffectKind.NotInForce, -1, Certainty.Possible,
                [new(NotYetAccepted.Rule, matter.Reservation.From)])
            {
                Unsettled = "the reservation is neither accepted nor objected to yet; depositaries count the consent "
                    + "from its deposit",
            });
        }
    }

    // After consent: nothing until the twelve months have run, and then only if nobody at all objected.
    private static void AddLate(in Matter matter, in Life life, List<PairEffect> into)
    {
        var (reservation, day) = (matter.Reservation, matter.Day);
        var from = AcceptanceBySilence.From(NotifiedOn(reservation), null);
        if (from.Earliest > day)
            return;
        foreach (var (_, act) in matter.Book.AboutByAnyone(matter.Of, reservation, ReservationActKind.Objection))
        {
            if (AcceptanceBySilence.IsInTime(act.Day.Bounds, NotifiedOn(reservation), null) == Certainty.Yes)
                return;
        }

        AddEffects(matter, life with { Unsettled = ForbiddenReservation.Late }, Certainty.Possible,
            [new(ForbiddenReservation.Rule, reservation.From), new(AcceptanceBySilence.Rule, reservation.From)],
            isPartial: false, into);
    }

    private static void AddEffects(in Matter matter, in Life life, Certainty certainty, ImmutableArray<Reason> why,
        bool isPartial, List<PairEffect> into)
    {
        if (certainty == Certainty.No)
            return;
        var reservation = matter.Reservation;
        var kind = isPartial || reservation.Excludes ? PairEffectKind.FallsAway : PairEffectKind.Modified;
        if (why[0].Rule == ObjectionEffect.Rule)
            kind = PairEffectKind.FallsAway;
        foreach (var provision in reservation.Provisions.IsEmpty ? [-1] : reservation.Provisions)
        {
            into.Add(new(kind, provision, life.Unsettled is null ? certainty : Certainty.Possible,
                [.. why, .. life.Why])
            {
                Words = reservation.Words,
                IsPartial = isPartial,
                Unsettled = life.Unsettled,
            });
        }
    }

    private static void AddWhole(in Matter matter, in Life life, Certainty certainty, ReservationAct objection,
        List<PairEffect> into)
    {
        if (certainty != Certainty.No)
        {
            into.Add(new(PairEffectKind.NotInForce, -1, certainty,
                [new(OpposingObjection.Rule, objection.From), new(ReservationEffect.Rule, matter.Reservation.From),
                    .. life.Why]));
        }
    }

    private static DayBounds NotifiedOn(ReservationAct reservation) =>
        (reservation.Notified ?? reservation.Confirmed ?? reservation.Day).Bounds;

    private static Certainty Not(Certainty certainty) => (Certainty)(Certainty.Yes - certainty);

    // Whether a day that may be uncertain has come.
    private static Certainty HasCome(DayBounds day, int on) =>
        day.Latest <= on ? Certainty.Yes : day.Earliest > on ? Certainty.No : Certainty.Possible;

    // One reservation, and one of the others.
    private readonly record struct Matter(
        ReservationAct Reservation, int Of, int By, int Day, ReservationBook Book, DayBounds? Consent);

    // Whether a reservation stands on the day, what makes that doubtful, and why it is unsettled.
    private readonly record struct Life(
        Certainty Certainty, bool IsLate, string? Unsettled, ImmutableArray<Reason> Why);
}
