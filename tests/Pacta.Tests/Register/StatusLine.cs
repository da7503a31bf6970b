using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pacta.Time;

namespace Pacta.Tests.Registers;

/// <summary>A line of a status table of the UN Treaty Collection.</summary>
/// <param name="Person">The state as a legal person; -1: none of the register's.</param>
/// <param name="IsSignature">Whether it signed on the day, rather than consented.</param>
/// <param name="Day">The day.</param>
internal sealed partial record StatusLine(int Person, bool IsSignature, int Day)
{
    // Names that differ from those in the register.
    private static readonly Dictionary<string, string> s_names = new()
    {
        ["Bolivia (Plurinational State of)"] = "BOL",
        ["Brunei Darussalam"] = "BRN",
        ["Cape Verde"] = "CPV",
        ["Congo"] = "COG",
        ["Côte d'Ivoire"] = "CIV",
        ["Czech Republic"] = "CZE",
        ["Democratic People's Republic of Korea"] = "PRK",
        ["Democratic Republic of the Congo"] = "COD",
        ["Iran (Islamic Republic of)"] = "IRN",
        ["Lao People's Democratic Republic"] = "LAO",
        ["Libyan Arab Jamahiriya"] = "LBY",
        ["Micronesia (Federated States of)"] = "FSM",
        ["Republic of Korea"] = "KOR",
        ["Republic of Moldova"] = "MDA",
        ["Russian Federation"] = "RUS",
        ["Serbia"] = "SCG",
        ["St. Kitts and Nevis"] = "KNA",
        ["St. Lucia"] = "LCA",
        ["Swaziland"] = "SWZ",
        ["St. Vincent and the Grenadines"] = "VCT",
        ["Syrian Arab Republic"] = "SYR",
        ["The former Yugoslav Republic of Macedonia"] = "MKD",
        ["Timor-Leste"] = "TLS",
        ["Turkey"] = "TUR",
        ["United Kingdom of Great Britain and Northern Ireland"] = "GBR",
        ["United Republic of Tanzania"] = "TZA",
        ["United States of America"] = "USA",
        ["Venezuela (Bolivarian Republic of)"] = "VEN",
        ["Viet Nam"] = "VNM",
        ["Venezuela"] = "VEN",
        ["Bahamas"] = "BHS",
        ["Gambia"] = "GMB",
        ["Sao Tome and Principe"] = "STP",
    };

    /// <summary>Every dated act of a table, such as "4-1"; null when the data are not there.</summary>
    public static IReadOnlyList<StatusLine>? Read(string table)
    {
        if (SharedData.Require($"data/untc/treaties/{table}.csv") is not { } file)
            return null;
        var lines = File.ReadAllLines(file, Encoding.UTF8);
        var columns = Cells(lines[0]);
        List<StatusLine> acts = [];
        foreach (var cells in lines.Skip(1).Select(Cells))
        {
            for (var i = 1; i < Math.Min(cells.Count, columns.Count); i++)
            {
                var isAct = columns[i] is not ("Registration Date" or "Resolution");
                if (isAct && Act().Match(cells[i]) is { Success: true } match)
                {
                    var mark = match.Groups[2].Value;
                    var signs = mark == "" && columns[i].StartsWith("Signature", StringComparison.Ordinal);
                    acts.Add(new(PersonOf(cells[0]), signs, DayOf(match.Groups[1].Value)));
                }
            }
        }

        return acts;
    }

    private static int PersonOf(string name)
    {
        name = Footnote().Replace(name, "").Trim();
        var code = s_names.GetValueOrDefault(name)
            ?? Embedded.Register.States.FirstOrDefault(s => s.Name == name)?.Code ?? "";
        var id = Embedded.Register.FindState(code);
        return id < 0 ? -1 : Embedded.Standings.Continuity.PersonOf(id);
    }

    private static int DayOf(string text)
    {
        var date = DateOnly.ParseExact(text, "d MMM yyyy", CultureInfo.InvariantCulture);
        return EdtfDate.TryParse($"{date:yyyy-MM-dd}", out var day, out _) ? day!.Earliest : 0;
    }

    private static List<string> Cells(string line) => [.. Cell().Matches(line).Select(static m => m.Value.Trim('"'))];

    [GeneratedRegex("(?<=^|,)(\"[^\"]*\"|[^,]*)")]
    private static partial Regex Cell();

    [GeneratedRegex(@"^(\d{1,2} \w{3} \d{4})\s*(\w*)")]
    private static partial Regex Act();

    [GeneratedRegex(@"\s+[\d, ]+$")]
    private static partial Regex Footnote();
}
