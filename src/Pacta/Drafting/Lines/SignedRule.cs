using Pacta.Register;

namespace Pacta.Drafting;

/// <summary>Days of signature: "the 1950 treaty", "the treaty, signed in Moscow on February 14, 1950".</summary>
internal static class SignedRule
{
    private const int Reach = 14;
    private const int DateReach = 24;
    private const int PhraseLength = 7;

    public static IEnumerable<Proposal> Propose(Scene scene)
    {
        var taken = new HashSet<Found>();
        foreach (var treaty in scene.Of(FindingKind.Treaty))
        {
            if (YearInPhrase(scene, treaty) is not { } year)
                continue;
            taken.Add(year);
            yield return Line(scene, treaty, year, null, "the year beside the name");
        }

        foreach (var verb in scene.VerbsOf("sign", "conclude"))
        {
            if (scene.LiesAhead(verb.First) || scene.Near(FindingKind.Treaty, verb.First, Reach) is not { } treaty
                || SignsAnother(scene, verb, treaty))
                continue;
            if (scene.Near(FindingKind.Date, verb.First, DateReach, d =>
                !taken.Contains(d) && !IsLength(d)) is not { } date)
                continue;
            var place = scene.Near(FindingKind.Place, verb.First, Reach,
                p => scene.Text.IsAny(p.First - 1, "in", "at") && p.First > verb.First);
            yield return Line(scene, treaty, date, place, $"\"{scene.Text[verb.First]}\" near it");
        }
    }

    // "signed a joint statement on the ABM Treaty": the statement was signed.
    private static bool SignsAnother(Scene scene, Found verb, Found treaty)
    {
        for (var i = verb.End; i < treaty.First; i++)
        {
            if (TreatyHeads.IsHead(scene.Text[i]))
                return true;
        }

        return false;
    }

    private static bool IsLength(Found date) => date.Value.Contains('X') || date.Note?.StartsWith("from ") == true
        && date.Note != "from the publication day";

    // "1950 treaty", "1972 Antiballistic Missile Treaty"; "treaty of 1950", "pact in 1950".
    private static Found? YearInPhrase(Scene scene, Found treaty) => scene.Of(FindingKind.Date).FirstOrDefault(date =>
        IsYear(date.Value)
        && ((date.End <= treaty.First && treaty.First - date.End < PhraseLength
                && IsPhrase(scene, date.End, treaty.First))
            || (date.First == treaty.End + 1 && (scene.Text.Is(treaty.End, "of")
                || (scene.Text.Is(treaty.End, "in") && treaty.Names.IsEmpty)))));

    private static bool IsYear(string edtf) => edtf.Length == 4 && !edtf.Contains('X');

    private static bool IsPhrase(Scene scene, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (scene.Text.IsAny(i, ",", "in", "on", "of", "for", "the", "a", "and", "with", "was", "is", "to")
                || scene.Found.Exists(f => f.First == i && f.Kind is FindingKind.Treaty or FindingKind.Date))
                return false;
        }

        return true;
    }

    private static Proposal Line(Scene scene, Found treaty, Found date, Found? place, string why)
    {
        var at = place is null ? "" : $" at {place.Value}";
        return new(Scene.BlockOf(scene.Register.Instruments[treaty.Id]), [$"signed     {date.Value}{at}"],
            Scene.Worse(treaty.Sureness, date.Sureness), why);
    }
}
