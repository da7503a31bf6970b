using System.Globalization;
using Pacta.Register;
using Pacta.Tests.House;

namespace Pacta.Tests.Figures;

public class UnitTests
{
    [Fact]
    public void A_mile_is_exactly_1609_344_metres() =>
        Assert.Equal(1609.344m, Named("miles").In(Named("metres")));

    [Fact]
    public void Every_unit_converts_into_those_of_its_dimension_and_back()
    {
        foreach (var one in Unit.All)
        {
            foreach (var other in Unit.All.Where(one.IsLike))
                Assert.Equal(1m, decimal.Round(one.In(other) * other.In(one), 20));
        }
    }

    [Fact]
    public void A_currency_is_like_no_other() => Assert.All(
        Unit.All.Where(static unit => unit.Name != "USD"), static unit =>
        {
            Assert.False(Named("USD").IsLike(unit));
            Assert.Throws<ArgumentException>(() => Named("USD").In(unit));
        });

    [Fact]
    public void The_language_reference_names_every_unit()
    {
        var page = File.ReadAllText(Repository.At("docs", "language.md"));

        Assert.All(Unit.All.Where(static unit => unit.Name is not ("times" or "place")),
            unit => Assert.Contains($"`{unit.Name}`", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("8", 1, 1, 1)]
    [InlineData("8.0", 1, 0.1, 0.1)]
    [InlineData("2000", 1, 1, 1000)]
    [InlineData("115", 1e9, 1e9, 1e9)]
    [InlineData("0", 1, 1, 1)]
    public void An_amount_keeps_the_digits_that_are_written(string number, double scale, double step, double coarse)
    {
        var amount = new Amount(decimal.Parse(number, CultureInfo.InvariantCulture), (decimal)scale);

        Assert.Equal((decimal)step, amount.Step);
        Assert.Equal((decimal)coarse, amount.CoarseStep);
        Assert.StartsWith(number, amount.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_beyond_what_is_written_is_no_amount()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Amount(Amount.Largest + 1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Amount(1.0000000000001m));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Amount(1, 10));
    }

    private static Unit Named(string name) => Unit.Find(name)!;
}
