namespace Pacta.Drafting;

/// <summary>Visits and meetings with a date: "arrived in Moscow Sunday", "at a meeting in Shanghai in June".</summary>
internal static class EventRule
{
    private const int Reach = 14;
    private const int DateReach = 8;
    private const int MostStates = 4;

    public static IEnumerable<Proposal> Propose(Scene scene)
    {
        var seen = new HashSet<string>();
        foreach (var verb in scene.VerbsOf("visit", "meet"))
        {
            var date = scene.Near(FindingKind.Date, verb.First, DateReach,
                d => !d.Value.Contains('X') && !scene.IsAfterPublication(d));
            var states = scene.States(verb.First, Reach);
            if (date is null || states.IsEmpty || states.Length > MostStates || !seen.Add(date.Value))
                continue;
            var place = scene.Near(FindingKind.Place, verb.First, Reach, static p =>
                p.Names is [{ Target: NameTarget.Capital }, ..]);
            var what = verb.Value == "visit" ? "Visit" : "Meeting";
            var names = string.Join(", ", states.Select(code =>
                scene.Register.States[scene.Register.FindState(code)].Name));
            string[] lines =
            [
                $"event {EventName(scene, seen.Count)} {Scene.Quote($"{what}: {names}")} {date.Value}",
                $"    by         {string.Join(", ", states)}",
                .. place is null ? [] : new[] { $"    at         {Scene.Quote(place.Value)}" },
            ];
            yield return new(null, [.. lines], Scene.Worse(date.Sureness, Sureness.Likely),
                $"\"{scene.Text[verb.First]}\" with a date");
        }
    }

    // Unique in the file: no two sentences start at one word.
    private static string EventName(Scene scene, int number) =>
        FormattableString.Invariant($"draft-{scene.First + 1}-{number}");
}
