using Pacta.Figures;
using Pacta.Language;
using Pacta.Register;

namespace Pacta.Tests.Figures;

/// <summary>A register of a few figures, and what the last of them is found to be.</summary>
internal static class FigureWorld
{
    private const string Frame = """
        source a "A"

        source b "B"

        state CHN "China"
            exists 1912/..

        state RUS "Russia"
            exists 1816/..

        state USA "United States"
            exists 1816/..


        """;

    public static TreatyRegister Of(params string[] figures)
    {
        var text = Frame + string.Join('\n', figures.Select(static f => $"figure {f}")) + "\n";
        var compilation = RegisterCompiler.Compile([Parser.Parse("world.pacta", text)]);
        Assert.Empty(compilation.Diagnostics.Where(static d => d.Severity == Severity.Error));
        Assert.Equal(figures.Length, compilation.Register.Figures.Length);
        return compilation.Register;
    }

    /// <summary>The finding about the last figure.</summary>
    public static FigureFinding Last(params string[] figures)
    {
        var register = Of(figures);
        return FigureCheck.Of(register, register.Figures[^1]);
    }
}
