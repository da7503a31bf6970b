using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Imports;

/// <summary>A status table, understood: what its treaty's file in the register says.</summary>
public sealed record UntcInstrument
{
    /// <summary>"4-11-b".</summary>
    public required string Number { get; init; }

    /// <summary>Its identifier in the register: "untc-4-11-b".</summary>
    public string Code => "untc-" + Number;

    /// <summary>Whether a number can be part of an identifier.</summary>
    public static bool IsNumber(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.Length > 0
            && number.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
    }

    /// <summary>With place and date.</summary>
    public required string Title { get; init; }

    /// <summary>Of its page; "": none.</summary>
    public required string Url { get; init; }

    /// <summary>In the order of the table.</summary>
    public required ImmutableArray<UntcAct> Acts { get; init; }

    /// <summary>Facts that are no acts, each with its place.</summary>
    public required ImmutableArray<(string Text, string Place)> Notes { get; init; }

    /// <summary>What participants said, each with its place.</summary>
    public ImmutableArray<(string State, StatementKind Kind, string Text, string Place)> Statements { get; init; } = [];

    /// <summary>What became of the cells.</summary>
    public required UntcCount Count { get; init; }

    /// <summary>What could not be understood.</summary>
    public required ImmutableArray<UntcProblem> Problems { get; init; }
}

/// <summary>An act of a status table.</summary>
/// <param name="State">The code of the state, as it was called on the day.</param>
/// <param name="Kind">What it did.</param>
/// <param name="Day">When.</param>
/// <param name="Place">Where the table says so: "treaties/23-1.csv line 5 column 3".</param>
public readonly record struct UntcAct(string State, ActKind Kind, int Day, string Place);
