using System.Numerics;
using System.Runtime.CompilerServices;

namespace Pacta.Panels.Similarity;

/// <summary>
/// How many members of the system one portfolio values at a or more and the other at b or more, a and b from 1 to 3.
/// </summary>
/// <remarks>
/// With the counts of each row it is the 4×4 table of joint frequencies, summed from its far corner.
/// </remarks>
[InlineArray(PortfolioValue.Highest * PortfolioValue.Highest)]
internal struct PairCounts
{
    private int _first;

    public static PairCounts Of(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second, int words)
    {
        unchecked
        {
            int c11 = 0, c12 = 0, c13 = 0, c21 = 0, c22 = 0, c23 = 0, c31 = 0, c32 = 0, c33 = 0;
            for (var w = 0; w < words; w++)
            {
                var (x1, x2, x3) = (first[w], first[words + w], first[2 * words + w]);
                var (y1, y2, y3) = (second[w], second[words + w], second[2 * words + w]);
                // Higher planes lie inside lower ones: nothing shared there, nothing shared above.
                if ((x1 & y1) == 0)
                    continue;
                c11 += BitOperations.PopCount(x1 & y1);
                c12 += BitOperations.PopCount(x1 & y2);
                c13 += BitOperations.PopCount(x1 & y3);
                c21 += BitOperations.PopCount(x2 & y1);
                c22 += BitOperations.PopCount(x2 & y2);
                c23 += BitOperations.PopCount(x2 & y3);
                c31 += BitOperations.PopCount(x3 & y1);
                c32 += BitOperations.PopCount(x3 & y2);
                c33 += BitOperations.PopCount(x3 & y3);
            }

            var counts = new PairCounts();
            (counts[0], counts[1], counts[2]) = (c11, c12, c13);
            (counts[3], counts[4], counts[5]) = (c21, c22, c23);
            (counts[6], counts[7], counts[8]) = (c31, c32, c33);
            return counts;
        }
    }
}
