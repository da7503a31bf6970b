using System.Collections.Immutable;

namespace Pacta.Imports;

/// <summary>Every column of the ATOP member level, version 5.1, in the order of the file, and what becomes of it.
/// </summary>
/// <remarks>
/// After the codebook of the Alliance Treaty Obligations and Provisions project (Leeds, Ritter, Mitchell and Long 2002)
/// in our own words; what a number in a note means the codebook says. docs/atop.md shows this table.
/// </remarks>
public static partial class AtopColumns
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<AtopColumn> All { get; } =
        [.. OfMembership(), .. OfTerm(), .. OfPromises(), .. OfLimits(), .. OfProvisions()];

    private static AtopColumn[] OfMembership() =>
    [
        new("ATOPID", AtopUse.Key, "number of the alliance: the instrument `atop-1005`", 99999),
        new("COWID", AtopUse.Note,
            "number of the alliance in earlier editions of the Correlates of War", 99999) { MayBeUnknown = true },
        new("COW4ID", AtopUse.Note,
            "number of the alliance in version 4 of the Correlates of War", 99999) { MayBeUnknown = true },
        new("MEMBER", AtopUse.Key,
            "number of the member in the state list of the Correlates of War: the state that has it on "
            + "the day", 9999),
        new("COWSYS", AtopUse.Key,
            "whether the member was in the state system as it entered: a number that no state has is a "
            + "`participant` where it was not, and a mistake where it was", 1),
        new("YRENT", AtopUse.Days, "year of entry: `definitively signed by`", 2100),
        new("MOENT", AtopUse.Days,
            "month of entry; empty: not known, and the day is uncertain", 12) { MayBeUnknown = true },
        new("DAYENT", AtopUse.Days,
            "day of entry; empty: not known, and the day is uncertain", 31) { MayBeUnknown = true },
        new("YREXIT", AtopUse.Days,
            "year of exit: `ended for`, the first day out; 0: in force at the end of the record, "
            + "`recorded until 2018-12-31`", 2100),
        new("MOEXIT", AtopUse.Days, "month of exit; empty: not known", 12) { MayBeUnknown = true },
        new("DAYEXIT", AtopUse.Days, "day of exit; empty: not known", 31) { MayBeUnknown = true },
        new("INEFFECT", AtopUse.Checked,
            "whether it is in force at the end of the record: exactly where YREXIT is 0", 1),
        new("BILAT", AtopUse.Unmapped, "whether it is bilateral: as many members as the instrument names", 1),
        new("PHASE", AtopUse.Key,
            "number of the phase, 0 where the alliance has one only: `section 1 \"phase 1\"`, with "
            + "`among`", 99),
        new("MAXPHASE", AtopUse.Unmapped, "number of phases: as many sections as the instrument has", 99),
    ];

    private static AtopColumn[] OfTerm() =>
    [
        new("WARTIME", AtopUse.Note, "whether it was formed during a war of a member", 9) { MayBeUnknown = true },
        new("COWWAR", AtopUse.Note,
            "number, in the list of the Correlates of War, of the war during which it was formed", 99999)
        { MayBeUnknown = true },
        new("ESTMODE", AtopUse.Note,
            "how it was established: whether ratification was required", 9) { MayBeUnknown = true },
        new("PUBSECR", AtopUse.Note,
            "whether it is public, partly secret or secret: until when nobody says, so that `secret "
            + "until` has no day", 9) { MayBeUnknown = true },
        new("SECRART", AtopUse.Note, "which of its parts are secret", 9) { MayBeUnknown = true },
        new("PROADD", AtopUse.Note, "whether it provides for further members", 9) { MayBeUnknown = true },
        new("FUTMEM", AtopUse.Note, "who may become one", 9) { MayBeUnknown = true },
        new("SPECLGTH", AtopUse.Note, "whether it names a term, and of what kind", 9) { MayBeUnknown = true },
        new("LENGTH", AtopUse.Note,
            "the term in months: a line `lasts` would end what ATOP, which knows of renewals, has go on", 99999)
        { MayBeUnknown = true },
        new("RENOUNCE", AtopUse.Note, "whether and how it may be renounced", 9) { MayBeUnknown = true },
        new("PROREN", AtopUse.Note, "whether and how it is renewed", 9) { MayBeUnknown = true },
        new("RENEWLGT", AtopUse.Note, "by how many months it is renewed", 99999) { MayBeUnknown = true },
        new("TERM", AtopUse.Note, "how it ended for the member", 9) { MayBeUnknown = true },
        new("TERMMODE", AtopUse.Note,
            "in which way it ended for the member: the day stands under `ended for … by unstated cause`", 9)
        { MayBeUnknown = true },
        new("TERMCAUS", AtopUse.Note, "for what cause it ended for the member", 9) { MayBeUnknown = true },
    ];

    private static AtopColumn[] OfPromises() =>
    [
        new("DEFENSE", AtopUse.Duty,
            "active support if a member is attacked: `when anyone attacks a party: … must defend the "
            + "attacked party`", 1),
        new("OFFENSE", AtopUse.Duty,
            "active support also if it is not: `when a party attacks anyone: … must join that power`", 1),
        new("NEUTRAL", AtopUse.Duty,
            "no support for the adversary: `when a party is at war with anyone: … must stay neutral "
            + "toward that power`", 1),
        new("NONAGG", AtopUse.Duty, "no attack on a member: `… must not attack each other`", 1),
        new("CONSUL", AtopUse.Duty,
            "consultation in a crisis: `when anyone threatens a party: … must consult each other`", 1),
        new("ACTIVE", AtopUse.Note, "active support by the alliance", 9) { MayBeUnknown = true },
        new("CONDITIO", AtopUse.Checked,
            "whether any promise is limited: exactly where DEFCON, OFFCON, NEUCON, CONCON or OLIMOB is 1", 1),
        new("DEFCON", AtopUse.Checked, "whether DEFENSE is limited: exactly where a column of its limits is 1", 1),
        new("OFFCON", AtopUse.Checked, "whether OFFENSE is limited: exactly where a column of its limits is 1", 1),
        new("NEUCON", AtopUse.Checked, "whether NEUTRAL is limited: exactly where a column of its limits is 1", 1),
        new("CONCON", AtopUse.Checked, "whether CONSUL is limited: exactly where a column of its limits is 1", 1),
    ];
}
