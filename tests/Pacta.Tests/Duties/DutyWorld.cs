using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Duties;

/// <summary>
/// A small world of states, a group, an organization and closed treaties in force on day 5, with random duties.
/// </summary>
internal sealed class DutyWorld
{
    public const int StateCount = 4;
    public const int Day = 5;

    private static readonly ActionKind[] s_actions =
        [ActionKind.Defend, ActionKind.Join, ActionKind.Consult, ActionKind.Attack, ActionKind.StayNeutral];

    private static readonly EventVerb[] s_verbs =
        [EventVerb.Attack, EventVerb.Invade, EventVerb.Threaten, EventVerb.War, EventVerb.Support];

    private readonly Random _random;

    public DutyWorld(Random random)
    {
        _random = random;
        var instruments = ImmutableArray.CreateBuilder<Instrument>();
        for (var id = 0; id < 2; id++)
            instruments.Add(Treaty(id));
        Register = new(new()
        {
            // State 3 continues state 2 from day 20 on; the day asked is before.
            States = [.. Enumerable.Range(0, StateCount).Select(static id => new State
            {
                Id = id,
                Code = $"AA{(char)('A' + id)}",
                Name = $"State {id}",
            })],
            Groups = [new() { Id = 0, Name = "great powers",
                Members = [.. Some().Select(static s =>
                new Assertion<(int, DaySpan)>((s, DaySpan.Always), Provenance.None))] }],
            Organizations = [new() { Id = 0, Code = "league", Name = "League", FoundedBy = 1 }],
            Instruments = instruments.ToImmutable(),
        });
    }

    public TreatyRegister Register { get; }

    public override string ToString() => string.Join("\n", Register.Instruments.Select(static i =>
        $"{i.Code} parties {string.Join(",", i.Parties)} entry {i.InForce[0].Value.Date} "
        + $"role {string.Join(",", i.Roles[0].States!.Value)}: "
        + string.Join("; ", i.Duties
            .Select(static d => $"{Show(d.Debtor)} {d.Modality} {d.Action.Kind} {Show(d.Action.Toward)} "
            + string.Join(" ", d.Triggers.Select(static t => $"when {Show(t.Doer)} {t.Verb} {Show(t.Target)}"))))));

    private static string Show(Actor? actor) => actor is null ? "-" : $"{actor.Form}({string.Join(",", actor.States)})";

    private Instrument Treaty(int id)
    {
        ImmutableArray<int> parties = [.. Enumerable.Range(0, StateCount).Where(_ => _random.Next(3) > 0)];
        if (parties.Length < 2)
            parties = [0, 1];
        // Entry on day 0, or on one of the days 4 to 6: then all is possible on day 5.
        var entry = _random.Next(3) == 0 ? Law.World.Date(4, 6) : Law.World.Date(0, 0);
        return new()
        {
            Id = id,
            Code = $"treaty-{id}",
            Title = "Treaty",
            Kind = InstrumentKind.Treaty,
            Parties = parties,
            InForce = [new(new(entry, EntryMode.Exchange), Provenance.None)],
            Roles = [new("guarantors", [parties[_random.Next(parties.Length)]]), new("others", null)],
            Provisions = [new("article 1", null, [], Provenance.None)],
            Duties = [.. Enumerable.Range(0, 3).Select(Duty)],
            From = Provenance.None,
        };
    }

    private Duty Duty(int index)
    {
        ImmutableArray<Trigger> triggers = _random.Next(3) == 0 ? [] : [Trigger()];
        var canBeStruck = triggers is [{ Verb: not (EventVerb.War or EventVerb.Support) }];
        return new()
        {
            Index = index,
            ProvisionIndex = 0,
            Debtor = Pick(Debtors(canBeStruck)),
            Modality = (Modality)_random.Next(3),
            Action = new(s_actions[_random
                .Next(s_actions.Length)])
            { Toward = Pick(Creditors(canBeStruck, !triggers.IsEmpty)) },
            Triggers = triggers,
            From = Provenance.None,
        };
    }

    private Trigger Trigger() => new(Pick(Anybody()), s_verbs[_random.Next(s_verbs.Length)], Pick(Anybody()));

    private Actor Pick(List<Actor> from) => from[_random.Next(from.Count)];

    private List<Actor> Debtors(bool canBeStruck)
    {
        List<Actor> all = [new(ActorForm.Parties), new(ActorForm.OtherParties), Named(),
            new(ActorForm.Role) { Reference = _random.Next(2) }];
        if (canBeStruck)
            all.Add(new(ActorForm.StruckParty));
        return all;
    }

    private List<Actor> Creditors(bool canBeStruck, bool hasTrigger)
    {
        var all = Anybody();
        all.Add(new(ActorForm.OtherParties));
        if (canBeStruck)
            all.AddRange([new(ActorForm.StruckParty), new(ActorForm.StruckParty)]);
        if (hasTrigger)
            all.Add(new(ActorForm.ThatPower));
        return all;
    }

    private List<Actor> Anybody() =>
    [
        new(ActorForm.AParty), new(ActorForm.Anyone), new(ActorForm.NonParty), Named(),
        new(ActorForm.AnyoneBut) { States = [_random.Next(StateCount)] },
        new(ActorForm.Role) { Reference = _random.Next(2) }, new(ActorForm.Group) { Reference = 0 },
        new(ActorForm.MemberOf) { Reference = 0 }, new(ActorForm.AlliedWith) { States = [_random.Next(StateCount)] },
    ];

    private Actor Named() => new(ActorForm.States) { States = Some() };

    private ImmutableArray<int> Some()
    {
        ImmutableArray<int> some = [.. Enumerable.Range(0, StateCount).Where(_ => _random.Next(2) == 0)];
        return some.IsEmpty ? [_random.Next(StateCount)] : some;
    }
}
