using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Panels;

/// <summary>A duty that has a column.</summary>
/// <param name="Class">Its bit.</param>
/// <param name="Field">The column as the field names it: <c>atop_defense</c>.</param>
/// <param name="Readable">The column in plain words: <c>defense</c>.</param>
/// <param name="Actions">The actions that make it up; a cell is known to be empty where all are covered.</param>
/// <param name="Modality">Must or must not, of an action beyond the five classes; null: as the class has it.</param>
public sealed record PanelDuty(
    DutyClasses Class, string Field, string Readable, ImmutableArray<ActionKind> Actions, Modality? Modality = null)
{
    /// <summary>The five classes of ATOP, in its order.</summary>
    public static ImmutableArray<PanelDuty> Atop { get; } =
    [
        new(DutyClasses.Defense, "atop_defense", "defense", [ActionKind.Defend]),
        new(DutyClasses.Offense, "atop_offense", "offense", [ActionKind.Join]),
        new(DutyClasses.Neutrality, "atop_neutral", "neutrality", [ActionKind.StayNeutral, ActionKind.AidAdversary]),
        new(DutyClasses.Nonaggression, "atop_nonagg", "nonaggression", [ActionKind.Attack, ActionKind.UseForce]),
        new(DutyClasses.Consultation, "atop_consul", "consultation", [ActionKind.Consult]),
    ];
}
