using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Panels;

/// <summary>What a column of a panel holds.</summary>
public enum PanelCell : byte
{
    /// <summary>The code of the first unit.</summary>
    First,

    /// <summary>The code of the second unit.</summary>
    Second,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The month, 1 to 12.</summary>
    Month,

    /// <summary>The first day.</summary>
    From,

    /// <summary>The first day after.</summary>
    Until,

    /// <summary>Whether anything is owed.</summary>
    Any,

    /// <summary>Whether a duty is owed: <see cref="PanelColumn.Duty"/>.</summary>
    Duty,

    /// <summary>The duties that are possible only.</summary>
    Possible,

    /// <summary>Whether something binds in law.</summary>
    Strength,

    /// <summary>How many instruments.</summary>
    Number,

    /// <summary>Which instruments.</summary>
    Ids,
}

/// <summary>A column of a panel.</summary>
/// <param name="Cell">What it holds.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Description">What it holds, in words, with what an empty cell means.</param>
/// <param name="Duty">The duty, of a <see cref="PanelCell.Duty"/>; null: another column.</param>
public sealed record PanelColumn(PanelCell Cell, string Name, string Description, PanelDuty? Duty = null);

/// <summary>The columns of a panel, named as the field names them or in plain words.</summary>
public static class PanelLayout
{
    /// <summary>The columns, in order.</summary>
    /// <param name="options">What the panel shows.</param>
    /// <param name="readable">Whether they are named in plain words.</param>
    public static ImmutableArray<PanelColumn> Of(PanelOptions options, bool readable)
    {
        ArgumentNullException.ThrowIfNull(options);
        var columns = ImmutableArray.CreateBuilder<PanelColumn>();
        AddUnits(options, readable, columns);
        AddTime(options.By, columns);
        var isState = options.Unit == PanelUnit.State;
        if (isState)
        {
            columns.Add(new(PanelCell.Any, readable ? "any" : "atopally",
                "1: bound by an instrument with such a duty; 0: on a source's word by none; empty: unknown"));
        }

        foreach (var duty in options.Duties)
        {
            columns.Add(new(PanelCell.Duty, readable || (isState && duty.Modality is null) ? ShortOf(duty, readable)
                : duty.Field, $"{duty.Readable}: 1: owed; 0: on a source's word not owed; empty: unknown", duty));
        }

        if (options.Possible == PanelPossible.Column)
        {
            columns.Add(new(PanelCell.Possible, "possible",
                "the duties, by column, that are 1 on some readings of dates and texts only; empty: none"));
        }

        columns.Add(new(PanelCell.Strength, "strength",
            "legal: something of it binds in law; political: all of it in politics only; empty: nothing is owed"));
        columns.Add(new(PanelCell.Number, readable ? "instruments" : "number",
            "how many instruments on record make one of the two owe the other such a duty"));
        columns.Add(new(PanelCell.Ids, "ids", "their identifiers, with a space between; empty: none"));
        return columns.ToImmutable();
    }

    // "defense" in ATOP's own table of states and years, where "neutrality" and others are short.
    private static string ShortOf(PanelDuty duty, bool readable) =>
        readable ? duty.Readable : duty.Field["atop_".Length..];

    private static void AddUnits(PanelOptions options, bool readable, ImmutableArray<PanelColumn>.Builder columns)
    {
        var (code, scheme) = options.Codes switch
        {
            CodeScheme.GleditschWard => ("gwno", "Gleditsch and Ward number"),
            CodeScheme.Iso => ("iso", "ISO 3166-1 alpha-3 code"),
            _ => ("ccode", "Correlates of War number"),
        };
        if (options.Unit == PanelUnit.State)
        {
            columns.Add(new(PanelCell.First, readable || code == "ccode" ? "state" : code, $"the state: {scheme}"));
            return;
        }

        var isDirected = options.Unit == PanelUnit.DirectedDyad;
        columns.Add(new(PanelCell.First, readable ? isDirected ? "debtor" : "state_1" : code + "1",
            isDirected ? $"who owes: {scheme}" : $"the one: {scheme}, the lower"));
        columns.Add(new(PanelCell.Second, readable ? isDirected ? "creditor" : "state_2" : code + "2",
            isDirected ? $"to whom: {scheme}" : $"the other: {scheme}, the higher"));
    }

    private static void AddTime(PanelTime by, ImmutableArray<PanelColumn>.Builder columns)
    {
        if (by is PanelTime.Year or PanelTime.Month)
            columns.Add(new(PanelCell.Year, "year", "the calendar year"));
        if (by == PanelTime.Month)
            columns.Add(new(PanelCell.Month, "month", "the month, 1 to 12"));
        if (by == PanelTime.Day)
            columns.Add(new(PanelCell.From, "day", "the day"));
        if (by != PanelTime.Span)
            return;
        columns.Add(new(PanelCell.From, "from", "the first day"));
        columns.Add(new(PanelCell.Until, "until", "the first day after, at most the one after the table's last"));
    }
}
