using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Law.Rules;

/// <summary>A provision that names the states among which it runs, each with its days, runs among no others.</summary>
/// <remarks>That it binds both of two states takes, beside this, that the instrument does.</remarks>
public static class AmongStates
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("among", "clause on the states concerned",
        "a provision that names the states among which it runs binds these in their days, and nobody else");

    /// <summary>Whether a provision runs between two states on a day, as far as its list goes.</summary>
    /// <param name="provision">The provision; one without a list runs among all whom the instrument binds.</param>
    /// <param name="continuity">Which states are one legal person.</param>
    /// <param name="a">One state.</param>
    /// <param name="b">Another.</param>
    /// <param name="day">The day.</param>
    public static Certainty Runs(Provision provision, Continuity continuity, int a, int b, int day)
    {
        ArgumentNullException.ThrowIfNull(provision);
        ArgumentNullException.ThrowIfNull(continuity);
        if (provision.Among.IsEmpty)
            return Certainty.Yes;
        var first = Has(provision.Among, continuity, a, day);
        return first == Certainty.No ? first : Least(first, Has(provision.Among, continuity, b, day));
    }

    /// <summary>Whether a state is in a provision's list on a day.</summary>
    /// <param name="among">The list.</param>
    /// <param name="continuity">Which states are one legal person.</param>
    /// <param name="state">The state.</param>
    /// <param name="day">The day.</param>
    public static Certainty Has(
        ImmutableArray<Assertion<AmongSpan>> among, Continuity continuity, int state, int day)
    {
        ArgumentNullException.ThrowIfNull(continuity);
        var most = Certainty.No;
        foreach (ref readonly var span in among.AsSpan())
        {
            if (most != Certainty.Yes && continuity.Same(span.Value.StateId, state))
                most = Most(most, span.Value.Days.Contains(day));
        }

        return most;
    }
}
