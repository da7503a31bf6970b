using System.Collections.Immutable;
using System.Text;
using Pacta.Register;

namespace Pacta.Imports;

/// <summary>The member level of ATOP 5.1 as files of a register.</summary>
/// <remarks>
/// After Leeds, Ritter, Mitchell and Long, "Alliance Treaty Obligations and Provisions, 1815-1944", International
/// Interactions 28 (2002), 237-260, and the codebook of version 5.1.
/// </remarks>
public sealed class AtopImport
{
    /// <summary>The first line of every file: what bears it may be replaced.</summary>
    public const string Mark = "# Written by pacta import atop.";

    private readonly AtopStates _states;

    private AtopImport(List<AtopRow> rows, List<AtopAlliance> alliances, AtopStates states) =>
        (Rows, Alliances, _states) = (rows, alliances, states);

    /// <summary>The rows that were read.</summary>
    internal List<AtopRow> Rows { get; }

    /// <summary>The alliances, by number.</summary>
    internal List<AtopAlliance> Alliances { get; }

    /// <summary>Members that no list of states has, by number, and their codes in the register.</summary>
    public IReadOnlyDictionary<int, string> Participants => _states.Participants;

    /// <summary>Whether a table is a member level of ATOP, by its headings.</summary>
    public static bool Recognizes(ImmutableArray<string> headings) => AtopRowReader.Recognizes(headings);

    /// <summary>Understands a table.</summary>
    /// <param name="table">The member level.</param>
    /// <param name="register">The register whose states are meant.</param>
    /// <param name="problems">Where to report rows that cannot be right; such rows are left out.</param>
    public static AtopImport Of(ITableRows table, TreatyRegister register, TableProblems problems)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(problems);
        var states = new AtopStates(register);
        var rows = AtopRowReader.Read(table, problems);
        return new(rows, AtopAlliance.Of(rows, states, problems, table.File), states);
    }

    /// <summary>The files of the register, with their names: one an alliance, and one for what concerns all.</summary>
    public ImmutableArray<(string Name, string Text)> Files()
    {
        var files = ImmutableArray.CreateBuilder<(string, string)>(Alliances.Count + 1);
        files.Add(("atop.pacta", Head()));
        StringBuilder page = new(4096), name = new(32);
        foreach (var alliance in Alliances)
        {
            page.Clear().Append(Mark).Append("\n\n");
            new AtopInstrumentWriter(alliance, page).Write();
            name.Clear().Append("atop-").AppendNumber(alliance.Id).Append(".pacta");
            files.Add((name.ToString(), page.ToString()));
        }

        return files.MoveToImmutable();
    }

    // ATOP holds every promise of the five classes that states of the system made in an alliance of its years.
    private string Head()
    {
        var page = new StringBuilder(Mark).Append("\n\n");
        foreach (var (number, code) in _states.Participants)
        {
            page.Append("participant ").Append(code).Append(" \"Member ").AppendNumber(number).Append(" of ATOP\"\n");
            page.Head("code").Append("COW ").AppendNumber(number).Append(" [atop-5-1 \"MEMBER\"]\n");
            page.Head("note").Append("\"no list of states has this number\" [atop-5-1 \"COWSYS\"]\n\n");
        }

        page.Append("coverage of defend, join, stay neutral toward, aid the adversary of, attack, use force against, "
            + "consult between ");
        var isNext = false;
        foreach (var code in _states.All)
        {
            page.Append(isNext ? ", " : "").Append(code);
            isNext = true;
        }

        page.Append(" 1815-01-01/").Append(AtopInstrumentWriter.RecordedUntil).Append(" [atop-5-1]\n");
        return page.ToString();
    }
}
