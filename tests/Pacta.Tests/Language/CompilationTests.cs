using System.Diagnostics;
using System.Globalization;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Tests.Language;

/// <summary>One mistake gives one diagnostic, what is right gives none, and nothing hangs.</summary>
public class CompilationTests
{
    private const string World = """
        state CHN "China"
            exists 1912/..

        state SUN "Soviet Union"
            exists 1922/1991-12-25

        state RUS "Russia"
            exists 1991-12-26/..
            continues SUN since 1991-12-26

        state JPN "Japan"
            exists 1816/..


        """;

    [Fact]
    public void The_register_that_ships_has_no_errors_and_only_the_warnings_that_are_known()
    {
        // The sources of 1919 gave the days on which Versailles was to enter into force; the Charter's original
        // members include some that were not yet members of the state system.
        string[] known = ["PA0401 treaties/un-charter-1945.pacta", "PA0406 treaties/london-1839.pacta"];

        var diagnostics = RegisterCompiler.Compile(RegisterReader.ReadEmbedded()).Diagnostics;

        Assert.DoesNotContain(diagnostics, static d => d.Severity == Severity.Error);
        Assert.Empty(diagnostics.Select(static d => $"{d.Code} {d.Primary.Path}").Except(known));
    }

    [Fact]
    public void Twenty_mistakes_in_one_file_give_twenty_diagnostics()
    {
        var source = World + """
            source old "Old"
                published 1949

            source old "Old again"

            organization club "Club"
                left by CHN 1950

            treaty a-1950 "A"
                parties CHN, SUN, CHN
                signed 1950-02-14 at Moscow [old]
                in force 1950-01-31
                lasts 5 years
                lasts 6 years
                renews for 5 years unless denounced 6 months befor
                ratified by CHN 1950-02-13
                ratified by JPN 1950-03-01
                ratified by SUN 1950-03-01, SUN 1950-03-01
                may not be denounced
                denounced by CHN 1960
                replaces a-1950
                article 1
                    CHN must defend the attacked party
                    when CHN attacks CHN:
                        parties must defend each other, at onec
                article 1
                    small powers must consult each other

            event x CHN attacks CHN 1951
                conduct kept a-1950 article 7 by CHM
            """;

        var codes = Codes(source).ToList();

        Assert.Equal(
        [
            "PA0301", "PA0412", "PA0309", "PA0406", "PA0411", "PA0410", "PA0206", "PA0402", "PA0404", "PA0407",
            "PA0414",
            "PA0304", "PA0503", "PA0501", "PA0246", "PA0307", "PA0303", "PA0505", "PA0306", "PA0302",
        ], codes);
        Assert.Equal(20, codes.Count);
    }

    [Theory]
    [InlineData("state KOR \"Korea\n    exists 1948/..\ntreaty a \"A\"\n    parties KOR, CHN\n    in force 1950",
        "PA0104")]
    [InlineData("stat KOR \"Korea\"\n    exists 1948/..\ntreaty a \"A\"\n    parties KOR, CHN\n    in force 1950",
        "PA0201")]
    [InlineData("nation KOR \"Korea\"\ntreaty a \"A\"\n    parties KOR, CHN\n    in force 1950", "PA0201")]
    [InlineData("treaty a \"A\"\n    parties CHM, JPN\n    ratified by CHN 1950\n    in force 1950", "PA0302")]
    [InlineData("treaty a \"A\"\n    partis CHN, JPN\n    ratified by CHN 1950\n    in force 1950", "PA0201")]
    [InlineData("treaty a \"A\"\n    parties CHN, JPN\n    in force in 1950\n    lasts 5 years", "PA0220")]
    [InlineData("treaty a \"A\"\n    parties CHN, JPN\n    in force 1950\n    lasts for ever\n    renews for 5 years unless denounced 1 year before", "PA0227")]
    [InlineData("treaty a \"A\"\n    parties CHN, JPN\n    ratified by CHN 1950 [nobody]", "PA0302")]
    [InlineData("treaty a \"A\" [nobody]\n    parties CHN, JPN", "PA0302")]
    [InlineData("group big powers\n    hes CHN\ntreaty a \"A\"\n    parties CHN\n    article 1\n        big powers must consult JPN", "PA0201")]
    public void One_mistake_gives_one_diagnostic_whatever_depends_on_it(string source, string code) =>
        Assert.Equal([code], Codes(World + source));

