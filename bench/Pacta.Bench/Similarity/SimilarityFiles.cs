using System.Globalization;
using Pacta.Duties;
using Pacta.Formats;
using Pacta.Language;
using Pacta.Law;
using Pacta.Panels;
using Pacta.Panels.Similarity;
using Pacta.Register;

namespace Pacta.Bench.Similarity;

/// <summary>A history of portfolios as two tables that any program reads.</summary>
internal static class SimilarityFiles
{
    private const string Ties = "ties.csv";
    private const string Members = "members.csv";

    /// <summary>Writes what a member level of ATOP says, as far as it is certain.</summary>
    public static void Make(string atop, string folder)
    {
        var register = RegisterCompiler.Compile(
            [.. RegisterReader.ReadEmbeddedStates(), .. RegisterDoor.Read(atop)]).Register;
        var history = PortfolioHistory.Of(PairSpans.Of(new DutyEngine(Standings.Of(register))),
            StateSystem.Of(register, PanelStates.Cow, CodeScheme.Cow));
        Write(folder, history.Ties.Where(static tie => tie.IsSure), history.Members);
    }

    private static void Write(string folder, IEnumerable<PortfolioTie> ties, IEnumerable<MemberSpan> members)
    {
        File.WriteAllLines(Path.Combine(folder, Ties), ["debtor,creditor,value,from,until", .. ties.Select(static t =>
            string.Create(CultureInfo.InvariantCulture, $"{t.Debtor},{t.Creditor},{t.Value},{t.From},{t.Until}"))]);
        File.WriteAllLines(Path.Combine(folder, Members), ["unit,from,until", .. members.Select(static m =>
            string.Create(CultureInfo.InvariantCulture, $"{m.Unit},{m.From},{m.Until}"))]);
    }

    public static (PortfolioTie[] Ties, MemberSpan[] Members) Read(string folder) =>
    (
        [.. Rows(folder, Ties).Select(static r => new PortfolioTie(r[0], r[1], r[2], r[3], r[4]))],
        [.. Rows(folder, Members).Select(static r => new MemberSpan(r[0], r[1], r[2]))]
    );

    private static IEnumerable<int[]> Rows(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Skip(1).Select(static line =>
            Array.ConvertAll(line.Split(','), static cell => int.Parse(cell, CultureInfo.InvariantCulture)));
}
