using Pacta.Law;

namespace Pacta.Duties;

/// <summary>
/// The order in which the indexes keep instruments: those of many states first, then those of few, each by id.
/// </summary>
/// <remarks>
/// Most of what two states share are the conventions of many states, which are few among all instruments: side by
/// side, what a question reads of them stays in the processor's cache.
/// </remarks>
internal sealed class InstrumentOrder
{
    // A treaty of twelve states makes 78 pairs: more would make lists by pair longer than bits by state.
    private const int MostOfFew = 12;
    private readonly int[] _ids;

    public InstrumentOrder(Standings standings)
    {
        _ids = new int[standings.All.Length];
        foreach (var standing in standings.All)
            ManyCount += IsOfMany(standing) ? 1 : 0;
        var (many, few) = (0, ManyCount);
        foreach (var standing in standings.All)
            _ids[IsOfMany(standing) ? many++ : few++] = standing.Instrument.Id;
    }

    /// <summary>How many instruments are of many states: the places from 0.</summary>
    public int ManyCount { get; }

    /// <summary>Instrument ids by place.</summary>
    public ReadOnlySpan<int> Ids => _ids;

    private static bool IsOfMany(InstrumentStanding standing) => standing.States.Length > MostOfFew;
}
