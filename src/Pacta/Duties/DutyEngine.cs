using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>Answers who owes what to whom on a day.</summary>
public sealed class DutyEngine
{
    private readonly StateSets _sets;
    private readonly ActorMatch _match;

    /// <param name="standings">The law, applied.</param>
    public DutyEngine(Standings standings)
    {
        ArgumentNullException.ThrowIfNull(standings);
        Standings = standings;
        _sets = new(standings);
        _match = new(this);
    }

    /// <summary>The law, applied.</summary>
    public Standings Standings { get; }

    /// <summary>What is recorded.</summary>
    public TreatyRegister Register => Standings.Register;

    /// <summary>What <paramref name="debtor"/> owes <paramref name="creditor"/> on <paramref name="day"/>.</summary>
    /// <param name="debtor">A state id.</param>
    /// <param name="creditor">Another state id.</param>
    /// <param name="day">A day.</param>
    /// <param name="into">Receives the duties, by instrument id, in the order of the clauses.</param>
    public void Owed(int debtor, int creditor, int day, List<DirectedDuty> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        if (debtor == creditor)
            return;
        foreach (var id in _sets.Of(debtor, creditor))
        {
            var standing = Standings[id];
            var a = standing.StatusOf(debtor, day);
            if (a.Status is Status.None or Status.Former)
                continue;
            var b = standing.StatusOf(creditor, day);
            if (b.Status is Status.None or Status.Former)
                continue;
            var certainty = a.Certainty < b.Certainty ? a.Certainty : b.Certainty;
            if (a.IsBound && b.IsBound)
                AddBound(standing, debtor, creditor, day, certainty, into);
            else if (a.IsInterim && standing.Instrument.IsBinding && b.Status != Status.Negotiating)
                into.Add(new(debtor, creditor, standing.Instrument, null, certainty));
        }
    }

    /// <summary>What <paramref name="debtor"/> owes <paramref name="creditor"/> on <paramref name="day"/>, as a new list.</summary>
    public ImmutableArray<DirectedDuty> Owed(int debtor, int creditor, int day)
    {
        List<DirectedDuty> found = [];
        Owed(debtor, creditor, day, found);
        return [.. found];
    }

    /// <summary>The instruments under which both states have a status on some day, by id.</summary>
    public ImmutableArray<int> SharedInstruments(int a, int b)
    {
        var shared = ImmutableArray.CreateBuilder<int>();
        foreach (var id in _sets.Of(a, b))
            shared.Add(id);
        return shared.ToImmutable();
    }

    /// <summary>The treaty by which one of two states must or may defend or join the other on a day; null: none.</summary>
    public DirectedDuty? Alliance(int a, int b, int day)
    {
        foreach (var id in _sets.Of(a, b))
        {
            var standing = Standings[id];
            if (!standing.Instrument.IsBinding || !standing.StatusOf(a, day).IsBound || !standing.StatusOf(b, day).IsBound)
                continue;
            foreach (var duty in standing.Instrument.Duties)
            {
                if (!IsAlliance(duty))
                    continue;
                if (_match.Binds(standing, duty, a, b, day))
                    return new(a, b, standing.Instrument, duty, Certainty.Yes);
                if (_match.Binds(standing, duty, b, a, day))
                    return new(b, a, standing.Instrument, duty, Certainty.Yes);
            }
        }

        return null;
    }

    /// <summary>Whether an event, real or supposed, makes a duty due.</summary>
    /// <param name="duty">A duty in force that day.</param>
    /// <param name="happening">The event.</param>
    /// <param name="day">The day.</param>
    /// <returns>Yes; possible where a condition is left open (area, provocation, request); no.</returns>
    public Certainty IsDue(DirectedDuty duty, SupposedEvent happening, int day)
    {
        ArgumentNullException.ThrowIfNull(happening);
        return duty.Duty is null ? Certainty.Yes : _match.Due(duty, happening, day);
    }

    /// <summary>Whether a duty is about a state beyond its parties: "must not transfer nuclear weapons to anyone".</summary>
    public bool IsAbout(DirectedDuty duty, int state, int day) => duty.Duty?.Action.Toward is { } toward
        && toward.Form is ActorForm.Anyone or ActorForm.NonParty or ActorForm.AnyoneBut or ActorForm.Group
            or ActorForm.AlliedWith or ActorForm.MemberOf
        && _match.Is(Standings[duty.Instrument.Id], toward, state, day);

    private static bool IsAlliance(Duty duty) =>
        duty.Modality is Modality.Must or Modality.May && duty.Action.Kind is ActionKind.Defend or ActionKind.Join
        && !duty.Conditions.Politically;

    private void AddBound(
        InstrumentStanding standing, int debtor, int creditor, int day, Certainty certainty, List<DirectedDuty> into)
    {
        foreach (var duty in standing.Instrument.Duties)
        {
            if (duty.From.Rank != Rank.Deprecated && _match.Binds(standing, duty, debtor, creditor, day))
                into.Add(new(debtor, creditor, standing.Instrument, duty, certainty));
        }
    }
}
