namespace Pacta.Imports;

/// <summary>Joins what rows say of one legal person in one alliance: from phase to phase it is one membership.
/// </summary>
/// <remarks>
/// Phases can run side by side: where a member came apart, its partners go on with each of its successors in a phase of
/// its own.
/// </remarks>
internal sealed class AtopMembershipFinder(AtopAlliance alliance, TableProblems problems, string file)
{
    private readonly List<AtopStay> _stays = [.. alliance.Stays];

    /// <summary>Adds the memberships, in the order of the rows with which they begin.</summary>
    public void AddAll()
    {
        _stays.Sort(static (a, b) => a.First.Person != b.First.Person ? a.First.Person.CompareTo(b.First.Person)
            : a.From.Earliest != b.From.Earliest ? a.From.Earliest.CompareTo(b.From.Earliest)
            : a.Row.Number.CompareTo(b.Row.Number));
        var all = alliance.Memberships;
        for (var i = 0; i < _stays.Count; i++)
        {
            var stay = _stays[i];
            Check(i);
            if (i == 0 || _stays[i - 1].First.Person != stay.First.Person || !GoesOn(all[^1].Last, stay))
                all.Add(new(stay, stay));
            else if (stay.Until.Earliest > all[^1].Last.Until.Earliest)
                all[^1] = all[^1] with { Last = stay };
        }

        all.Sort(static (a, b) => a.First.Row.Number != b.First.Row.Number
            ? a.First.Row.Number.CompareTo(b.First.Row.Number)
            : a.First.From.Earliest.CompareTo(b.First.From.Earliest));
    }

    private static bool GoesOn(AtopStay before, AtopStay after) =>
        before.Until == after.From || before.Until.Earliest > after.From.Latest;

    private void Check(int index)
    {
        var stay = _stays[index];
        if (stay.Until.Latest <= stay.From.Earliest)
            Report(stay.Row, "yrexit", "an exit that is not after the entry", "a later day", "");
        for (var i = index - 1; i >= 0 && _stays[i].First.Person == stay.First.Person; i--)
        {
            if (_stays[i].Row[AtopField.Phase] == stay.Row[AtopField.Phase])
                CheckSamePhase(_stays[i], stay);
        }
    }

    private void CheckSamePhase(AtopStay before, AtopStay after)
    {
        if (before.Until.Earliest > after.From.Latest)
        {
            Report(after.Row, "yrent", FormattableString.Invariant(
                $"the member in the same phase on days of row {before.Row.Number} already"), "days of its own",
                "leave one of the rows out, or let one end when the other begins");
        }
        else if (AtopPromise.LimitsOf(before.Row) != AtopPromise.LimitsOf(after.Row))
        {
            Report(after.Row, "phase", FormattableString.Invariant(
                $"other promises of this member than in row {before.Row.Number}, in the same phase"),
                "a phase of its own", "");
        }
    }

    private void Report(AtopRow row, string column, string found, string expected, string hint) =>
        problems.Add(new(file, row.Number, row.Line, column, found, expected, hint));
}
