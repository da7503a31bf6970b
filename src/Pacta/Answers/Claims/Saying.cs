using Pacta.Register;

namespace Pacta.Answers;

/// <summary>One statement of fact by its sources, whichever line or claim makes it.</summary>
/// <param name="Subject">What it is about: "chn-sun-1950".</param>
/// <param name="Fact">Which fact of it: "signed". Sayings of one subject and fact can agree or not.</param>
/// <param name="Value">What is said.</param>
/// <param name="Words">What is said, in words, without the subject.</param>
/// <param name="From">Who says so.</param>
internal sealed record Saying(string Subject, string Fact, SaidValue Value, string Words, Provenance From)
{
    /// <summary>What is compared with what.</summary>
    public (string Subject, string Fact) Key => (Subject, Fact);

    /// <summary>Whether a claim makes it, and no line of the record.</summary>
    public bool IsClaim { get; init; }

    /// <summary>How much it counts as evidence: what is recorded before what is claimed, each by its rank.</summary>
    public int Weight => From.Rank switch
    {
        Rank.Deprecated => 0,
        Rank.Preferred => IsClaim ? 2 : 4,
        _ => IsClaim ? 1 : Opinion.WeightOfLaw,
    };

    /// <summary>The whole in words: "chn-sun-1950: signed 1950-02-14 at Moscow".</summary>
    public string Text => IsClaim ? Words : Value is SaidFigure ? $"figure {Words}" : $"{Subject}: {Words}";
}
