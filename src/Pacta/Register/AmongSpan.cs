using Pacta.Time;

namespace Pacta.Register;

/// <summary>
/// That a state is one of those among whom a provision runs, in some days: a phase of an alliance, a stage of a treaty.
/// </summary>
/// <remarks>A provision with such spans runs between two states on the days on which both are in one.</remarks>
/// <param name="StateId">The state.</param>
/// <param name="From">Its first day in.</param>
/// <param name="Until">Its first day out; null: no end is recorded.</param>
public sealed record AmongSpan(int StateId, EdtfDate From, EdtfDate? Until)
{
    /// <summary>The days, half-open.</summary>
    public DaySpan Days => new(From.Bounds, Until?.Bounds ?? DayBounds.Exactly(Day.Max));
}
