using System.Collections.Frozen;

namespace Pacta.Drafting;

/// <summary>The verbs of the vocabulary in their English forms, and the nouns made of them.</summary>
internal static class Verbs
{
    private static readonly FrozenDictionary<string, string> s_forms = Make(
        "sign: sign signs signed signing signatory signatories signature",
        "ratify: ratify ratifies ratified ratifying ratification",
        "accede: accede accedes acceded acceding accession",
        "withdraw: withdraw withdraws withdrew withdrawn withdrawing withdrawal",
        "denounce: denounce denounces denounced denouncing denunciation",
        "expire: expire expires expired expiring expiry expiration lapse lapsed",
        "end: terminate terminates terminated terminating termination abrogate abrogated abrogating scrap scrapped",
        "replace: replace replaces replaced replacing supersede supersedes superseded",
        "renew: renew renews renewed renewing renewal extend extends extended extension",
        "conclude: conclude concludes concluded concluding issue issues issued issuing",
        "last: lasts lasting span lifespan duration",
        "consult: consult consults consulted consulting consultation consultations",
        "defend: defend defends defended defending defence defense",
        "assist: assist assists assisted assisting assistance",
        "attack: attack attacks attacked attacking",
        "invade: invade invades invaded invading invasion",
        "occupy: occupy occupies occupied occupying occupation",
        "threaten: threaten threatens threatened threatening threat threats",
        "aim: aim aims aimed aiming",
        "cooperate: cooperate cooperates cooperated cooperating cooperation",
        "support: support supports supported supporting",
        "recognize: recognize recognizes recognized recognizing recognise recognises recognised recognition",
        "settle: settle settles settled settling solve solves solved solving",
        "visit: visit visits visited visiting arrive arrives arrived arriving",
        "meet: meet meets met meeting meetings summit summits talks",
        "join: join joins joined joining admission membership attain attained",
        "pledge: pledge pledges pledged pledging vow vows vowed promise promises promised",
        "trade: trade traded trades",
        "preserve: preserve preserves preserved preserving");

    /// <returns>The plain verb, or null.</returns>
    public static string? Read(ReadOnlySpan<char> word) =>
        s_forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var verb) ? verb : null;

    private static FrozenDictionary<string, string> Make(params string[] rows)
    {
        var forms = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            foreach (var form in row[(colon + 2)..].Split(' '))
                forms.Add(form, row[..colon]);
        }

        return forms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
