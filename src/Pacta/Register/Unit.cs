using System.Collections.Immutable;

namespace Pacta.Register;

/// <summary>What a number counts: a closed table, with conversions where they are exact.</summary>
/// <remarks>Equal when the names are equal. Currencies are not converted: their rates belong to days.</remarks>
public sealed record Unit
{
    private Unit(string name, string dimension, decimal factor) =>
        (Name, Dimension, Factor) = (name, dimension, factor);

    /// <summary>Parts of a hundred.</summary>
    public static Unit Percent { get; } = new("percent", "percent", 1);

    /// <summary>Multiples of another figure.</summary>
    public static Unit Times { get; } = new("times", "times", 1);

    /// <summary>A place in an order, the first being 1.</summary>
    public static Unit Place { get; } = new("place", "place", 1);

    /// <summary>Every unit, in the order of the language reference.</summary>
    public static ImmutableArray<Unit> All { get; } =
    [
        .. new[] { "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "SUR" }.Select(static c => new Unit(c, c, 1)),
        new("km", "length", 1), new("miles", "length", 1.609344m), new("nautical miles", "length", 1.852m),
        new("metres", "length", 0.001m),
        new("square km", "area", 1), new("square miles", "area", 2.589988110336m),
        new("tonnes", "weight", 1), new("persons", "persons", 1), new("weapons", "weapons", 1),
        Percent, Times, Place,
    ];

    /// <summary>As files write it: "USD", "square km".</summary>
    public string Name { get; }

    /// <summary>Units of one dimension can be converted into one another; each currency is one of its own.</summary>
    public string Dimension { get; }

    /// <summary>How many of the dimension's first unit one of these is, exactly.</summary>
    public decimal Factor { get; }

    /// <summary>The unit of a name, letter by letter; null: there is none.</summary>
    public static Unit? Find(string name)
    {
        foreach (var unit in All)
        {
            if (unit.Name == name)
                return unit;
        }

        return null;
    }

    /// <summary>Whether numbers of both can be compared.</summary>
    public bool IsLike(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension;
    }

    /// <summary>What one of these is in another unit of its dimension, exactly or to 28 digits.</summary>
    /// <exception cref="ArgumentException">The other unit measures something else.</exception>
    public decimal In(Unit other) => IsLike(other)
        ? Factor / other.Factor
        : throw new ArgumentException($"{Name} cannot be converted to {other.Name}.", nameof(other));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
