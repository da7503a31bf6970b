using Pacta.Answers;
using Pacta.Formats;
using Pacta.Language;
using Pacta.Tests.House;

namespace Pacta.Tests;

/// <summary>Small registers under <c>tests/</c> that hold what they expect of themselves.</summary>
internal static class ExpectationFile
{
    /// <summary>The names of the files of a folder.</summary>
    public static TheoryData<string> In(string folder) =>
        new(Directory.GetFiles(Repository.At("tests", folder), "*.pacta").Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)!);

    /// <summary>What a file expects in vain, with what was concluded. It has no mistakes and expects something.
    /// </summary>
    public static IEnumerable<string> Failed(string folder, string file)
    {
        var compilation = RegisterCompiler
            .Compile([RegisterReader.ReadFile(Repository.At("tests", folder, file), file)]);
        Assert.Empty(compilation.Diagnostics.Where(static d => d.Severity == Severity.Error)
            .Select(static d => $"{d.Code} {d.Title}: {d.Primary.Text}"));
        Assert.NotEmpty(compilation.Register.Expectations);
        var questions = new Questions(compilation.Register);
        return compilation.Register.Expectations.Select(questions.Examine).Where(static e => !e.Holds)
            .Select(static e => $"{e.Expectation.Text}: {e.Concluded}");
    }
}
