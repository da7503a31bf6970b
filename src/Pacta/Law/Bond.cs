using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>What one legal person's consent does, until it leaves: the instrument may end for all before.</summary>
/// <param name="PersonIndex">Index into the people of the case.</param>
/// <param name="Consent">The act of consent; null: bound without one.</param>
/// <param name="Start">When it binds; <see cref="Day.Max"/>: not on the record.</param>
/// <param name="Why">Why then.</param>
/// <param name="Left">When it takes its consent back, should it not be bound by then, and why; null: it never
/// leaves.</param>
/// <param name="Until">When it is free; <see cref="Day.Max"/>: never.</param>
/// <param name="UntilWhy">Why then; meaningless while it is never free.</param>
internal readonly record struct Bond(
    int PersonIndex, Act? Consent, DayBounds Start, Reason Why, (DayBounds Day, Reason Why)? Left, DayBounds Until,
    Reason UntilWhy)
{
    private static readonly DayBounds s_never = DayBounds.Exactly(Day.Max);

    /// <summary>
    /// The legal person on whose side it stands in a treaty between two: of the predecessor whose place a successor
    /// took; null: its own.
    /// </summary>
    public int? Side { get; init; }

    /// <summary>Until when its operation is suspended, and why; null: it is in operation.</summary>
    public (DayBounds Day, Reason Why)? OperatesFrom { get; init; }

    /// <summary>Whether it binds on some reading of the dates.</summary>
    public bool MayBind => Start.Earliest < Until.Latest;

    /// <summary>Every bond, by person, then in turn.</summary>
    public static List<Bond> Of(InstrumentCase matter)
    {
        List<Bond> bonds = new(matter.People.Length);
        for (var index = 0; index < matter.People.Length; index++)
        {
            ref readonly var acts = ref matter.People[index];
            if (matter.BindsWithoutAct(acts))
                AddFirst(matter, index, null, bonds);
            else if (matter.BindsBySignature && acts.Signed is { } signature)
                AddFirst(matter, index, signature, bonds);
            else
                AddTurns(matter, index, acts.Turns, bonds);
        }

        return bonds;
    }

    /// <summary>
    /// The bonds of a successor that another's bond passes to, and what it did afterwards: an exit frees it, a new
    /// consent after that binds it again.
    /// </summary>
    public static void AddPassed(
        InstrumentCase matter, int index, (DayBounds Day, Reason Why) start, int? side, List<Bond> into)
    {
        var turns = matter.People[index].Turns;
        var exit = Array.FindIndex(turns, static turn => Rules.Consent.IsExit(turn.Kind));
        var passed = Make(matter, index, null, exit < 0 ? [] : turns.AsSpan()[exit..], start);
        into.Add(passed with { Side = side });
        if (exit >= 0)
            AddTurns(matter, index, turns.AsSpan()[(exit + 1)..], into);
    }

    /// <summary>The bond that a consent makes, from another day than the law gives to a consent of its day.</summary>
    public static Bond Starting(InstrumentCase matter, int index, Act consent, (DayBounds Day, Reason Why) start)
    {
        var turns = matter.People[index].Turns;
        return Make(matter, index, consent, turns.AsSpan()[(Array.IndexOf(turns, consent) + 1)..], start);
    }

    // Bound by entry into force or by signature, whatever it ratified at home; after an exit only a new consent binds.
    private static void AddFirst(InstrumentCase matter, int index, Act? consent, List<Bond> bonds)
    {
        var turns = matter.People[index].Turns;
        var exit = Array.FindIndex(turns, static turn => Rules.Consent.IsExit(turn.Kind));
        bonds.Add(Make(matter, index, consent, exit < 0 ? [] : turns.AsSpan()[exit..]));
        if (exit >= 0)
            AddTurns(matter, index, turns.AsSpan()[(exit + 1)..], bonds);
    }

    private static void AddTurns(InstrumentCase matter, int index, ReadOnlySpan<Act> turns, List<Bond> bonds)
    {
        for (var i = 0; i < turns.Length; i++)
        {
            if (!Rules.Consent.IsExit(turns[i].Kind))
                bonds.Add(Make(matter, index, turns[i], turns[(i + 1)..]));
        }
    }

    // What follows: the exits from this bond come first, until the state consents anew. An end for the party cuts off
    // every bond before it, also one whose notice still runs when the state has consented again.
    private static Bond Make(InstrumentCase matter, int index, Act? consent, ReadOnlySpan<Act> after,
        (DayBounds Day, Reason Why)? passed = null)
    {
        var (start, why) = passed ?? (s_never, default(Reason));
        if (passed is null && matter.Entry is { } entry)
        {
            (start, why) = consent is { } act
                ? LaterParties.Bound(matter.Instrument, entry, act.Day.Bounds, act.From)
                : (entry.Day, entry.Why);
        }

        (DayBounds Day, Reason Why)? left = null, until = null;
        var own = true;
        foreach (ref readonly var turn in after)
        {
            own &= Rules.Consent.IsExit(turn.Kind);
            if (!own && turn.Kind != ActKind.EndForParty)
                continue;
            left = Sooner.Of(Rules.Exit.BeforeBound(turn, WithdrawnConsent.Rule), left);
            var effect = Rules.Exit.Effect(matter.Instrument, matter.Entry?.Day ?? s_never, start, turn);
            if (RevokedNotice.Left(turn, effect, matter.People[index].Revocations) is { } stands)
                until = Sooner.Of(stands, until);
        }

        return new(index, consent, start, why, left, until?.Day ?? s_never, until?.Why ?? default);
    }
}
