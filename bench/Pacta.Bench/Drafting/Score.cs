namespace Pacta.Bench.Drafting;

/// <summary>How many of one kind were recorded, found, and right.</summary>
internal sealed class Score
{
    /// <summary>Recorded by hand, and found.</summary>
    public int Found { get; set; }

    /// <summary>Recorded by hand.</summary>
    public int Recorded { get; set; }

    /// <summary>Found where something is recorded.</summary>
    public int Judged { get; set; }

    /// <summary>Of those, equal to something recorded there.</summary>
    public int Right { get; set; }

    /// <summary>Found where nothing is recorded: nobody says whether they are right.</summary>
    public int Unjudged { get; set; }

    public string Recall => Share(Found, Recorded);

    public string Precision => Share(Right, Judged);

    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : FormattableString.Invariant($"{100.0 * part / whole:F0} %");
}
