namespace Pacta.Imports;

/// <summary>One alliance: its rows by phase, and who is a member from when until when.</summary>
/// <param name="Id">ATOPID.</param>
/// <param name="Rows">In the order of the table.</param>
internal sealed record AtopAlliance(int Id, List<AtopRow> Rows)
{
    /// <summary>What the rows say of each legal person, in the order of the table.</summary>
    public List<AtopStay> Stays { get; } = [];

    /// <summary>Who is a member, from when until when: what goes on from phase to phase is one membership.</summary>
    public List<AtopMembership> Memberships { get; } = [];

    /// <summary>Groups rows into alliances, in the order of their numbers.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="states">Whom they are about.</param>
    /// <param name="problems">Where to report rows that contradict one another.</param>
    /// <param name="file">What messages call the table.</param>
    public static List<AtopAlliance> Of(
        List<AtopRow> rows, AtopStates states, TableProblems problems, string file)
    {
        Dictionary<int, AtopAlliance> byId = [];
        List<AtopAlliance> all = [];
        foreach (var row in rows)
        {
            if (!IsKnown(row, states, problems, file))
                continue;
            var id = row[AtopField.Atopid];
            if (!byId.TryGetValue(id, out var alliance))
                all.Add(byId[id] = alliance = new(id, []));
            alliance.Rows.Add(row);
        }

        all.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        foreach (var alliance in all)
        {
            foreach (var row in alliance.Rows)
                states.AddStays(row, alliance.Stays);
            new AtopMembershipFinder(alliance, problems, file).AddAll();
        }

        return all;
    }

    private static bool IsKnown(AtopRow row, AtopStates states, TableProblems problems, string file)
    {
        var number = row[AtopField.Member];
        if (states.Has(number))
            return true;
        // Where ATOP itself says that the member was not in the state system, no list need have it.
        if (row[AtopField.Cowsys] == 0)
        {
            states.AddParticipant(number);
            return true;
        }

        problems.Add(new(file, row.Number, row.Line, "member", FormattableString.Invariant($"'{number}'"),
            "the number of a state in the list of the Correlates of War",
            "a member outside the state system has COWSYS 0"));
        return false;
    }
}

/// <summary>That a legal person is a member of an alliance.</summary>
/// <param name="First">With what it begins.</param>
/// <param name="Last">With what it ends.</param>
internal readonly record struct AtopMembership(AtopStay First, AtopStay Last);
