using System.Collections.Immutable;

namespace Pacta.Drafting;

/// <summary>
/// Duties: "hold immediate consultations", "not to aim nuclear weapons", "short of mutual assistance".
/// </summary>
internal static class DutyRule
{
    private const string Provision = "section draft";
    private const string Indent = "    ";

    public static IEnumerable<Proposal> Propose(Scene scene)
    {
        if (scene.Subject is not { IsBinding: true } subject || !Binds(scene))
            yield break;
        var block = Scene.BlockOf(subject);
        var sureness = scene.Of(FindingKind.Treaty).Any() ? Sureness.Likely : Sureness.Guess;
        foreach (var (lines, why) in Duties(scene))
        {
            yield return new(block, [Provision, .. lines.Select(static line => Indent + line)], sureness, why)
            {
                CitedLine = lines.Length,
            };
        }
    }

    // A treaty, or a word of undertaking, makes it more than news.
    private static bool Binds(Scene scene) => scene.Of(FindingKind.Treaty).Any()
        || scene.VerbsOf("pledge").Any()
        || scene.Says("agreed", "agree", "shall", "must", "requires", "required", "would", "will", "provision");

    private static IEnumerable<(ImmutableArray<string> Lines, string Why)> Duties(Scene scene)
    {
        var isThreat = scene.VerbsOf("threaten", "attack").Any() || scene.Says("aggression");
        var hasMeans = scene.Says("all") && scene.Says("means");
        var atOnce = scene.Says("immediate", "immediately", "emergency") ? ", at once" : "";
        if (scene.VerbsOf("consult").FirstOrDefault() is { } consult)
        {
            var duty = $"parties {(scene.IsDenied(consult.First) ? "need not" : "must")} consult each other{atOnce}";
            yield return isThreat
                ? (["when anyone threatens a party:", Indent + duty], "consultation on a threat")
                : ([duty], "consultation");
        }

        if (Defence(scene) is { } defend)
        {
            var doer = Attacker(scene);
            var means = hasMeans ? ", by all means" : "";
            yield return ([$"when {doer} attacks a party:", scene.IsDenied(defend.First)
                ? $"{Indent}the other party need not defend the attacked party"
                : $"{Indent}the other party must defend the attacked party{means}"], "help against an attack");
        }

        if (scene.VerbsOf("aim").FirstOrDefault() is { } aim && scene.IsDenied(aim.First)
            && scene.Says("nuclear") && scene.Says("weapons", "missiles"))
        {
            var weapon = scene.Says("strategic") ? "strategic nuclear weapons" : "nuclear weapons";
            yield return ([$"parties must not aim {weapon} at each other"], "not to aim nuclear weapons");
        }

        if (scene.VerbsOf("settle").Any(v => scene.Says(v.End, v.End + 5, "dispute", "disputes", "differences"))
            && scene.Says("peacefully", "peaceful"))
            yield return (["parties must settle disputes with each other peacefully"], "peaceful settlement");
        if (scene.VerbsOf("attack").Any(v => scene.IsDenied(v.First) && scene.Text.IsAny(v.End, "each", "one")))
            yield return (["parties must not attack each other"], "not to attack");
        if (scene.Says("force") && scene.Says("use") && scene.Says("not", "refrain", "renounce")
            && scene.Says("against"))
            yield return (["parties must not use force against each other"], "no use of force");
    }

    // Help is meant by "defend", or by "assistance" that is mutual or military.
    private static Found? Defence(Scene scene)
    {
        foreach (var verb in scene.VerbsOf("defend", "assist"))
        {
            var isMutual = scene.Says(verb.First - 6, verb.First, "mutual", "military", "other", "each", "both");
            var isBody = scene.Text.IsCapital(verb.First) || scene.Text.IsAny(verb.First - 1, "missile");
            if (isMutual && !isBody
                && (verb.Value == "assist" || scene.VerbsOf("attack").Any() || scene.Says("mutual")))
                return verb;
        }

        return null;
    }

    // "in the event of an attack by Japan"
    private static string Attacker(Scene scene)
    {
        foreach (var attack in scene.VerbsOf("attack"))
        {
            if (scene.Of(FindingKind.State).FirstOrDefault(s =>
                s.First > attack.End && s.First <= attack.End + 4
                    && scene.Says(attack.End, s.First, "by")) is { } state)
                return scene.Code(state);
        }

        return "anyone";
    }
}
