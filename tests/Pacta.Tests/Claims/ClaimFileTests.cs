namespace Pacta.Tests.Claims;

/// <summary>Small registers whose claims have the verdicts that the files expect, form by form.</summary>
public class ClaimFileTests
{
    public static TheoryData<string> Files { get; } = ExpectationFile.In("claims");

    [Theory]
    [MemberData(nameof(Files))]
    public void The_claims_of_a_file_have_the_verdicts_that_it_expects(string file) =>
        Assert.Equal("", string.Join('\n', ExpectationFile.Failed("claims", file)));
}
