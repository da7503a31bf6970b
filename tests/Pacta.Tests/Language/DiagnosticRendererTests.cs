using Pacta.Language;

namespace Pacta.Tests.Language;

public class DiagnosticRendererTests
{
    private const string War = "a\nb war\nc\nd peace, war\n";

    [Fact]
    public void Labels_stand_under_their_lines_and_those_of_other_files_after_them() => AssertRendered(
        new("PA9999", Severity.Warning, "Twice", new("war", new(19, 3), "second here"),
            [
                new("war", new(12, 5), "beside this"), new("war", new(4, 3), "first here"),
                new("law", new(0, 3), "by this"),
            ],
            "keep one"),
        """
        warning PA9999: Twice
          --> war:4:10
        2 | b war
          |   --- first here
        ...
        4 | d peace, war
          |          ^^^ second here
          |   ----- beside this
          --> law:1:1
        1 | law
          | --- by this
        Hint: keep one.

        """);

    [Fact]
    public void A_file_that_cannot_be_read_is_named() => AssertRendered(
        new("PA9999", Severity.Error, "Gone", new("gone", new(5, 3), "it was here"), [], null),
        """
        error PA9999: Gone
          --> gone
          | it was here

        """);

    [Fact]
    public void Columns_count_code_points_and_what_could_steer_a_terminal_is_not_printed() => AssertRendered(
        new("PA9999", Severity.Error, "Odd", new("odd", new(6, 1), "here"), [], "is it?"),
        """
        error PA9999: Odd
          --> odd:1:6
        1 | 𝒜 �[ x
          |      ^ here
        Hint: is it?

        """);

    [Fact]
    public void A_long_line_is_cut_around_the_caret()
    {
        var report = Renderer().Render(
            new("PA9999", Severity.Error, "Far", new("long", new(500, 300), "here"), [], null));

        Assert.Equal(
            "error PA9999: Far\n  --> long:1:501\n"
            + $"1 | …{new string('x', 100)}…\n  | {new string(' ', 41)}{new string('^', 60)} here\n",
            report);
    }

    [Fact]
    public void A_place_at_the_end_of_a_text_has_a_caret_behind_it() => AssertRendered(
        new("PA9999", Severity.Error, "End", new("law", new(3, 0), "here"), [], null),
        """
        error PA9999: End
          --> law:1:4
        1 | law
          |    ^ here

        """);

    private static void AssertRendered(Diagnostic diagnostic, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Renderer().Render(diagnostic));

    private static DiagnosticRenderer Renderer() => new(static path => path switch
    {
        "war" => War,
        "law" => "law",
        "odd" => "\U0001d49c\t\u001b[ x",
        "long" => new string('x', 1000),
        _ => null,
    });
}