    [Theory]
    [InlineData("Russia acts for the Soviet Union",
        "parties SUN, CHN\n    signed 1990\n    ratified by RUS 1992\n    denounced by RUS 1995")]
    [InlineData("A state comes back",
        "open to all states\n    ratified by CHN 1950\n    withdrawn by CHN 1960\n    acceded to by CHN 1970")]
    [InlineData("Two sources give two days",
        "parties CHN, JPN\n    signed 1950\n    signed 1951\n    ratified by CHN 1950-03\n    ratified by CHN 1952")]
    [InlineData("A clause is ranked",
        "parties CHN, JPN\n    in force 1950\n    lasts 5 years\n    lasts 6 years preferred")]
    [InlineData("A month's end is rounded",
        "parties CHN, JPN\n    in force 1950-01-31\n    lasts 1 month rounding down")]
    [InlineData("A party leaves without a recorded consent",
        "parties CHN, JPN\n    in force 1950\n    denounced by CHN 1960")]
    [InlineData("A signature is taken back",
        "open to all states\n    signed by CHN 1950\n    withdrawn by CHN 1951\n    in force 1952")]
    [InlineData("A party leaves and comes back",
        "parties CHN, JPN\n    open to all states\n    in force 1950\n"
            + "    denounced by CHN 1955\n    acceded to by CHN 1957")]
    [InlineData("The act is as vague as the adoption",
        "parties CHN, JPN\n    signed 1950-02-14\n    ratified by CHN 1950")]
    [InlineData("A third state is protected", "parties CHN, JPN\n    article 1\n        parties must not attack SUN")]
    public void What_is_right_is_not_reported(string why, string body) =>
        Assert.Equal((why, ""), (why, string.Join(' ', Codes($"{World}treaty a \"A\"\n    {body}\n"))));

    [Fact]
    public void Mistakes_come_by_file_and_place()
    {
        var files = new[] { ("b", "area B\narea B\n"), ("a", "area A\narea A\n\nsource s \"S\"\nsource s \"S\"\n") }
            .Select(static file => Parser.Parse(file.Item1, file.Item2));

        var diagnostics = RegisterCompiler.Compile([.. files]).Diagnostics;

        var places = diagnostics.Select(static d => (d.Primary.Path, d.Primary.Span.Start));
        Assert.Equal([("b", 12), ("a", 12), ("a", 35)], places);
    }

    // 17,576 codes are all that there are; the parser accepts any three letters.
    [Fact]
    public void A_chain_and_a_circle_of_thousands_neither_hang_nor_overflow()
    {
        const int Length = 17_000;
        static string Code(int i) => string.Create(3, i, static (code, n) =>
            (code[0], code[1], code[2]) = ((char)('A' + n / 676), (char)('A' + n / 26 % 26), (char)('A' + n % 26)));
        var states = string.Concat(Enumerable.Range(0, Length).Select(i =>
            $"state {Code(i)} \"S\"\n    continues {Code((i + 1) % Length)} since 1950\n"));
        var treaties = string.Concat(Enumerable.Range(0, Length).Select(static i => string.Create(
            CultureInfo.InvariantCulture, $"treaty t{i} \"T\"\n    parties {Code(0)}\n    replaces t{i + 1}\n")));
        var watch = Stopwatch.StartNew();

        var codes = Codes(states + treaties + $"treaty t{Length} \"T\"\n    parties {Code(0)}\n");

        Assert.Equal(["PA0305"], codes);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static IEnumerable<string> Codes(string source) =>
        RegisterCompiler.Compile([Parser.Parse("a.pacta", source)]).Diagnostics.Select(static d => d.Code);
}
