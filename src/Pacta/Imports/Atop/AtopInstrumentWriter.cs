using System.Text;

namespace Pacta.Imports;

/// <summary>Writes one alliance as an instrument of the register.</summary>
/// <param name="alliance">The alliance.</param>
/// <param name="page">Where to.</param>
internal sealed class AtopInstrumentWriter(AtopAlliance alliance, StringBuilder page)
{
    /// <summary>The last day that the data follow an alliance.</summary>
    public const string RecordedUntil = "2018-12-31";

    private readonly List<AtopRow> _rows = [];

    /// <summary>Writes it, as the formatter would leave it.</summary>
    public void Write()
    {
        WriteHead();
        foreach (var membership in alliance.Memberships)
            WriteEntry(membership.First);
        foreach (var membership in alliance.Memberships)
        {
            if (!membership.Last.Until.IsNone)
                WriteExit(membership.Last);
        }

        WriteRecordedUntil();
        var phases = Phases();
        for (var i = 0; i < phases.Count; i++)
            new AtopPhaseWriter(alliance, phases[i], i + 1, phases.Count > 1, page).Write();
    }

    private void WriteHead()
    {
        var first = alliance.Memberships[0].First;
        foreach (var membership in alliance.Memberships)
        {
            if (membership.First.From.Earliest < first.From.Earliest)
                first = membership.First;
        }

        page.Append("treaty atop-").AppendNumber(alliance.Id).Append(" \"Alliance of ")
            .AppendNumber(first.From.Year).Append(": ");
        WriteNames();
        page.Append("\" [atop-5-1 \"ATOPID ").AppendNumber(alliance.Id).Append("\"]\n");
        page.Head("open to").Append("others\n");
        page.Head("subject").Append(Subjects()).Append('\n');
        first.From.AppendTo(page.Head("in force"));
        page.Append(" by signature");
        page.Cite(first.Row, AtopField.Yrent);
    }

    private void WriteNames()
    {
        List<string> names = [];
        foreach (var stay in alliance.Stays)
        {
            if (!names.Contains(stay.First.Name))
                names.Add(stay.First.Name);
        }

        const int MostNamed = 3;
        for (var i = 0; i < names.Count; i++)
        {
            if (names.Count > MostNamed && i == MostNamed - 1)
            {
                page.Append(" and ").AppendNumber(names.Count - i).Append(" others");
                return;
            }

            page.Append(i == 0 ? "" : i + 1 == names.Count ? " and " : ", ").Append(names[i]);
        }
    }

    private string Subjects()
    {
        var (isAlliance, isNonaggression) = (false, false);
        foreach (var row in alliance.Rows)
        {
            isAlliance |= row.Is(AtopField.Defense) || row.Is(AtopField.Offense) || row.Is(AtopField.Neutral)
                || row.Is(AtopField.Consul);
            isNonaggression |= row.Is(AtopField.Nonagg);
        }

        return !isNonaggression ? "alliance" : isAlliance ? "alliance, non-aggression" : "non-aggression";
    }

    private void WriteEntry(AtopStay stay)
    {
        page.Head("definitively signed").Append("by ").Append(stay.First.Code).Append(' ');
        stay.From.AppendTo(page);
        page.Cite(stay.Row, AtopField.Yrent);
    }

    private void WriteExit(AtopStay stay)
    {
        page.Head("ended").Append("for ").Append(stay.Last.Code).Append(' ');
        stay.Until.AppendTo(page);
        page.Append(" by unstated cause");
        page.Cite(stay.Row, AtopField.Yrexit);
    }

    private void WriteRecordedUntil()
    {
        _rows.Clear();
        foreach (var row in alliance.Rows)
        {
            if (row.Exit.IsNone)
                _rows.Add(row);
        }

        if (_rows.Count == 0)
            return;
        page.Head("recorded").Append("until ").Append(RecordedUntil);
        page.Cite(_rows, default(AtopFields).With(AtopField.Ineffect));
    }

    private List<int> Phases()
    {
        List<int> phases = [];
        foreach (var row in alliance.Rows)
        {
            if (!phases.Contains(row[AtopField.Phase]))
                phases.Add(row[AtopField.Phase]);
        }

        phases.Sort();
        return phases;
    }
}
