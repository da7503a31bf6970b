using Pacta.Panels.Similarity;

namespace Pacta.Tests.Panels;

/// <summary>A history of portfolios and what it says of a run of days, read off the lists themselves.</summary>
internal sealed record PortfolioWorld(int UnitCount, PortfolioTie[] Ties, MemberSpan[] Members)
{
    public PortfolioHistory History => new(UnitCount, Ties, Members);

    /// <summary>Members and ties at random: ties overlap, come and go with their members and without them.</summary>
    public static PortfolioWorld Random(int seed, int units, int ties, int days)
    {
        var random = new Random(seed);
        var members = Enumerable.Range(0, units).SelectMany(unit => random.Next(8) switch
        {
            0 => [Span(unit), Span(unit)],
            1 => [Span(unit)],
            _ => new[] { new MemberSpan(unit, 0, days) },
        });
        return new(units, [.. Enumerable.Range(0, ties).Select(_ => Tie())], [.. members]);

        MemberSpan Span(int unit)
        {
            var (from, until) = Days();
            return new(unit, from, until);
        }

        PortfolioTie Tie()
        {
            var (debtor, step, (from, until)) = (random.Next(units), random.Next(1, units), Days());
            return new(debtor, (debtor + step) % units, random.Next(1, 4), from, until, random.Next(5) > 0);
        }

        (int From, int Until) Days()
        {
            var (a, b) = (random.Next(days), random.Next(days + 1));
            return (Math.Min(a, b), Math.Max(a, b));
        }
    }

    public int[] MembersIn(int from, int until) =>
    [
        .. Members.Where(m => Meets(m.From, m.Until, from, until)).Select(static m => m.Unit).Distinct().Order(),
    ];

    /// <summary>One portfolio as a vector over the members.</summary>
    public int[] Portfolio(int unit, int[] members, int from, int until, SimilarityOptions options)
    {
        return [.. members.Select(other => other == unit ? 3 : Value(other))];

        int Value(int other) => Ties
            .Where(tie => Meets(tie.From, tie.Until, from, until)
                && (tie.IsSure || options.WithPossible)
                && (tie.Debtor == unit && tie.Creditor == other
                    || !options.IsDirected && tie.Debtor == other && tie.Creditor == unit))
            .Select(static tie => tie.Value).DefaultIfEmpty().Max();
    }

    /// <summary>All that the slow way says of a run of days, pair by pair.</summary>
    public double?[][] Values(int from, int until, SimilarityOptions options, int year = 0)
    {
        var members = MembersIn(from, until);
        var vectors = members.Select(unit => Portfolio(unit, members, from, until, options)).ToArray();
        var shares = options.Weights is not { } weights
            ? null : members.Select(unit => weights.Of(unit, year)).ToArray();
        return
        [
            .. from i in Enumerable.Range(0, members.Length)
               from j in Enumerable.Range(i + 1, members.Length - i - 1)
               select PortfolioVectors.All(vectors[i], vectors[j], shares),
        ];
    }

    /// <summary>Whether a portfolio is the same with what is possible only and without.</summary>
    public bool IsSure(int unit, int[] members, int from, int until, SimilarityOptions options) =>
        Portfolio(unit, members, from, until, options).SequenceEqual(Portfolio(
            unit, members, from, until, options with { WithPossible = !options.WithPossible }));

    private static bool Meets(int from, int until, int runFrom, int runUntil) =>
        Math.Max(from, runFrom) < Math.Min(until, runUntil);
}
