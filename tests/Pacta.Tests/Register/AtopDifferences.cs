namespace Pacta.Tests.Registers;

/// <summary>Where the register and ATOP 5.1 differ, and why the register stands.</summary>
internal static class AtopDifferences
{
    private static readonly (string Reason, string[] Lines)[] s_all =
    [
        (
            "ATOP counts a member of the North Atlantic Treaty from the signature of its protocol of accession; "
            + "the treaty binds it from its own deposit (article 10).",
            [
                "3180 ALB: since 2008-07-09, here 2009-04-01",
                "3180 BGR: since 2003-03-26, here 2004-03-29",
                "3180 CZE: since 1997-12-16, here 1999-03-12",
                "3180 DEU: since 1954-10-23, here 1955-05-06",
                "3180 ESP: since 1981-12-10, here 1982-05-30",
                "3180 EST: since 2003-03-26, here 2004-03-29",
                "3180 GRC: since 1951-10-22, here 1952-02-18",
                "3180 HRV: since 2008-07-09, here 2009-04-01",
                "3180 HUN: since 1997-12-16, here 1999-03-12",
                "3180 LTU: since 2003-03-26, here 2004-03-29",
                "3180 LVA: since 2003-03-26, here 2004-03-29",
                "3180 MNE: since 2016-05-19, here 2017-06-05",
                "3180 POL: since 1997-12-16, here 1999-03-12",
                "3180 ROU: since 2003-03-26, here 2004-03-29",
                "3180 SVK: since 2003-03-26, here 2004-03-29",
                "3180 SVN: since 2003-03-26, here 2004-03-29",
                "3180 TUR: since 1951-10-22, here 1952-02-18",
            ]),
        (
            "ATOP dates the signature a day later than Johnston and Chiu, whom the register prefers.",
            [
                "3335 CHN: since 1958-01-13, here 1958-01-12",
                "3335 YAR: since 1958-01-13, here 1958-01-12",
            ]),
        (
            "ATOP ends a treaty when the one that replaces it is signed; it ended when that one entered into "
            + "force.",
            [
                "1415 GBR: until 1921-12-13, here 1923-08-17",
                "1415 JPN: until 1921-12-13, here 1923-08-17",
                "3220 JPN: until 1960-01-19, here 1960-06-23",
                "3220 USA: until 1960-01-19, here 1960-06-23",
                "3415 AFG: until 2006-06-19, here 2008-08-14",
                "3415 CHN: until 2006-06-19, here 2008-08-14",
            ]),
        (
            "ATOP counts from Russia's letter of approval; France's followed a week later.",
            [
                "1385 FRA: since 1893-12-27, here 1894-01-04",
            ]),
        (
            "ATOP counts Locarno from the day when the text was initialled; it was signed at London on "
            + "1925-12-01.",
            [
                "2130 BEL: since 1925-10-16, here 1925-12-01",
                "2130 DEU: since 1925-10-16, here 1925-12-01",
                "2130 FRA: since 1925-10-16, here 1925-12-01",
                "2130 GBR: since 1925-10-16, here 1925-12-01",
                "2130 ITA: since 1925-10-16, here 1925-12-01",
            ]),
        (
            "ATOP lets Belgium go with its declaration of neutrality; the others released it half a year later.",
            [
                "2130 BEL: until 1936-10-14, here 1937-04-24",
            ]),
        (
            "ATOP ends the pact with Munich; nobody denounced it, and Czechoslovakia lasted until 1939-03-15.",
            [
                "2365 CSK: until 1938-09-30, here 1939-03-15",
                "2365 SUN: until 1938-09-30, here 1939-03-15",
            ]),
        (
            "ATOP reads the limit of the protocol (help only so far as France helps) as a promise of neutrality.",
            [
                "2365 CSK from 1935-05-16: defense neutrality consultation, here defense consultation",
                "2365 SUN from 1935-05-16: defense neutrality consultation, here defense consultation",
            ]),
        (
            "ATOP ends the pact on the eve of Italy's armistice; the two were at war from 1943-10-13 on.",
            [
                "2445 DEU: until 1943-09-02, here 1943-10-13",
                "2445 ITA: until 1943-09-02, here 1943-10-13",
            ]),
        (
            "ATOP takes the agreement of 1941-12-11 for a replacement; it was made beside the pact and left it "
            + "standing.",
            [
                "2515 BGR: until 1941-12-11, here 1944-09-06..1944-09-09",
                "2515 DEU: until 1941-12-11, here 1945-05-08",
                "2515 HUN: until 1941-12-11, here 1944-12-28",
                "2515 ITA: until 1941-12-11, here 1943-10-13",
                "2515 JPN: until 1941-12-11, here 1945-05-08",
                "2515 ROU: until 1941-12-11, here 1944-08-24",
            ]),
        (
            "ATOP ends the pact with the Soviet notice, which could only prevent its renewal in 1946; the war "
            + "ended it.",
            [
                "2525 JPN: until 1945-04-05, here 1945-08-09",
                "2525 SUN: until 1945-04-05, here 1945-08-09",
            ]),
        (
            "The United States suspended its duties to New Zealand in 1986; no party denounced the treaty.",
            [
                "3215 NZL: until 1986-09-17, here ..",
            ]),
        (
            "The text of 1951 gives the United States a right and no duty, and names no consultation; that came "
            + "with the agreement on bases of 1952.",
            [
                "3220 JPN from 1951-09-08: consultation, here nothing",
                "3220 USA from 1951-09-08: defense consultation, here nothing",
            ]),
        (
            "ATOP ends membership with the organization, or with France's contributions to it; the treaty has "
            + "parties still and no notice but Pakistan's.",
            [
                "3260 AUS: until 1977-06-30, here ..",
                "3260 FRA: until 1974-06-30, here ..",
                "3260 GBR: until 1977-06-30, here ..",
                "3260 NZL: until 1977-06-30, here ..",
                "3260 PHL: until 1977-06-30, here ..",
            ]),
        (
            "ATOP counts Pakistan to the day of its notice, which ran for a year (article X).",
            [
                "3260 PAK: until 1972-11-08, here 1973-11-08",
            ]),
        (
            "Albania's parliament voted the withdrawal on 1968-09-13.",
            [
                "3285 ALB: until 1968-09-12, here 1968-09-13",
            ]),
        (
            "ATOP ends a treaty with a quarrel or a rupture of relations, which ends nothing in law (VCLT 63); "
            + "the register marks it as dead in practice.",
            [
                "3380 CHN: until 1967-06-28, here ..",
                "3380 MMR: until 1967-06-28, here ..",
                "3425 CHN: until 1970-05-05, here ..",
                "3425 KHM: until 1970-05-05, here ..",
            ]),
        (
            "A political statement, which the treaty of 2001 reaffirms and does not end.",
            [
                "4385 CHN: until 2001-07-16, here ..",
                "4385 RUS: until 2001-07-16, here ..",
            ]),
        (
            "ATOP counts the two from the organization's consent to their entry in 2015; they joined it in 2017, "
            + "and never the texts of 1996 and 2001.",
            [
                "4810 IND: no member here",
                "4810 PAK: no member here",
            ]),
        (
            "ATOP counts the two from their declarations that they would accede, the register from their accession.",
            [
                "3755 FRA: since 2006-07-20, here 2007-01-13",
                "3755 JPN: since 2003-12-12, here 2004-07-02",
            ]),
        (
            "Belarus joined on the last day of 1993.",
            [
                "4220 BLR: since 1994-01-03, here 1993-12-31",
            ]),
        (
            "The declaration of 2001 speaks of consultation on regional and world affairs, not in a crisis.",
            [
                "4810 CHN from 2001-06-15: nonaggression consultation, here nonaggression",
                "4810 KAZ from 2001-06-15: nonaggression consultation, here nonaggression",
                "4810 KGZ from 2001-06-15: nonaggression consultation, here nonaggression",
                "4810 RUS from 2001-06-15: nonaggression consultation, here nonaggression",
                "4810 TJK from 2001-06-15: nonaggression consultation, here nonaggression",
                "4810 UZB from 2001-06-15: nonaggression consultation, here nonaggression",
            ]),
    ];

    /// <summary>Every difference, in the words of the comparison.</summary>
    public static IReadOnlyCollection<string> Lines { get; } = s_all.SelectMany(static d => d.Lines).ToHashSet();
}
