using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Panels.Networks;

/// <summary>What one state owes another, or, in a network without directions, what either owes the other.</summary>
/// <param name="From">Index of the debtor among the nodes; without directions the lower of the two.</param>
/// <param name="To">Index of the creditor; never <paramref name="From"/>.</param>
/// <param name="Surely">The classes that are owed on every reading of the dates.</param>
/// <param name="Perhaps">The classes that are owed on some reading only; none of <paramref name="Surely"/>.</param>
/// <param name="Instruments">Identifiers of the instruments under which, in order.</param>
public sealed record NetworkEdge(
    int From, int To, DutyClasses Surely, DutyClasses Perhaps, ImmutableArray<string> Instruments)
{
    /// <summary>Yes where any class is certain.</summary>
    public Certainty Certainty => Surely != DutyClasses.None ? Certainty.Yes : Certainty.Possible;

    /// <summary>All classes, however sure.</summary>
    public DutyClasses Classes => Surely | Perhaps;
}
