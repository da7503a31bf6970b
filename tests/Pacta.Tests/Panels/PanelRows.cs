using Pacta.Law;
using Pacta.Panels;
using Pacta.Register;

namespace Pacta.Tests.Panels;

/// <summary>A row of a panel, kept.</summary>
internal sealed record KeptRow(string First, string? Second, int From, int Until, DutyClasses Surely,
    DutyClasses Possibly, DutyClasses RuledOut, bool IsLegal, string Ids)
{
    public (string, string?) Key => (First, Second);
}

/// <summary>Keeps the rows of a panel.</summary>
internal sealed class PanelRows(Panel panel) : IPanelRows
{
    public List<KeptRow> All { get; } = [];

    public static List<KeptRow> Of(Standings standings, PanelOptions options)
    {
        var panel = new Panel(standings, options);
        var rows = new PanelRows(panel);
        panel.Write(rows);
        return rows.All;
    }

    public static List<KeptRow> Of(TreatyRegister register, PanelOptions options) =>
        Of(Standings.Of(register), options);

    public void Add(PanelRow row) => All.Add(new(panel.Codes[row.First],
        row.Second < 0 ? null : panel.Codes[row.Second], row.From, row.Until, row.Surely, row.Possibly, row.RuledOut,
        row.IsLegal, string.Join(' ', row.Instruments.ToArray().Select(panel.InstrumentCode))));
}
