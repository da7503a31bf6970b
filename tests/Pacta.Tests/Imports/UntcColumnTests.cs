using Pacta.Imports;
using Pacta.Register;

namespace Pacta.Tests.Imports;

public class UntcColumnTests
{
    [Theory]
    [InlineData("Accession(a), Succession(d), Ratification", null, ActKind.Ratification)]
    [InlineData("Accession(a), Succession(d), Ratification", "d", ActKind.Succession)]
    [InlineData("Signature, Succession to signature(d)", "d", ActKind.SignatureBySuccession)]
    [InlineData("Approval(AA), Acceptance(A), Ratification", "AA", ActKind.Approval)]
    [InlineData("Accession(a), Succession(d)", null, ActKind.Accession)]
    [InlineData("Participation under articles 3 (2) and (3)(P)", "P", ActKind.OtherConsent)]
    [InlineData("Definitive signature of the Protocol, Acceptance of the Protocol", null, ActKind.OtherConsent)]
    [InlineData("Signature, Signature ad referendum (s)", "s", ActKind.Signature)]
    [InlineData("Participation in the Convention by virtue of ratification, accession or succession to the Protocol",
        null, ActKind.OtherConsent)]
    [InlineData("Provisional application by virtue of signature, adoption of the Agreement or accession thereto, "
        + "Provisional application by virtue of a notification (n)", "n", ActKind.ProvisionalApplication)]
    [InlineData("Notification under article 7 (1) (b)", null, ActKind.Notification)]
    [InlineData("Acceptance ipso facto by virtue of article 10 (1) of the Convention, as amended(A)", "A", ActKind.Acceptance)]
    public void A_mark_means_the_act_that_the_heading_gives_it(string heading, string? mark, ActKind expected)
    {
        var column = UntcColumn.Parse(heading);

        Assert.True(column.IsKnown);
        Assert.True(column.TryFind(mark, out var act));
        Assert.Equal(expected, act);
    }

    [Theory]
    [InlineData("Accession(a), Ratification", "d")]
    [InlineData("Signature", "s")]
    public void A_mark_that_the_heading_lacks_means_nothing(string heading, string mark) =>
        Assert.False(UntcColumn.Parse(heading).TryFind(mark, out _));

    [Fact]
    public void A_heading_of_another_kind_is_not_understood() => Assert.False(UntcColumn.Parse("Remarks").IsKnown);

    [Theory]
    [InlineData("27 Jun 2001 a", "2001-06-27", "a")]
    [InlineData("5 Sept 2000", "2000-09-05", null)]
    [InlineData("19 July 2006 AA", "2006-07-19", "AA")]
    [InlineData("29 Feb 2000", "2000-02-29", null)]
    public void A_cell_is_a_day_and_perhaps_a_mark(string cell, string day, string? mark)
    {
        Assert.True(UntcDay.TryParse(cell, out var read, out var found));
        Assert.Equal((day, mark), (Pacta.Time.Day.Format(read), found));
    }

    [Theory]
    [InlineData("29 Feb 2001")]
    [InlineData("27 Jub 2001")]
    [InlineData("Jun 2001")]
    [InlineData("27 Jun 2001 a d")]
    [InlineData("27 Jun 2001 a; 3 May 2002")]
    [InlineData("n.a.")]
    public void What_is_no_day_is_not_guessed(string cell) => Assert.False(UntcDay.TryParse(cell, out _, out _));
}
