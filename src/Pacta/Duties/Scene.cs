using Pacta.Law;
using Pacta.Register;

namespace Pacta.Duties;

/// <summary>Where a description of an actor stands: instrument, duty and day.</summary>
/// <param name="Standing">The instrument.</param>
/// <param name="Duty">The duty, or null.</param>
/// <param name="Day">The day.</param>
/// <param name="Asked">The alliances that are being asked about on the way here, innermost first.</param>
internal readonly record struct Scene(InstrumentStanding Standing, Duty? Duty, int Day, AllianceGoal? Asked)
{
    /// <summary>The trigger whose verb strikes "the attacked party": the outermost that strikes anybody.</summary>
    public Trigger? Struck => At(StruckIndex);

    /// <summary>The index of <see cref="Struck"/>, or -1.</summary>
    public int StruckIndex
    {
        get
        {
            for (var i = 0; Duty is not null && i < Duty.Triggers.Length; i++)
            {
                if (Duty.Triggers[i].Verb is EventVerb.Attack or EventVerb.Invade or EventVerb.Occupy
                    or EventVerb.Threaten)
                    return i;
            }

            return -1;
        }
    }

    /// <summary>The trigger whose doer is "that power": the outermost.</summary>
    public Trigger? Named => At(0);

    private Trigger? At(int index) =>
        Duty is { } duty && index >= 0 && index < duty.Triggers.Length ? duty.Triggers[index] : null;
}

/// <summary>An alliance that is being asked about: met again on the way, it proves nothing.</summary>
/// <param name="A">One state.</param>
/// <param name="B">The other.</param>
/// <param name="Outer">What asked about it, or null.</param>
internal sealed record AllianceGoal(int A, int B, AllianceGoal? Outer)
{
    /// <summary>Whether a pair is being asked about already.</summary>
    public static bool Holds(AllianceGoal? goal, int a, int b)
    {
        for (; goal is not null; goal = goal.Outer)
        {
            if ((goal.A == a && goal.B == b) || (goal.A == b && goal.B == a))
                return true;
        }

        return false;
    }
}
