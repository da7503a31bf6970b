namespace Pacta.Drafting;

/// <summary>"China attained membership in the WTO last year."</summary>
internal static class MembershipRule
{
    private const int Reach = 12;

    public static IEnumerable<Proposal> Propose(Scene scene)
    {
        foreach (var body in scene.Of(FindingKind.Organization))
        {
            var verb = scene.VerbsOf("join", "accede").LastOrDefault(v =>
                v.End <= body.First && body.First - v.End <= 4);
            if (verb is null || scene.IsDenied(verb.First)
                || scene.Says(verb.First - 3, verb.First, "gain", "seek", "to", "will"))
                continue;
            var date = scene.Near(FindingKind.Date, body.First, Reach, static d =>
                !d.Value.Contains('/') && !d.Value.Contains('X'));
            var state = scene.Of(FindingKind.State).LastOrDefault(s => s.End <= verb.First);
            if (date is null || state is null)
                continue;
            var organization = scene.Register.Organizations[body.Id];
            yield return new($"organization {organization.Code} {Scene.Quote(organization.Name)}",
                [$"joined     by {scene.Code(state)} {date.Value}"],
                Scene.Worse(date.Sureness, state.Sureness, Sureness.Likely), $"\"{scene.Text[verb.First]}\"");
        }
    }
}
