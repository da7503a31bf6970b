namespace Pacta.Drafting;

/// <summary>"The new treaty replaces the alliance of the 1950s."</summary>
internal static class ReplacesRule
{
    public static IEnumerable<Proposal> Propose(Scene scene)
    {
        foreach (var verb in scene.VerbsOf("replace"))
        {
            var isPassive = scene.Text.Is(verb.End, "by");
            var before = scene.Of(FindingKind.Treaty).LastOrDefault(t => t.End <= verb.First);
            var after = scene.Of(FindingKind.Treaty).FirstOrDefault(t => t.First >= verb.End);
            var (later, earlier) = isPassive ? (after, before) : (before, after);
            if (later is null || earlier is null || later.Id == earlier.Id || scene.IsDenied(verb.First))
                continue;
            yield return new(Scene.BlockOf(scene.Register.Instruments[later.Id]),
                [$"replaces   {scene.Register.Instruments[earlier.Id].Code}"],
                Scene.Worse(later.Sureness, earlier.Sureness), $"\"{scene.Text[verb.First]}\"");
        }
    }
}
