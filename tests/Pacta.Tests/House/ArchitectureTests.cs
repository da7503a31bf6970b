using System.Text.RegularExpressions;
using Pacta.Register;

namespace Pacta.Tests.House;

public partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> s_mayUse = new()
    {
        ["Sequences"] = [],
        ["Time"] = [],
        ["Register"] = ["Time"],
        ["Quotations"] = ["Register"],
        ["Figures"] = ["Time", "Register"],
        ["Language"] = ["Time", "Register", "Quotations"],
        ["Law"] = ["Time", "Register"],
        ["Duties"] = ["Time", "Register", "Law"],
        ["Answers"] = ["Time", "Register", "Quotations", "Figures", "Law", "Duties"],
        ["Panels"] = ["Time", "Register", "Law", "Duties"],
        ["Drafting"] = ["Time", "Register", "Language", "Law", "Quotations"],
        ["Imports"] = ["Time", "Register", "Language", "Law", "Answers"],
    };

    [Fact]
    public void A_folder_of_the_engine_uses_only_those_before_it()
    {
        var offenders =
            from path in Repository.SourceFiles("src", "Pacta")
            let folder = Path.GetRelativePath(Repository.At("src", "Pacta"), path).Split(Path.DirectorySeparatorChar)[0]
            from used in Used(File.ReadAllText(path))
            where used != folder && !s_mayUse[folder].Contains(used)
            select $"{folder} uses {used}: {Path.GetFileName(path)}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void The_engine_refers_to_no_assembly_that_reaches_outside_it()
    {
        var referenced = typeof(TreatyRegister).Assembly.GetReferencedAssemblies().Select(static a => a.Name!).ToList();

        Assert.DoesNotContain(referenced, static name => name is "System.Console" or "System.Diagnostics.Process"
            || name.StartsWith("System.Net", StringComparison.Ordinal)
            || name.StartsWith("System.IO", StringComparison.Ordinal));
    }

    [Fact]
    public void The_shells_know_no_rule_of_law()
    {
        var offenders =
            from path in Repository.SourceFiles("src", "Pacta.Formats")
                .Concat(Repository.SourceFiles("src", "Pacta.Cli"))
            where Used(File.ReadAllText(path)).Any(static used => used is "Law" or "Duties")
            select Path.GetFileName(path);

        Assert.Empty(offenders);
    }

    private static IEnumerable<string> Used(string text) =>
        UsingDirective().Matches(text).Select(static match => match.Groups[1].Value)
            .Where(s_mayUse.ContainsKey).Distinct();

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?Pacta\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
