using System.Runtime.InteropServices;
using Pacta.Duties;

namespace Pacta.Panels;

/// <summary>
/// What every state owes every other, in stretches of days: the exact table of which every panel is a sample.
/// </summary>
/// <remarks>
/// Directed and never made symmetric; by debtor, creditor, first day, instrument. A signatory's interim duty (VCLT 18)
/// is in no class and not among them. Certainty is that of <see cref="DutyEngine.Owed(int, int, int)"/> on each day.
/// </remarks>
public sealed class PairSpans
{
    private readonly PairSpan[] _all;
    private readonly int[] _first;

    private PairSpans(PairSpan[] all, int[] first) => (_all, _first) = (all, first);

    /// <summary>Every span.</summary>
    public ReadOnlySpan<PairSpan> All => _all;

    /// <summary>All that a register records.</summary>
    /// <param name="engine">The duties in force.</param>
    /// <param name="classifier">What counts; null: the five classes of ATOP.</param>
    public static PairSpans Of(DutyEngine engine, DutyClassifier? classifier = null) =>
        Of(engine, classifier, slowly: false);

    /// <summary>What one state owes the others, by creditor, first day, instrument.</summary>
    public ReadOnlySpan<PairSpan> OwedBy(int debtorId) => _all.AsSpan(_first[debtorId].._first[debtorId + 1]);

    /// <summary>What one state owes another, by first day and instrument.</summary>
    public ReadOnlySpan<PairSpan> Between(int debtorId, int creditorId)
    {
        var mine = OwedBy(debtorId);
        var from = mine.CountBefore(creditorId, static span => span.CreditorId);
        var until = mine.CountBefore(creditorId + 1, static span => span.CreditorId);
        return mine[from..until];
    }

    internal static PairSpans Of(DutyEngine engine, DutyClassifier? classifier, bool slowly)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var finder = new PairSpanFinder(engine.Standings, new(engine), classifier ?? DutyClassifier.Atop, slowly);
        var first = new int[engine.Register.States.Length + 1];
        List<PairSpan> all = [];
        for (var debtor = 0; debtor < engine.Register.States.Length; debtor++)
        {
            finder.AddOwedBy(debtor, all);
            CollectionsMarshal.AsSpan(all)[first[debtor]..].Sort(InOrder);
            first[debtor + 1] = all.Count;
        }

        return new(CollectionsMarshal.AsSpan(all).ToArray(), first);
    }

    private static int InOrder(PairSpan a, PairSpan b)
    {
        if (a.CreditorId != b.CreditorId)
            return a.CreditorId.CompareTo(b.CreditorId);
        if (a.From != b.From)
            return a.From.CompareTo(b.From);
        if (a.InstrumentId != b.InstrumentId)
            return a.InstrumentId.CompareTo(b.InstrumentId);
        return a.IsLegal != b.IsLegal ? b.IsLegal.CompareTo(a.IsLegal) : b.Certainty.CompareTo(a.Certainty);
    }
}
