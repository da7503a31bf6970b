namespace Pacta.Cli;

/// <summary>Examples for the help of the commands that bring a register in or take it out.</summary>
internal static class ImportExamples
{
    /// <summary>By the name of the command.</summary>
    public static Dictionary<string, string[]> All { get; } = new()
    {
        ["import"] =
        [
            "pacta import atop atop5_1m.csv --sqlite my-atop.db", "pacta import untc my-untc --out my-register",
        ],
        ["atop"] =
        [
            "pacta import atop atop5_1m.csv", "pacta import atop atop5_1m.csv --out my-atop",
            "pacta owes DEU AUH --on 1900-01-01 --register atop5_1m.csv",
        ],
        ["cow"] =
        [
            "pacta import cow alliance_v4.1_by_member.csv --out my-cow",
            "pacta owes DEU AUH --on 1900-01-01 --register my-cow",
        ],
        ["states"] =
        [
            "pacta import states states2016.csv --published 2017-02 --out my-states",
            "pacta import states my-list.csv --codes gw --columns start=from,end=to --sqlite my-states.db",
            "pacta check --register embedded --register my-states",
        ],
        ["events"] =
        [
            "pacta import events my-disputes.csv --out my-events",
            "pacta import events my-wars.csv --verb attacks --columns initiator=SideA,target=SideB --out my-events",
        ],
        ["untc"] =
        [
            "pacta import untc my-untc", "pacta import untc my-untc --published 2015-03 --out my-register",
        ],
        ["export"] = ["pacta export sqlite my-register.db"],
        ["sqlite"] =
        [
            "pacta export sqlite my-register.db", "pacta export sqlite my-register.db --register my-treaties",
        ],
    };
}
