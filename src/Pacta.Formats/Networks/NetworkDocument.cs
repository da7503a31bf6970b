using System.Collections.Immutable;
using Pacta.Panels;
using Pacta.Panels.Networks;

namespace Pacta.Formats;

/// <summary>A network with what was counted in it, ready to be written.</summary>
/// <param name="Network">States and duties.</param>
/// <param name="Codes">The scheme of the codes: "cow".</param>
/// <param name="All">Counted over all edges.</param>
/// <param name="Defense">Counted over edges with a duty of defence.</param>
/// <param name="Capabilities">Of each node, NaN: not known; null: no file gives any.</param>
public sealed record NetworkDocument(
    AllianceNetwork Network, string Codes, NetworkMeasures All, NetworkMeasures Defense,
    ImmutableArray<double>? Capabilities)
{
    private static readonly (DutyClasses Class, string Word)[] s_words =
    [
        (DutyClasses.Defense, "defense"), (DutyClasses.Offense, "offense"), (DutyClasses.Neutrality, "neutrality"),
        (DutyClasses.Nonaggression, "nonaggression"), (DutyClasses.Consultation, "consultation"),
    ];

    /// <summary>The words for some classes, in ATOP's order.</summary>
    public static ImmutableArray<string> Words(DutyClasses classes) =>
        [.. s_words.Where(word => (classes & word.Class) != 0).Select(static word => word.Word)];
}
