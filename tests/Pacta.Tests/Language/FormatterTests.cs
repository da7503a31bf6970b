using Pacta.Language;

namespace Pacta.Tests.Language;

public class FormatterTests
{
    [Fact]
    public void Spaces_indentation_and_line_ends_become_canonical() => AssertFormatted(
        "\ufefftreaty  a-1900   \"A\" \r\n  parties   CHN ,RUS\r\n"
        + "  in  force 1900   by exchange[ a ,b \"p. 1\" ]# why\r\n",
        """
        treaty a-1900 "A"
            parties    CHN, RUS
            in force   1900 by exchange [a, b "p. 1"]  # why

        """);

    [Fact]
    public void Values_of_properties_stand_in_one_column_and_other_statements_do_not() => AssertFormatted(
        """
        treaty a-1900 "A"
            secret until 1950
            acceded to by CHN 1950
            definitively signed by CHN 1950
            article 1
                note "B"
                parties must consult each other
        """,
        """
        treaty a-1900 "A"
            secret     until 1950
            acceded to by CHN 1950
            definitively signed by CHN 1950
            article 1
                note "B"
                parties must consult each other

        """);

    [Fact]
    public void Blank_lines_run_together_and_blocks_stand_apart() => AssertFormatted(
        """


        area A
        area B
            note "b"
        area C


        area D
            # Nothing is known of it.
        # Of E.
        area E

            note "e"


            note "f"

        """,
        """
        area A

        area B
            note       "b"

        area C

        area D
            # Nothing is known of it.

        # Of E.
        area E
            note       "e"

            note       "f"

        """);

    [Fact]
    public void A_line_with_a_mistake_keeps_its_tokens() => AssertFormatted(
        "treaty a \"A\"\n    frobnicate   it ,now [ 1949 ]\n    note  \"open   # text\n",
        "treaty a \"A\"\n    frobnicate it, now [ 1949]\n    note       \"open   # text\n");

    [Fact]
    public void A_line_that_would_become_too_long_stays_as_it_is()
    {
        var source = "treaty a \"A\"\n    parties CHN" + string.Concat(Enumerable.Repeat(",CHN", 2_400)) + "\n";

        AssertFormatted(source, source);
    }

    [Fact]
    public void A_misplaced_byte_order_mark_is_kept_as_the_mistake_that_it_is() =>
        AssertFormatted("    \ufeffarea A\n", "\ufeff\ufeffarea A\n");

    [Fact]
    public void A_file_of_comments_keeps_them() => AssertFormatted("\n# one\n\n\n   # two\n\n", "# one\n\n# two\n");

    [Fact]
    public void Comments_at_the_end_stand_apart_whether_or_not_blank_lines_follow() => AssertFormatted(
        "source a \"A\"\n    language en\n# one\n\n", "source a \"A\"\n    language   en\n\n# one\n");

    [Fact]
    public void An_empty_file_stays_empty() => AssertFormatted("\n \n", "");

    private static void AssertFormatted(string source, string expected)
    {
        var formatted = Formatter.Format(Parser.Parse("a.pacta", source));

        Assert.Equal(expected.ReplaceLineEndings("\n"), formatted);
        Assert.Equal(formatted, Formatter.Format(Parser.Parse("a.pacta", formatted)));
    }
}
