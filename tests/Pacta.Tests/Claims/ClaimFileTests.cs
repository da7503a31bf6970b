using Pacta.Answers;
using Pacta.Formats;
using Pacta.Language;
using Pacta.Tests.House;

namespace Pacta.Tests.Claims;

/// <summary>Small registers whose claims have the verdicts that the files expect, form by form.</summary>
public class ClaimFileTests
{
    public static TheoryData<string> Files { get; } =
        new(Directory.GetFiles(Repository.At("tests", "claims"), "*.pacta").Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_claims_of_a_file_have_the_verdicts_that_it_expects(string file)
    {
        var compilation = RegisterCompiler
            .Compile([RegisterReader.ReadFile(Repository.At("tests", "claims", file), file)]);
        Assert.Empty(compilation.Diagnostics.Where(static d => d.Severity == Severity.Error)
            .Select(static d => $"{d.Code} {d.Title}: {d.Primary.Text}"));
        var questions = new Questions(compilation.Register);

        var failed = compilation.Register.Expectations.Select(questions.Examine).Where(static e => !e.Holds)
            .Select(static e => $"{e.Expectation.Text}: {e.Concluded}");

        Assert.NotEmpty(compilation.Register.Expectations);
        Assert.Equal("", string.Join('\n', failed));
    }
}
