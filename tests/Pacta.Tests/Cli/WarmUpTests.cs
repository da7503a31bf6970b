using Pacta.Answers;
using Pacta.Cli;
using Pacta.Language;

namespace Pacta.Tests.Cli;

public class WarmUpTests
{
    [Fact]
    public void The_sample_is_a_register_without_mistakes_and_its_question_has_an_answer()
    {
        var compiled = RegisterCompiler.Compile([Parser.Parse("sample.pacta", WarmUp.Sample)]);
        var register = compiled.Register;
        var duties = new Questions(register)
            .Owes(register.FindState("AAA"), register.FindState("BBB"), WarmUp.AskedDay).Sections[0].Rows;

        Assert.Empty(compiled.Diagnostics.Select(static d => $"{d.Code} {d.Title}: {d.Primary.Text}"));
        Assert.Contains(duties, static row => row.Cells[0].StartsWith("AAA must defend BBB", StringComparison.Ordinal));
    }
}
