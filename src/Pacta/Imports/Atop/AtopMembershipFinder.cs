namespace Pacta.Imports;

/// <summary>Joins what rows say of one legal person: a row that begins on the day on which another ends goes on with
/// it.</summary>
internal sealed class AtopMembershipFinder(AtopAlliance alliance, TableProblems problems, string file)
{
    /// <summary>Adds the memberships, in the order of the rows with which they begin.</summary>
    public void AddAll()
    {
        List<AtopStay> stays = [.. alliance.Stays];
        stays.Sort(static (a, b) => a.First.Person != b.First.Person ? a.First.Person.CompareTo(b.First.Person)
            : a.From.Earliest != b.From.Earliest ? a.From.Earliest.CompareTo(b.From.Earliest)
            : a.Row.Number.CompareTo(b.Row.Number));
        for (var i = 0; i < stays.Count; i++)
        {
            CheckLength(stays[i]);
            if (i > 0 && stays[i - 1].First.Person == stays[i].First.Person)
            {
                CheckNeighbours(stays[i - 1], stays[i]);
                if (!stays[i].From.IsNone && stays[i - 1].Until == stays[i].From)
                {
                    alliance.Memberships[^1] = alliance.Memberships[^1] with { Last = stays[i] };
                    continue;
                }
            }

            alliance.Memberships.Add(new(stays[i], stays[i]));
        }

        alliance.Memberships.Sort(static (a, b) => a.First.Row.Number != b.First.Row.Number
            ? a.First.Row.Number.CompareTo(b.First.Row.Number) : a.First.From.Earliest.CompareTo(b.First.From.Earliest));
    }

    private void CheckLength(AtopStay stay)
    {
        if (stay.Until.Latest <= stay.From.Earliest)
            Report(stay.Row, "yrexit", "an exit that is not after the entry", "a later day", "");
    }

    private void CheckNeighbours(AtopStay before, AtopStay after)
    {
        if (before.Until.Earliest > after.From.Latest)
        {
            Report(after.Row, "yrent", FormattableString.Invariant(
                $"the member in the same alliance on days of row {before.Row.Number} already"), "days of its own",
                "leave one of the rows out, or let one end when the other begins");
        }
        else if (before.Row[AtopField.Phase] == after.Row[AtopField.Phase]
            && AtopPromise.LimitsOf(before.Row) != AtopPromise.LimitsOf(after.Row))
        {
            Report(after.Row, "phase", FormattableString.Invariant(
                $"other promises of this member than in row {before.Row.Number}, in the same phase"),
                "a phase of its own", "");
        }
    }

    private void Report(AtopRow row, string column, string found, string expected, string hint) =>
        problems.Add(new(file, row.Number, 0, column, found, expected, hint));
}
