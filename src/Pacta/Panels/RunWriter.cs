using Pacta.Time;

namespace Pacta.Panels;

/// <summary>
/// Turns what one instrument makes one state owe another, told from day to day, into spans that are as long as they can
/// be.
/// </summary>
/// <remarks>
/// What is owed on a day is a word of four sets of classes: certain and possible, in law and in politics. Tell the days
/// on which it changes in order, nothing last.
/// </remarks>
internal sealed class RunWriter(List<PairSpan> into)
{
    private const int Kinds = 4;
    private const int BitsOfKind = 8;
    private const uint Certain = 0x00FF00FF;
    private readonly int[] _from = new int[Kinds];
    private uint _owed;

    /// <summary>The word for classes of one kind.</summary>
    public static uint Word(DutyClasses classes, bool isLegal, Certainty certainty) => certainty == Certainty.No ? 0
        : (uint)classes << ((isLegal ? 0 : 2 * BitsOfKind) + (certainty == Certainty.Yes ? 0 : BitsOfKind));

    /// <summary>The same, with all of it possible only.</summary>
    public static uint Doubted(uint owed) => (owed & ~Certain) | ((owed & Certain) << BitsOfKind);

    /// <summary>The same, with nothing possible that is certain.</summary>
    public static uint Tidy(uint owed) => owed & ~((owed & Certain) << BitsOfKind);

    /// <summary>Says what is owed from a day on.</summary>
    public void Set(int debtor, int creditor, int instrument, int day, uint owed)
    {
        var next = Tidy(owed);
        if (next == _owed)
            return;
        for (var kind = 0; kind < Kinds; kind++)
        {
            var (before, after) = (Of(_owed, kind), Of(next, kind));
            if (before == after)
                continue;
            if (before != DutyClasses.None && _from[kind] < day)
            {
                into.Add(new(debtor, creditor, instrument, before, kind < 2, _from[kind], day,
                    kind % 2 == 0 ? Certainty.Yes : Certainty.Possible));
            }

            _from[kind] = day;
        }

        _owed = next;
    }

    private static DutyClasses Of(uint owed, int kind) => (DutyClasses)((owed >> (kind * BitsOfKind)) & 0xFF);
}
