using Pacta.Register;

namespace Pacta.Answers;

/// <summary>Lines on the succession of states, in the register's words.</summary>
internal static class SuccessionWords
{
    /// <summary>"succeeds CSK since 1993-01-01 by dissolution".</summary>
    public static string Of(TreatyRegister register, StateLink link) =>
        (link.Kind == StateLinkKind.Continues ? "continues " : "succeeds ")
        + $"{register.States[link.StateId].Code} since {Phrasing.Of(link.Since)}"
        + (link.Case == SuccessionCase.Unstated ? "" : $" by {Words.Successions[link.Case]}");

    /// <summary>"keeps no treaties of DDR with USA".</summary>
    public static string Of(TreatyRegister register, Inheritance said)
    {
        var verb = said.Kind switch
        {
            InheritanceKind.Keeps => "keeps",
            InheritanceKind.KeepsNone => "keeps no",
            _ => "declares to keep",
        };
        var with = said.With.IsEmpty
            ? "" : " with " + string.Join(", ", said.With.Select(id => register.States[id].Code));
        return $"{verb} treaties of {register.States[said.PredecessorId].Code}{with}";
    }

    /// <summary>"not continued for BLR".</summary>
    public static string Of(TreatyRegister register, Continuance said) =>
        $"{(said.Continued ? "" : "not ")}continued for {register.States[said.StateId].Code}";

    /// <summary>"passes from ZAF to NAM 1994-03-01".</summary>
    public static string Of(TreatyRegister register, TerritoryPassage said) =>
        $"passes from {register.States[said.FromId].Code} to {register.States[said.ToId].Code} {said.Date}";

    /// <summary>"not applied to "Faroe Islands" by DNK 1972-04-07".</summary>
    public static string Of(TreatyRegister register, TerritorialAct said) =>
        Undated(register, said) + (said.Day is { } day ? $" {day}" : "");

    /// <summary>"extended to "Bermuda" by GBR"; the day is left to who asks.</summary>
    public static string Undated(TreatyRegister register, TerritorialAct said)
    {
        var state = register.States[said.StateId].Code;
        return said.Kind switch
        {
            TerritorialActKind.Excluded => $"not applied to \"{said.Territory}\" by {state}",
            TerritorialActKind.Extended => $"extended to \"{said.Territory}\" by {state}",
            _ => $"extension to \"{said.Territory}\" withdrawn by {state}",
        };
    }
}
