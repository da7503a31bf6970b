using System.Collections.Immutable;

namespace Pacta.Imports;

/// <summary>Which headings of a table a user names for the columns that an import wants.</summary>
/// <remarks>
/// <c>start=StYear+StMon+StDay,initiator=SideA</c>. A comma divides only where a name and an equals sign follow it,
/// so that headings may hold commas.
/// </remarks>
public sealed record ColumnChoices
{
    /// <summary>None: every column has its usual heading.</summary>
    public static ColumnChoices None { get; } = new(ImmutableArray<(string, string)>.Empty);

    private ColumnChoices(ImmutableArray<(string Name, string Headings)> all) => All = all;

    /// <summary>Each with its headings, joined by plus signs as they were given.</summary>
    public ImmutableArray<(string Name, string Headings)> All { get; }

    /// <param name="texts">Of one or more options, each with one or more choices.</param>
    /// <param name="choices">What they say; <see cref="None"/> where false.</param>
    /// <param name="wrong">The part that is none; "" where true.</param>
    public static bool TryParse(IEnumerable<string> texts, out ColumnChoices choices, out string wrong)
    {
        ArgumentNullException.ThrowIfNull(texts);
        (choices, wrong) = (None, "");
        var all = ImmutableArray.CreateBuilder<(string Name, string Headings)>();
        foreach (var text in texts)
        {
            var first = all.Count;
            foreach (var part in text.Split(','))
            {
                var equals = part.IndexOf('=', StringComparison.Ordinal);
                if (equals > 0)
                    all.Add((part[..equals].Trim(), part[(equals + 1)..].Trim()));
                else if (equals < 0 && all.Count > first)
                    all[^1] = (all[^1].Name, $"{all[^1].Headings},{part}");
                else
                    (wrong, first) = (part, int.MaxValue);
                if (wrong.Length > 0 || first == int.MaxValue)
                    return false;
            }
        }

        foreach (var (name, headings) in all)
        {
            if (name.Length == 0 || headings.Length == 0)
            {
                wrong = $"{name}={headings}";
                return false;
            }
        }

        choices = new(all.ToImmutable());
        return true;
    }
}
