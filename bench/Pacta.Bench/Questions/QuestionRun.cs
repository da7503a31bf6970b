using System.Diagnostics;
using Pacta.Bench.Loading;
using Pacta.Duties;

namespace Pacta.Bench.Questions;

/// <summary>
/// Times single questions "what does A owe B on this day": random pairs, random days from 1950 to 2026.
/// </summary>
internal static class QuestionRun
{
    private const int WarmUp = 50_000;
    private const int Count = 100_000;
    private const int FirstDay = -7_305; // 1950-01-01
    private const int DayCount = 28_124; // to 2026-12-31
    private const int BusyStates = 10;

    /// <summary>Every state.</summary>
    public static int[] AnyStates(DutyEngine engine) => [.. Enumerable.Range(0, engine.Register.States.Length)];

    /// <summary>The ten states with the most treaties.</summary>
    public static int[] BusiestStates(DutyEngine engine) => [.. AnyStates(engine)
        .OrderByDescending(state => engine.SharedInstruments(state, state).Length).Take(BusyStates)];

    /// <summary>Asks, and measures every question alone.</summary>
    public static QuestionTimes Measure(DutyEngine engine, int[] states, int seed)
    {
        var random = new Random(seed);
        var ticks = new long[Count];
        var duties = new int[Count];
        List<DirectedDuty> found = [];
        for (var i = -WarmUp; i < Count; i++)
        {
            var (debtor, creditor, day) = Ask(states, random);
            found.Clear();
            var start = Stopwatch.GetTimestamp();
            engine.Owed(debtor, creditor, day, found);
            var end = Stopwatch.GetTimestamp();
            if (i < 0)
                continue;
            ticks[i] = end - start;
            duties[i] = found.Count;
        }

        Array.Sort(ticks);
        Array.Sort(duties);
        return new()
        {
            Median = Microseconds(ticks[Count / 2]),
            Percentile99 = Microseconds(ticks[Count / 100 * 99]),
            MedianDuties = duties[Count / 2],
            MeanDuties = duties.Average(),
        };
    }

    /// <summary>Two different states and a day.</summary>
    public static (int Debtor, int Creditor, int Day) Ask(int[] states, Random random)
    {
        var debtor = random.Next(states.Length);
        var creditor = (debtor + 1 + random.Next(states.Length - 1)) % states.Length;
        return (states[debtor], states[creditor], FirstDay + random.Next(DayCount));
    }

    private static double Microseconds(long ticks) => ticks * 1e6 / Stopwatch.Frequency;
}
