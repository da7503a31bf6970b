namespace Pacta.Panels.Networks;

/// <summary>What becomes an edge of a network.</summary>
public sealed record NetworkOptions
{
    /// <summary>The classes of duties that do.</summary>
    public DutyClasses Classes { get; init; } = DutyClasses.Consultation | DutyClasses.Nonaggression
        | DutyClasses.Neutrality | DutyClasses.Offense | DutyClasses.Defense;

    /// <summary>Whether an edge goes from the debtor to the creditor; else a pair has one edge.</summary>
    public bool IsDirected { get; init; }

    /// <summary>Whether what is owed on some readings of the dates only becomes an edge too.</summary>
    public bool WithPossible { get; init; }
}
