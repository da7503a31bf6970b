namespace Pacta.Time;

/// <summary>Certainties of several statements taken together.</summary>
public static class Certainties
{
    /// <summary>How surely both hold, at most.</summary>
    public static Certainty Least(Certainty a, Certainty b) => a < b ? a : b;

    /// <summary>How surely one of the two holds, at least.</summary>
    public static Certainty Most(Certainty a, Certainty b) => a > b ? a : b;

    /// <summary>What is said on each reading, as one: yes on all, no on none, else possible.</summary>
    /// <param name="readings">One for each reading; none at all: yes.</param>
    public static Certainty OnAll(IEnumerable<Certainty> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var (some, all) = (false, true);
        foreach (var certainty in readings)
        {
            some |= certainty != Certainty.No;
            all &= certainty == Certainty.Yes;
        }

        return all ? Certainty.Yes : some ? Certainty.Possible : Certainty.No;
    }
}
