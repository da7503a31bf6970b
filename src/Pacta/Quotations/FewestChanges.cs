namespace Pacta.Quotations;

/// <summary>
/// The part of a text that the fewest changes make of some words (Sellers): characters put in, taken out, exchanged.
/// </summary>
internal static class FewestChanges
{
    /// <returns>The part, its end excluded, and how many changes; of equally near parts one that ends first.</returns>
    public static (int Start, int End, int ChangeCount) Of(ReadOnlySpan<int> words, ReadOnlySpan<int> text)
    {
        // costs[i]: the fewest changes from words[..i] to a part that ends here; starts[i]: where that part starts.
        var costs = new int[words.Length + 1];
        var starts = new int[words.Length + 1];
        for (var i = 0; i <= words.Length; i++)
            costs[i] = i;
        var best = (Start: 0, End: 0, ChangeCount: words.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var (diagonal, diagonalStart) = (costs[0], starts[0]);
            starts[0] = at + 1;
            for (var i = 1; i <= words.Length; i++)
            {
                var (cost, start) = (diagonal + (words[i - 1] == text[at] ? 0 : 1), diagonalStart);
                if (costs[i] + 1 < cost)
                    (cost, start) = (costs[i] + 1, starts[i]);
                if (costs[i - 1] + 1 < cost)
                    (cost, start) = (costs[i - 1] + 1, starts[i - 1]);
                (diagonal, diagonalStart) = (costs[i], starts[i]);
                (costs[i], starts[i]) = (cost, start);
            }

            if (costs[^1] < best.ChangeCount)
                best = (starts[^1], at + 1, costs[^1]);
        }

        return best;
    }
}
