namespace Pacta.Law;

/// <summary>Two states and a treaty on a day: what a <see cref="IPairRule"/> is asked about.</summary>
/// <param name="Standing">The treaty, under one reading of its disputes.</param>
/// <param name="A">The legal person of one state.</param>
/// <param name="B">The legal person of the other, a different one.</param>
/// <param name="Day">The day.</param>
internal readonly record struct PairScene(InstrumentStanding Standing, int A, int B, int Day)
{
    /// <summary>Whether two legal persons are these two, in either order.</summary>
    public bool Are(int person, int other) => (person == A && other == B) || (person == B && other == A);
}

/// <summary>A rule about a treaty between two of the states that it binds.</summary>
/// <remarks>Made once for a register; it holds no state that a question changes.</remarks>
internal interface IPairRule
{
    /// <summary>Whether the record gives it anything to say of a treaty; the others cost nothing.</summary>
    bool Concerns(Register.Instrument instrument);

    /// <summary>Adds what it says between the two on the day; never an effect of certainty no.</summary>
    void Add(in PairScene scene, List<PairEffect> into);
}
