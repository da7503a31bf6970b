using Pacta.Law.Rules;
using Pacta.Tests.House;

namespace Pacta.Tests.Law;

/// <summary>
/// Each rule of law has a file in the register's own language that shows where it applies and where not.
/// </summary>
public class LawFileTests
{
    public static TheoryData<string> Files { get; } = ExpectationFile.In("law");

    [Theory]
    [MemberData(nameof(Files))]
    public void What_a_file_expects_of_its_rule_holds(string file) =>
        Assert.Empty(ExpectationFile.Failed("law", file));

    [Fact]
    public void Every_rule_has_its_file_and_every_file_its_rule() =>
        Assert.Equal(
            Catalogue.All.Select(static rule => rule.Id + ".pacta").Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.At("tests", "law")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_that_the_engine_can_give_as_a_reason_is_in_the_catalogue()
    {
        const System.Reflection.BindingFlags All = System.Reflection.BindingFlags.Static
            | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;
        var rules = typeof(Catalogue).Assembly.GetTypes().SelectMany(static type => type.GetProperties(All))
            .Where(static p => p.PropertyType == typeof(Pacta.Law.Rule))
                .Select(static p => (Pacta.Law.Rule)p.GetValue(null)!);

        Assert.Equal(Catalogue.All.Select(static r => r.Id).Order(), rules.Select(static r => r.Id).Distinct().Order());
    }

    [Fact]
    public void Every_file_shows_where_its_rule_applies_where_it_must_not_and_the_edge()
    {
        foreach (var file in Directory.GetFiles(Repository.At("tests", "law")))
        {
            var text = File.ReadAllText(file);
            foreach (var part in new[] { "# Applies", "# Must not", "# Edge" })
                Assert.True(text.Contains(part, StringComparison.Ordinal), $"{file} lacks '{part}'.");
        }
    }
}
