using Pacta.Answers;
using Pacta.Language;
using Pacta.Tests.House;
using Pacta.Tests.Registers;

namespace Pacta.Tests.Answers;

/// <summary>What a lawyer would ask about: each kind where it is, and not where it is not.</summary>
public class DefectTests
{
    private const string States = """
        state AAA "Aland"
        state BBB "Beland"
        state CCC "Celand"
        state DDD "Deland"
            exists 1960-01-01/..
            succeeds CCC since 1960-01-01 by independence

        """;

    [Theory]
    [InlineData("signed-after-ratification", "ratified by AAA 1950-01-01|signed by AAA 1950-02-01")]
    [InlineData("signed-after-entry", "signed by AAA 1950-06-01|in force 1950-05-01|parties AAA, BBB")]
    [InlineData("ratified-unsigned", "signed by AAA 1950-01-01, BBB 1950-01-01"
        + "|ratified by AAA 1950-02-01, BBB 1950-02-01, CCC 1950-02-01"
        + "|signed by EEE 1950-01-01, FFF 1950-01-01, GGG 1950-01-01, HHH 1950-01-01, III 1950-01-01"
        + ", JJJ 1950-01-01, KKK 1950-01-01|ratified by EEE 1950-02-01, FFF 1950-02-01, GGG 1950-02-01, HHH 1950-02-01"
        + ", III 1950-02-01, JJJ 1950-02-01, KKK 1950-02-01|open to all states")]
    [InlineData("consented-twice", "ratified by AAA 1950-01-01|acceded to by AAA 1955-01-01|open to all states")]
    [InlineData("succeeded-too-soon", "ratified by CCC 1950-01-01|succeeded to by DDD 1955-01-01|open to all states")]
    [InlineData("succeeded-to-nothing", "ratified by CCC 1965-01-01, AAA 1950-01-01|succeeded to by DDD 1970-01-01"
        + "|in force when ratified by 1 states|open to all states")]
    [InlineData("left-twice", "ratified by AAA 1950-01-01, BBB 1950-01-01|in force when ratified by 2 states"
        + "|may be denounced on 1 month notice|denounced by AAA 1951-01-01|ended for AAA 1953-01-01 by denunciation"
        + "|open to all states")]
    [InlineData("notice-too-short", "ratified by AAA 1950-01-01, BBB 1950-01-01|in force when ratified by 2 states"
        + "|may be denounced on 1 year notice|denounced by AAA 1951-01-01|ended for AAA 1951-06-01 by denunciation"
        + "|open to all states")]
    [InlineData("act-after-end", "ratified by AAA 1950-01-01, BBB 1950-01-01|in force when ratified by 2 states"
        + "|lasts 5 years|acceded to by CCC 1956-01-01|open to all states")]
    [InlineData("provisional-when-bound", "ratified by AAA 1950-01-01, BBB 1950-01-01|open to all states"
        + "|in force when ratified by 2 states|provisionally applied by AAA 1951-01-01")]
    public void A_defect_is_found_with_its_place(string kind, string lines)
    {
        var rows = Rows(lines);

        Assert.Contains(rows, row => row[2] == kind);
        Assert.All(rows, static row => Assert.StartsWith("x.pacta:", row[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("signed by AAA 1950-01-01|ratified by AAA 1950-02-01|open to all states")]
    [InlineData("signed by AAA 1950|ratified by AAA 1950-02-01|open to all states")]
    [InlineData("signed by AAA 1950-01-01|ratified by AAA 1950-02-01, BBB 1950-02-01|open to all states")]
    [InlineData("ratified by CCC 1950-01-01, AAA 1950-01-01|succeeded to by DDD 1961-01-01"
        + "|in force when ratified by 2 states|open to all states")]
    [InlineData("ratified by AAA 1950-01-01, BBB 1950-01-01|in force when ratified by 2 states"
        + "|may be denounced on 1 year notice|denounced by AAA 1951-01-01|ended for AAA 1952-01-01 by denunciation"
        + "|ratified by AAA 1960-01-01|open to all states")]
    [InlineData("ratified by AAA 1950-01-01, BBB 1950-01-01|in force when ratified by 2 states"
        + "|lasts 5 years|acceded to by CCC 1954-12-31|open to all states")]
    [InlineData("provisionally applied by AAA 1949-01-01|ratified by AAA 1950-01-01, BBB 1950-01-01"
        + "|in force when ratified by 2 states|open to all states")]
    public void What_is_in_order_raises_no_alarm(string lines) => Assert.Empty(Rows(lines));

    [Fact]
    public void The_register_that_ships_raises_no_alarm() =>
        Assert.Empty(Of(Embedded.Questions.Check(uncited: false)).Select(static r => string.Join(' ', r)));

    [Fact]
    public void The_page_on_check_lists_every_kind_that_is_tested()
    {
        var tested = typeof(DefectTests).GetMethod(nameof(A_defect_is_found_with_its_place))!
            .GetCustomAttributesData().Where(static a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(static a => ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)
                a.ConstructorArguments[0].Value!)[0].Value as string);
        var listed = File.ReadLines(Repository.At("docs", "check.md"))
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(static line => line.Split('|')[1].Trim(' ', '`'));

        Assert.Equal(listed, tested);
    }

    private static List<string[]> Rows(string lines)
    {
        var more = string.Concat("EFGHIJK".Select(static c => $"state {c}{c}{c} \"Land\"\n"));
        var text = States + more + "\nconvention x \"X\"\n"
            + string.Concat(lines.Split('|').Select(static line => $"    {line}\n"));
        var compiled = RegisterCompiler.Compile([Parser.Parse("x.pacta", text)]);
        return Of(new Questions(compiled.Register).Check(uncited: false));
    }

    private static List<string[]> Of(Report report) =>
        [.. report.Sections.Single(static s => s.Key == "defects").Rows.Select(static r => r.Cells.ToArray())];
}
