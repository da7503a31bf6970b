namespace Pacta.Drafting;

/// <summary>
/// Terms and ends: "a life span of 20 years", "renewed for five years", "expired 30 years later", "until 1980".
/// </summary>
internal static class TermRule
{
    private const int Reach = 8;

    public static IEnumerable<Proposal> Propose(Scene scene)
    {
        foreach (var length in scene.Of(FindingKind.Duration))
        {
            var (line, why) = Line(scene, length);
            if (line.Length > 0 && Owner(scene, length.First) is { } owner)
                yield return new(owner.Block, [line], owner.Sureness, why);
        }

        foreach (var verb in scene.VerbsOf("expire", "end"))
        {
            if (Owner(scene, verb.First) is { } owner
                && scene.Near(FindingKind.Date, verb.End, Reach, d => d.First >= verb.End
                && scene.Text.IsAny(d.First - 1, "in", "on", "until", "by")) is { } date && !IsRun(date.Value))
                yield return new(owner.Block, [$"lasts      until {date.Value}"],
                    Scene.Worse(owner.Sureness, Sureness.Likely), $"\"{scene.Text[verb.First]}\" with a date");
        }

        for (var i = scene.First; i < scene.End; i++)
        {
            var isDead = (scene.Text.Is(i, "dead") && scene.Text.Is(i + 1, "letter")) || scene.Text.Is(i, "defunct");
            if (isDead && Owner(scene, i) is { } owner && scene.Near(FindingKind.Date, i, 2 * Reach) is { } date
                && scene.Text.IsAny(date.First - 1, "by", "since", "in", "from") && !IsRun(date.Value))
                yield return new(owner.Block, [$"in practice dead {PracticeWord(scene, date)} {date.Value}"],
                    Scene.Worse(owner.Sureness, Sureness.Likely), "a dead letter");
        }
    }

    // "by 1963" says that it was so at the latest then.
    private static string PracticeWord(Scene scene, Found date) => scene.Text.Is(date.First - 1, "by") ? "by" : "since";

    // The instrument named before it, else the one spoken of.
    private static (string Block, Sureness Sureness)? Owner(Scene scene, int word)
    {
        var named = scene.Of(FindingKind.Treaty).LastOrDefault(t => t.First < word);
        var instrument = named is not null ? scene.Register.Instruments[named.Id] : scene.Subject;
        return instrument is null ? null : (Scene.BlockOf(instrument), named?.Sureness ?? Sureness.Guess);
    }

    private static (string Line, string Why) Line(Scene scene, Found length)
    {
        if (scene.VerbsOf("renew", "expire", "last").Where(v => v.DistanceTo(length.First) <= Reach)
            .MinBy(v => v.DistanceTo(length.First)) is not { } verb)
            return IsForce(scene, length) ? ($"lasts      {length.Value}", "in force for so long") : ("", "");
        return verb.Value switch
        {
            "renew" when length.First > verb.First =>
                ($"renews     for {length.Value} unless denounced 0 days before", "renewal; of notice it says nothing"),
            "last" => ($"lasts      {length.Value}", $"\"{scene.Text[verb.First]}\" with a length of time"),
            "expire" when scene.Text.IsAny(length.End, "later", "after") =>
                ($"lasts      {length.Value}", "expiry after so long"),
            _ => ("", ""),
        };
    }

    private static bool IsForce(Scene scene, Found length) =>
        scene.Says(length.First - Reach, length.First, "valid", "force", "term")
            && scene.Says(length.First - 2, length.First, "for", "of");

    private static bool IsRun(string edtf) => edtf.Contains('/') || edtf.Contains('[');
}
