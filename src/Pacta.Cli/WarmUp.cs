using Pacta.Answers;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Cli;

/// <summary>
/// Asks a question of a tiny register on a second thread while the real one is being read, so that the code it needs is
/// loaded by then: most of a first question's time goes there. Then it takes its share of the reading.
/// </summary>
internal static class WarmUp
{
    /// <summary>A register that takes the ways most taken.</summary>
    internal const string Sample = """
        source s-1900 "Annals"
            published  1900

        state AAA "Aland"
            exists     1816-01-01/..
            named "Old Aland" 1816-01-01/1870-12-31
            code COW 1 1816-01-01/..

        state BBB "Bland"
            exists     1816-01-01/1917-11-07

        state CCC "Cland"
            exists     1917-11-08/..
            continues BBB since 1917-11-08 [s-1900]

        state DDD "Dland"
            exists     1919-01-01/..
            succeeds AAA since 1919-01-01 by separation [s-1900]

        group powers
            has AAA 1816-01-01/.., BBB

        organization o "League"
            founded    1880
            joined by AAA 1880-01-01

        treaty t-1879 "Alliance"
            parties    AAA, BBB
            subject    alliance, friendship
            signed     1879-10-07 at Town [s-1900 "p. 1"]
            exchanged  1879-10-21 at Town [s-1900]
            in force   on exchange
            lasts      5 years
            renews     for 3 years unless denounced 1 year before
            denounced  by BBB 1890-01-01

            article 1 "War"
                parties must consult each other, at once [s-1900]
                when anyone attacks a party:
                    the other party must defend the attacked party, by all means [s-1900]

        convention c-1899 "Convention"
            parties    AAA, BBB
            open to all states
            adopted    1899-07-29
            signed     by AAA 1899-07-29, BBB 1899-07-29
            ratified   by AAA 1900-09-04, BBB 1900-09-05
            in force   when ratified by 2 states
            may be denounced on 1 year notice
            reservation by AAA 1900-09-04 excludes article 1
            objection by BBB 1900-10-01 to reservation of AAA
            provisionally applied by AAA 1899-08-01
            suspended between AAA, BBB 1915-01-01 by war

            article 1
                parties must settle disputes with each other peacefully [s-1900]

        protocol p-1905 "Protocol"
            parties    AAA, BBB
            amends     c-1899
            replaces article 1 of c-1899
            signed     1905-01-01
            in force   1905-01-01/1905-02-01 by signature
            ended for AAA 1910-01-01 by agreement

            article 1
                parties must inform each other

        event e-1914 BBB attacks AAA 1914-08-01
            conduct breached c-1899 article 1 by BBB [s-1900]

        coverage of defend, join between AAA, BBB 1816-01-01/1918-12-31 [s-1900]

        expect on 1880-01-01: AAA must defend BBB when CCC attacks BBB
        expect on 1900-10-01: AAA is party to c-1899
        """;

    /// <summary>1880-01-01.</summary>
    internal const int AskedDay = -32_872;

    private static int s_started;

    /// <summary>Starts it, where there is a second processor. Nothing waits for it, and it changes nothing.</summary>
    /// <param name="thenReads">Whether the register inside the program is wanted, so that it takes a share of reading
    /// it.</param>
    public static void Start(bool thenReads)
    {
        if (Environment.ProcessorCount > 1 && Interlocked.Exchange(ref s_started, 1) == 0)
            new Thread(() => Run(thenReads)) { IsBackground = true }.Start();
    }

    private static void Run(bool thenReads)
    {
        var register = RegisterCompiler.Compile([Parser.Parse("sample.pacta", Sample)], wereChecked: true).Register;
        var report = new Questions(register).Owes(register.FindState("AAA"), register.FindState("BBB"), AskedDay);
        TextReport.Write(report, TextWriter.Null, 120, why: false);
        if (thenReads)
            RegisterReader.HelpReadEmbedded();
    }
}
