using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>Random small worlds, and the days that uncertain acts can fall on.</summary>
internal static class Worlds
{
    public static World Next(Random random, int blur)
    {
        int? Maybe(int oneIn, int low, int high) => random.Next(oneIn) == 0 ? random.Next(low, high) : null;
        var states = random.Next(2, 4);
        var recorded = Maybe(4, 3, 15);
        var term = Maybe(2, 1, 15);
        var entry = recorded is null && random.Next(4) > 0 ? Clause(random, states) : null;
        var allowed = random.Next(3) switch { 0 => true, 1 => false, _ => (bool?)null };
        return new()
        {
            StateCount = states,
            IsOpen = random.Next(2) == 0,
            InForce = recorded,
            Entry = entry,
            LaterDelay = Maybe(3, 1, 6),
            LaterFromEntry = random.Next(4) == 0,
            Weights = [.. Enumerable.Range(0, states).Select(_ => random.Next(0, 5))],
            Term = term,
            Renews = term is not null && random.Next(2) == 0,
            RenewalLength = Maybe(2, 1, 8),
            RenewalTimes = Maybe(3, 1, 3),
            RenewalNotice = random.Next(0, 4),
            ExitAllowed = allowed,
            ExitAfter = allowed == true ? Maybe(3, 1, 12) : null,
            ExitNotice = allowed == true ? Maybe(2, 0, 6) : null,
            ExitByMonth = allowed == true && random.Next(6) == 0,
            Ended = Maybe(6, 5, 35),
            Extinct = Maybe(6, 1, 35),
            Acts = Acts(random, states, blur, needsConsent: recorded is not null || ComesByItself(entry)),
        };
    }

    /// <summary>Every choice of one day for each act.</summary>
    public static IEnumerable<World> Readings(World world)
    {
        IEnumerable<ImmutableArray<WorldAct>> choices = [[]];
        foreach (var act in world.Acts)
        {
            choices = choices.SelectMany(chosen => Enumerable.Range(act.First, act.Last - act.First + 1)
                .Select(day => chosen.Add(act with { First = day, Last = day }))).ToList();
        }

        return choices.Select(acts => world with { Acts = acts });
    }

    /// <summary>Whether a clause waits for the first of a month.</summary>
    public static bool SpeaksOfMonths(EntryClause? clause) => clause switch
    {
        EntryWhen counted => counted.After.Step is not null,
        EntryIfByThen byThen => byThen.Else.Step is not null,
        EntryOfSeveral several => several.Parts.Any(SpeaksOfMonths),
        _ => false,
    };

    /// <summary>Whether the clause sets a day that comes whoever has consented: it binds states without recorded
    /// consents, as a recorded one does.</summary>
    public static bool ComesByItself(EntryClause? clause) =>
        clause is EntryOnDay or EntryOfSeveral { IsLater: false };

    // Each state goes through its acts in order; days of different acts of one state do not overlap.
    private static ImmutableArray<WorldAct> Acts(Random random, int states, int blur, bool needsConsent)
    {
        var acts = ImmutableArray.CreateBuilder<WorldAct>();
        for (var state = 0; state < states; state++)
        {
            var day = 0;
            void Add(ActKind kind)
            {
                var first = day + random.Next(1, 8);
                day = first + (blur > 0 && random.Next(2) == 0 ? random.Next(1, blur + 1) : 0);
                acts.Add(new(state, kind, first, day));
            }

            if (random.Next(2) == 0)
                Add(ActKind.Signature);
            if (random.Next(5) == 0)
                Add(ActKind.ProvisionalApplication);
            // A recorded entry into force binds states without recorded consents, another matter than these worlds ask.
            if (needsConsent || random.Next(6) > 0)
                Add(random.Next(2) == 0 ? ActKind.Ratification : ActKind.Accession);
            if (random.Next(3) == 0)
                Add(ActKind.Denunciation);
            if (random.Next(6) == 0)
                Add(ActKind.EndForParty);
            // Two ends without a return between them are two accounts of one end, another matter too.
            if (random.Next(6) != 0)
                continue;
            Add(ActKind.Acceptance);
            if (random.Next(3) == 0)
                Add(ActKind.EndForParty);
        }

        // The order of the file decides nothing.
        return [.. acts.OrderBy(_ => random.Next())];
    }

    private static EntryClause Clause(Random random, int states) => random.Next(8) switch
    {
        0 => new EntryOnDay(Exactly(random.Next(3, 18))),
        1 => new EntryIfByThen(Exactly(random.Next(3, 20)), Counted(random, states, default), Wait(random)),
        2 => new EntryOfSeveral(random.Next(2) == 0,
            [new EntryOnDay(Exactly(random.Next(3, 20))), Counted(random, states, Wait(random))]),
        _ => Counted(random, states, Wait(random)),
    };

    private static EdtfDate Exactly(int day) => World.Date(day, day);

    // A few days, or the first of the month after them, which for every day of these worlds is day 31.
    private static Timing Wait(Random random)
    {
        Period? delay = random.Next(2) == 0 ? Period.OfDays(random.Next(0, 6)) : null;
        return new(delay, random.Next(5) == 0 ? new CalendarStep(1, CalendarUnit.Month) : null);
    }

    private static EntryWhen Counted(Random random, int states, Timing after)
    {
        ImmutableArray<Requirement> requires = [Count(random, states)];
        if (random.Next(3) == 0)
            requires = requires.Add(new RequiredShare(World.Weight, 10 * random.Next(1, 11), random.Next(2) == 0));
        var counted = CountedActs.Usual;
        if (random.Next(4) == 0)
            counted = counted.Without(ActKind.Accession);
        if (random.Next(4) == 0)
            counted = counted.With(ActKind.ProvisionalApplication);
        return new(requires, after)
        {
            Counted = counted,
            Uncounted = random.Next(6) == 0 ? [random.Next(states)] : [],
        };
    }

    private static RequiredCount Count(Random random, int states)
    {
        ImmutableArray<int> named = random.Next(2) == 0 ? [random.Next(states)] : [];
        ImmutableArray<int> one = [random.Next(states)];
        return random.Next(6) switch
        {
            0 => new(CountForm.All, 0, []),
            1 => new(CountForm.Majority, 0, named),
            2 => new(CountForm.Number, random.Next(1, states + 1), named),
            3 => new(CountForm.NamedAndOthers, random.Next(0, states), one),
            4 => new(random.Next(2) == 0 ? CountForm.All : CountForm.Majority, 0, [])
            {
                Among = new("listed", [.. one.Union([random.Next(states)]).Order()]),
            },
            _ => new(CountForm.NamedAndMajorityOfOthers, 0, one),
        };
    }
}
