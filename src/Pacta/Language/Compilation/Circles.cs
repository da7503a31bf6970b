namespace Pacta.Language;

/// <summary>Finds circles among blocks that refer to one another.</summary>
internal static class Circles
{
    /// <summary>Every link that closes a circle, with the blocks on it.</summary>
    /// <param name="next">For each block, by id, the ids that it refers to; negative: to nothing known.</param>
    /// <returns>The block whose link closes the circle, which of its links that is, and the circle from its
    /// first.</returns>
    /// <remarks>Depth first without recursion: a hostile file may chain a hundred thousand blocks.</remarks>
    public static IEnumerable<(int From, int Link, int[] Circle)> Find(int[][] next)
    {
        var done = new bool[next.Length];
        var depth = new int[next.Length];
        List<(int Block, int Link)> path = [];
        for (var start = 0; start < next.Length; start++)
        {
            if (done[start] || next[start].Length == 0)
                continue;
            Push(start);
            while (path.Count > 0)
            {
                var (block, link) = path[^1];
                if (link == next[block].Length)
                {
                    (done[block], depth[block]) = (true, 0);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = (block, link + 1);
                var to = next[block][link];
                if (to < 0 || done[to])
                    continue;
                if (depth[to] == 0)
                    Push(to);
                else
                    yield return (block, link, [.. path.Skip(depth[to] - 1).Select(static p => p.Block)]);
            }
        }

        void Push(int block)
        {
            path.Add((block, 0));
            depth[block] = path.Count;
        }
    }
}
