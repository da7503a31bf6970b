using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>
/// Reservations told as a story, in a world in which every act has one day: day after day the acts of the day are done,
/// then silence is heard. It shares no code with the engine and cannot look ahead.
/// </summary>
internal sealed class ReservationTeller(ReservationWorld world)
{
    /// <summary>What befalls the convention between two states on a day, in no order.</summary>
    public List<Told> Between(int a, int b, int day)
    {
        List<Told> told = [];
        foreach (var made in world.Deeds.Where(static d => d.Kind == ReservationActKind.Reservation).Distinct())
        {
            if (made.Of == a || made.Of == b)
                Add(made, made.Of == a ? b : a, day, told);
        }

        return told;
    }

    private void Add(ReservationDeed made, int other, int day, List<Told> into)
    {
        var (start, consent) = (made.Confirmed ?? made.First, world.Consents[made.Of].First);
        var isWithdrawn = world.Deeds.Any(d => d.Kind == ReservationActKind.Withdrawal && IsAbout(d, made)
            && d.First <= day);
        if (start > day || isWithdrawn || start < consent)
            return;
        var isForbidden = world.Clause?.Rule switch
        {
            ReservationRule.Prohibited => true,
            ReservationRule.OnlyOn => made.Provision != 0,
            ReservationRule.NotOn => made.Provision == 1,
            _ => false,
        };
        if (start > consent)
        {
            AddLate(made, start, day, into);
            return;
        }

        var sure = isForbidden ? Certainty.Possible : Certainty.Yes;
        var kind = made.Excludes ? PairEffectKind.FallsAway : PairEffectKind.Modified;
        var isAuthorized = world.Clause?.Rule == ReservationRule.OnlyOn && !isForbidden;
        switch (isAuthorized ? Answer.Accepted : AnswerOf(made, other, day))
        {
            case Answer.Accepted: into.Add(new(kind, made.Provision, sure, false)); break;
            case Answer.Objected:
                into.Add(new(PairEffectKind.FallsAway, made.Provision, sure, !made.Excludes));
                break;
            case Answer.Opposed: into.Add(new(PairEffectKind.NotInForce, -1, Certainty.Yes, false)); break;
            default: into.Add(new(PairEffectKind.NotInForce, -1, Certainty.Possible, false)); break;
        }
    }

    // After consent: in practice only where twelve months pass without any objection.
    private void AddLate(ReservationDeed made, int start, int day, List<Told> into)
    {
        var last = MonthsAfter(made.Notified ?? start);
        var isObjected = world.Deeds.Any(d => d.Kind == ReservationActKind.Objection && IsAbout(d, made)
            && d.First <= last);
        if (day > last && !isObjected)
        {
            into.Add(new(made.Excludes ? PairEffectKind.FallsAway : PairEffectKind.Modified, made.Provision,
                Certainty.Possible, false));
        }
    }

    private Answer AnswerOf(ReservationDeed made, int other, int until)
    {
        var answer = Answer.None;
        var last = MonthsAfter(made.Notified ?? made.Confirmed ?? made.First);
        for (var day = 0; day <= until; day++)
        {
            var consented = world.Consents[other].First <= day;
            foreach (var deed in world.Deeds.Where(d => d.By == other && d.First == day && IsAbout(d, made)))
            {
                if (deed.Kind == ReservationActKind.Objection && answer != Answer.Accepted
                    && (day <= last || day <= world.Consents[other].First))
                    answer = deed.Opposes || answer == Answer.Opposed ? Answer.Opposed : Answer.Objected;
            }

            foreach (var deed in world.Deeds.Where(d => d.By == other && d.First == day && IsAbout(d, made)))
            {
                if (deed.Kind is ReservationActKind.Acceptance or ReservationActKind.ObjectionWithdrawal)
                    answer = Answer.Accepted;
            }

            if (answer == Answer.None && consented && day > last)
                answer = Answer.Accepted;
        }

        return answer;
    }

    private static bool IsAbout(ReservationDeed deed, ReservationDeed made) => deed.Of == made.Of
        && deed.Kind != ReservationActKind.Reservation
        && (deed.Provision < 0 || deed.Provision == made.Provision);

    // By the calendar of the platform, not the engine's.
    private static int MonthsAfter(int day) =>
        new DateOnly(1989, 1, 1).AddDays(day).AddMonths(12).DayNumber - new DateOnly(1989, 1, 1).DayNumber;

    /// <summary>What befalls a provision, how surely, and whether only in part.</summary>
    public readonly record struct Told(PairEffectKind Kind, int Provision, Certainty Certainty, bool IsPartial);

    private enum Answer
    {
        None,
        Accepted,
        Objected,
        Opposed,
    }
}
