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
        var allowed = random.Next(3) switch { 0 => true, 1 => false, _ => (bool?)null };
        return new()
        {
            StateCount = states,
            IsOpen = random.Next(2) == 0,
            InForce = recorded,
            Entry = recorded is null && random.Next(4) > 0 ? Clause(random, states) : null,
            LaterDelay = Maybe(3, 1, 6),
            Term = term,
            Renews = term is not null && random.Next(2) == 0,
            RenewalLength = Maybe(2, 1, 8),
            RenewalNotice = random.Next(0, 4),
            ExitAllowed = allowed,
            ExitAfter = allowed == true ? Maybe(3, 1, 12) : null,
            ExitNotice = allowed == true ? Maybe(2, 0, 6) : null,
            Ended = Maybe(6, 5, 35),
            Extinct = Maybe(6, 1, 35),
            Acts = Acts(random, states, blur, needsConsent: recorded is not null),
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

    private static EntryWhen Clause(Random random, int states)
    {
        Period? delay = random.Next(2) == 0 ? Period.OfDays(random.Next(0, 6)) : null;
        ImmutableArray<int> named = random.Next(2) == 0 ? [random.Next(states)] : [];
        ImmutableArray<int> one = [random.Next(states)];
        return random.Next(5) switch
        {
            0 => new(CountForm.All, 0, [], delay),
            1 => new(CountForm.Majority, 0, named, delay),
            2 => new(CountForm.Number, random.Next(1, states + 1), named, delay),
            3 => new(CountForm.NamedAndOthers, random.Next(1, states), one, delay),
            _ => new(CountForm.NamedAndMajorityOfOthers, 0, one, delay),
        };
    }
}
