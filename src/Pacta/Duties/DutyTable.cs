using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;

namespace Pacta.Duties;

/// <summary>
/// The duties of all instruments by place, each with whether it runs between any two of its parties: most do, and
/// nothing of them has to be looked at to say so.
/// </summary>
/// <remarks>A question reads hundreds of these, from all over the row: what it reads is kept small.</remarks>
internal sealed class DutyTable
{
    private readonly Head[] _heads;
    private readonly DutyRun[] _runs; // by duty

    public DutyTable(Standings standings, InstrumentOrder order)
    {
        var register = standings.Register;
        _heads = new Head[register.Instruments.Length];
        var count = 0;
        foreach (var instrument in register.Instruments)
            count += instrument.Duties.Length;
        (_runs, count) = (new DutyRun[count], 0);
        for (var place = 0; place < order.Ids.Length; place++)
        {
            var instrument = register.Instruments[order.Ids[place]];
            var isPlain = !standings.Relations.Has(instrument.Id);
            var (first, allRun) = (count, true);
            foreach (var duty in instrument.Duties)
            {
                var run = duty.From.Rank == Rank.Deprecated ? DutyRun.Nowhere
                    : isPlain && RunsBetweenAnyTwo(instrument, duty) ? DutyRun.BetweenAnyTwo
                    : DutyRun.BetweenSome;
                allRun &= run == DutyRun.BetweenAnyTwo;
                _runs[count++] = run;
            }

            _heads[place] = new(instrument, first, count - first, allRun);
        }
    }

    /// <summary>An instrument, and which duties are its own.</summary>
    public ref readonly Head this[int place] => ref _heads[place];

    /// <summary>Between whom each duty of an instrument runs.</summary>
    public ReadOnlySpan<DutyRun> RunsOf(in Head head) => _runs.AsSpan(head.First, head.Count);

    /// <summary>Most that can be owed under instruments: their duties, and the interim duty of each.</summary>
    /// <remarks>It looks at the head of each, so that all are on their way from memory when they are asked for: here
    /// nothing has to wait for the one before.</remarks>
    public int MostOf(ReadOnlySpan<HeldInstrument> all)
    {
        var count = all.Length;
        foreach (ref readonly var held in all)
            count += _heads[held.Place].Count;
        return count;
    }

    // As DutyMatch.Binds decides for two that are bound; a duty that is left out here is merely asked about there.
    private static bool RunsBetweenAnyTwo(Instrument instrument, Duty duty) =>
        IsAnyParty(duty.Debtor) && IsOwedToAny(duty) && !duty.Conditions.TowardSome
        && instrument.Provisions[duty.ProvisionIndex].Among.IsEmpty;

    /// <summary>Whether who owes a duty owes it to every other that is bound, unless it is owed toward some only.
    /// </summary>
    internal static bool IsOwedToAny(Duty duty) => IsOwedToAnyParty(duty) && AreOpen(duty.Triggers);

    // What is done toward nobody, or toward states beyond the parties, is owed to every party.
    private static bool IsOwedToAnyParty(Duty duty) => duty.Action.Toward is not { } toward || IsAnyParty(toward)
        || toward.Form is ActorForm.Anyone or ActorForm.NonParty or ActorForm.AnyoneBut
        || (toward.Form == ActorForm.StruckParty && !duty.Triggers.IsEmpty);

    // Triggers that can strike any party, by a doer who may be anybody else.
    private static bool AreOpen(ImmutableArray<Trigger> triggers)
    {
        foreach (var trigger in triggers)
        {
            if (trigger.Doer.Form is not (ActorForm.Anyone or ActorForm.NonParty) || !IsAnyParty(trigger.Target))
                return false;
        }

        return true;
    }

    /// <summary>Whether a description means any party.</summary>
    internal static bool IsAnyParty(Actor actor) =>
        actor.Form is ActorForm.Parties or ActorForm.AParty or ActorForm.OtherParties;

    /// <summary>All that most answers need of an instrument, in sixteen bytes.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="first">Where its duties begin in the row.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="allRun">Whether all of them run between any two parties.</param>
    internal readonly struct Head(Instrument instrument, int first, int count, bool allRun)
    {
        private readonly int _countAndFlags = (count << 2) | (allRun ? 2 : 0) | (instrument.IsBinding ? 1 : 0);

        public Instrument Instrument { get; } = instrument;

        public int First { get; } = first;

        public int Count => _countAndFlags >> 2;

        public bool AllRun => (_countAndFlags & 2) != 0;

        /// <summary>Whether the instrument binds in law.</summary>
        public bool IsBinding => (_countAndFlags & 1) != 0;
    }
}

/// <summary>Between whom of those that are bound a duty runs.</summary>
internal enum DutyRun : byte
{
    /// <summary>Between some: ask whom it speaks of.</summary>
    BetweenSome,

    /// <summary>Between any two.</summary>
    BetweenAnyTwo,

    /// <summary>Between none: the source that says so is deprecated.</summary>
    Nowhere,
}
