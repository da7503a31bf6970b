using Pacta.Register;

namespace Pacta.Drafting;

/// <summary>What the words around "treaty" say of which one is meant.</summary>
internal sealed record TreatyCues(string Head)
{
    /// <summary>States named as its parties.</summary>
    public List<int> Parties { get; } = [];

    /// <summary>When it was signed, as EDTF, and where that stands; null: not said.</summary>
    public Found? Date { get; set; }

    /// <summary>How old it is: "50-year old"; null: not said.</summary>
    public Found? Age { get; set; }

    /// <summary>What it is about.</summary>
    public Subjects Subjects { get; set; }

    /// <summary>"new".</summary>
    public bool IsNew { get; set; }

    /// <summary>"the", "this", "that", "their", "its": one that was spoken of.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>"previous", "old", "any", "such": another than the one spoken of.</summary>
    public bool IsOther { get; set; }

    /// <summary>Whether the sentence says that it is signed.</summary>
    public bool IsSigned { get; set; }
}
