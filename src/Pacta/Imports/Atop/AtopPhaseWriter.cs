using System.Text;

namespace Pacta.Imports;

/// <summary>Writes one phase of an alliance as a provision of its instrument.</summary>
/// <param name="alliance">The alliance.</param>
/// <param name="phase">PHASE; 0: it has one only.</param>
/// <param name="number">Of the section, from 1.</param>
/// <param name="isOneOfSeveral">Whether it is not the only phase.</param>
/// <param name="page">Where to.</param>
internal sealed class AtopPhaseWriter(
    AtopAlliance alliance, int phase, int number, bool isOneOfSeveral, StringBuilder page)
{
    private const string Indent = "        ";

    private readonly List<AtopRow> _rows = [];
    private readonly List<AtopRow> _some = [];

    /// <summary>Writes it.</summary>
    public void Write()
    {
        foreach (var row in alliance.Rows)
        {
            if (row[AtopField.Phase] == phase)
                _rows.Add(row);
        }

        page.Append("    section ").AppendNumber(number);
        if (phase > 0)
            page.Append(" \"phase ").AppendNumber(phase).Append('"');
        page.Append('\n');
        if (isOneOfSeveral || ChangesNumber())
            WriteAmong();
        foreach (var promise in AtopPromise.All)
            WritePromise(promise);
        WriteNotes();
    }

    // A member that ATOP goes on with under another number, as Germany from 1990-10-03: the list keeps its days under
    // each.
    private bool ChangesNumber()
    {
        foreach (var stay in alliance.Stays)
        {
            foreach (var other in alliance.Stays)
            {
                if (stay.Row[AtopField.Phase] == phase && other.Row[AtopField.Phase] == phase
                    && stay.First.Person == other.First.Person
                    && stay.Row[AtopField.Member] != other.Row[AtopField.Member])
                    return true;
            }
        }

        return false;
    }

    private void WriteAmong()
    {
        foreach (var stay in alliance.Stays)
        {
            if (stay.Row[AtopField.Phase] != phase)
                continue;
            page.Append(Indent).Append("among ").Append(stay.First.Code).Append(" from ");
            stay.From.AppendTo(page);
            if (!stay.Until.IsNone)
                stay.Until.AppendTo(page.Append(" until "));
            page.Cite(stay.Row, AtopField.Phase);
        }
    }

    // A line for all who make the promise with the same limits.
    private void WritePromise(AtopPromise promise)
    {
        List<AtopFields> seen = [];
        foreach (var row in _rows)
        {
            var limits = promise.Of(row);
            if (limits == default || seen.Contains(limits))
                continue;
            seen.Add(limits);
            _some.Clear();
            foreach (var other in _rows)
            {
                if (promise.Of(other) == limits)
                    _some.Add(other);
            }

            WriteDuty(promise, limits);
        }
    }

    private void WriteDuty(AtopPromise promise, AtopFields limits)
    {
        var indent = Indent;
        if (promise.TriggerOf(limits) is { } trigger)
        {
            page.Append(indent).Append(trigger).Append('\n');
            indent = "            ";
        }

        var byAll = _some.Count == _rows.Count;
        page.Append(indent);
        if (byAll)
            page.Append("parties");
        else
            WriteDebtors();
        page.Append(' ').Append(promise.ActionOf(limits, byAll)).Append(promise.ConditionsOf(limits));
        page.Cite(_some, limits);
    }

    private void WriteDebtors()
    {
        List<string> codes = [];
        foreach (var stay in alliance.Stays)
        {
            if (_some.Contains(stay.Row) && !codes.Contains(stay.First.Code))
                codes.Add(stay.First.Code);
        }

        for (var i = 0; i < codes.Count; i++)
            page.Append(i == 0 ? "" : " or ").Append(codes[i]);
    }

    // What the codebook's numbers say beside the promises: once for all members, else by the rows that say it.
    private void WriteNotes()
    {
        List<AtopField> varying = [];
        var (hasKnown, hasUnknown) = (false, false);
        for (var at = 0; at < AtopColumns.All.Length; at++)
        {
            var field = (AtopField)at;
            if (AtopColumns.All[at].Use != AtopUse.Note)
                continue;
            var value = _rows[0][field];
            if (Varies(field, value))
                varying.Add(field);
            else if (value > 0)
                hasKnown = WriteValue(field, value, hasKnown);
            else if (value == AtopRow.Unknown)
                hasUnknown |= !IsIdentifier(field);
        }

        if (hasKnown)
            EndNote(_rows);
        if (hasUnknown)
            WriteUnknown();
        foreach (var field in varying)
            WriteVarying(field);
    }

    private bool Varies(AtopField field, int value)
    {
        foreach (var row in _rows)
        {
            if (row[field] != value)
                return true;
        }

        return false;
    }

    // An empty number of the Correlates of War says that it has no such alliance.
    private static bool IsIdentifier(AtopField field) => field is AtopField.Cowid or AtopField.Cow4id;

    private bool WriteValue(AtopField field, int value, bool isNext)
    {
        page.Append(isNext ? ", " : Indent + "note \"").Append(AtopColumns.All[(int)field].Name).Append(' ')
            .AppendNumber(value);
        return true;
    }

    private void WriteUnknown()
    {
        page.Append(Indent).Append("note \"not known:");
        var isNext = false;
        for (var at = 0; at < AtopColumns.All.Length; at++)
        {
            var field = (AtopField)at;
            if (AtopColumns.All[at].Use != AtopUse.Note || IsIdentifier(field)
                || _rows[0][field] != AtopRow.Unknown || Varies(field, AtopRow.Unknown))
                continue;
            page.Append(isNext ? ", " : " ").Append(AtopColumns.All[at].Name);
            isNext = true;
        }

        EndNote(_rows);
    }

    private void WriteVarying(AtopField field)
    {
        List<int> seen = [];
        foreach (var row in _rows)
        {
            var value = row[field];
            if (value == 0 || seen.Contains(value) || (value == AtopRow.Unknown && IsIdentifier(field)))
                continue;
            seen.Add(value);
            _some.Clear();
            foreach (var other in _rows)
            {
                if (other[field] == value)
                    _some.Add(other);
            }

            if (value == AtopRow.Unknown)
                page.Append(Indent).Append("note \"not known: ").Append(AtopColumns.All[(int)field].Name);
            else
                WriteValue(field, value, isNext: false);
            EndNote(_some);
        }
    }

    private void EndNote(List<AtopRow> rows)
    {
        page.Append('"');
        page.Cite(rows);
    }
}
