using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;

namespace Pacta.Duties;

/// <summary>
/// All duties of a register in one row, by place of their instrument, each with whether it runs between any two of its
/// parties: most do, and nothing of them has to be looked at to say so.
/// </summary>
internal sealed class DutyTable
{
    private readonly int[] _first;
    private readonly Entry[] _entries;

    public DutyTable(Standings standings, InstrumentOrder order)
    {
        var register = standings.Register;
        _first = new int[register.Instruments.Length + 1];
        var duties = 0;
        foreach (var instrument in register.Instruments)
            duties += instrument.Duties.Length;
        List<Entry> entries = new(duties);
        for (var place = 0; place < order.Ids.Length; place++)
        {
            var instrument = register.Instruments[order.Ids[place]];
            var isPlain = !standings.Relations.Has(instrument.Id);
            foreach (var duty in instrument.Duties)
            {
                if (duty.From.Rank != Rank.Deprecated)
                    entries.Add(new(instrument, duty, isPlain && RunsBetweenAnyTwo(instrument, duty)));
            }

            _first[place + 1] = entries.Count;
        }

        _entries = [.. entries];
    }

    /// <summary>The duties of an instrument in the order of its clauses, without the deprecated ones.</summary>
    public ReadOnlySpan<Entry> Of(int place) => _entries.AsSpan(_first[place].._first[place + 1]);

    /// <summary>Most that can be owed under instruments: their duties, and the interim duty of each.</summary>
    public int MostOf(ReadOnlySpan<HeldInstrument> all)
    {
        var count = all.Length;
        foreach (ref readonly var held in all)
            count += _first[held.Place + 1] - _first[held.Place];
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

    /// <summary>A duty, with all that most answers need of it.</summary>
    /// <param name="Instrument">Whose it is.</param>
    /// <param name="Duty">The duty.</param>
    /// <param name="RunsBetweenAnyTwo">Whether it binds any party toward any other, whichever two they are.</param>
    internal readonly record struct Entry(Instrument Instrument, Duty Duty, bool RunsBetweenAnyTwo);
}
