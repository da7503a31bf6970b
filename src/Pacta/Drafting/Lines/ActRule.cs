namespace Pacta.Drafting;

/// <summary>Acts of one state: "Washington's announcement last December … to withdraw from the ABM treaty".</summary>
internal static class ActRule
{
    private const int Reach = 14;

    public static IEnumerable<Proposal> Propose(Scene scene)
    {
        foreach (var verb in scene.VerbsOf("ratify", "accede", "withdraw", "denounce"))
        {
            var treaty = scene.Of(FindingKind.Treaty)
                .FirstOrDefault(t => t.First >= verb.End && t.First - verb.End <= Reach);
            var state = scene.Of(FindingKind.State).LastOrDefault(s =>
                s.End <= verb.First && verb.First - s.End <= Reach);
            var date = scene.Near(FindingKind.Date, verb.First, Reach, static d => !d.Value.Contains('X'));
            if (treaty is null || state is null || date is null || scene.IsDenied(verb.First))
                continue;
            // "acceded to Washington's plan to leave the treaty" joins nothing.
            if (verb.Value == "accede"
                && scene.Of(FindingKind.State).Any(s => s.First >= verb.End && s.End <= treaty.First))
                continue;
            var act = verb.Value switch
            {
                "ratify" => "ratified   by",
                "accede" => "acceded to by",
                "withdraw" => "withdrawn  by",
                _ => "denounced  by",
            };
            yield return new(Scene.BlockOf(scene.Register.Instruments[treaty.Id]),
                [$"{act} {scene.Code(state)} {date.Value}"],
                Scene.Worse(treaty.Sureness, state.Sureness, date.Sureness), $"\"{scene.Text[verb.First]}\"");
        }
    }
}
