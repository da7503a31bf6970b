using System.Globalization;

namespace Pacta.Imports;

/// <summary>Writes one alliance as an instrument.</summary>
/// <param name="id">Its number.</param>
/// <param name="stays">Of its members, in the order of the rows.</param>
/// <param name="source">What the lines cite.</param>
/// <param name="lastDay">The last day that the data follow it.</param>
/// <param name="page">Where to.</param>
internal sealed class CowInstrumentWriter(
    int id, List<CowStay> stays, string source, string lastDay, ListPage page)
{
    private const int MostNamed = 3;

    private int _sections;

    /// <summary>Writes it, as the formatter would leave it.</summary>
    public void Write()
    {
        WriteHead();
        var memberships = Memberships();
        foreach (var (first, _) in memberships)
            page.Property("definitively signed", $"by {first.First.Code} {first.From}", first.Row.Number);
        foreach (var (_, last) in memberships)
        {
            if (!last.Until.IsNone)
                page.Property("ended", $"for {last.Last.Code} {last.Until} by unstated cause", last.Row.Number);
        }

        if (stays.Find(static stay => stay.Until.IsNone) is { } open)
            page.Property("recorded", $"until {lastDay}", open.Row.Number);
        var changing = stays.Where(Changes).ToList();
        WriteSection([.. stays.Where(stay => !changing.Contains(stay))], []);
        foreach (var stay in changing)
            WriteSection([stay], [stay, .. stays.Where(other => other.Person != stay.Person)]);
    }

    private void WriteHead()
    {
        var first = stays.MinBy(static stay => stay.Start.Earliest)!;
        var names = stays.Select(static stay => stay.First.Name).Distinct().ToList();
        var shown = names.Count <= MostNamed ? string.Join(", ", names)
            : string.Create(CultureInfo.InvariantCulture,
                $"{string.Join(", ", names.Take(MostNamed - 1))} and {names.Count - MostNamed + 1} others");
        page.Block(string.Create(CultureInfo.InvariantCulture, $"treaty {source}-{id} ")
            + ListPage.Quoted(string.Create(CultureInfo.InvariantCulture,
                $"Formal alliance of {first.Start.Year}: {shown}")), first.Row.Number);
        page.Property("open to", "others", 0);
        page.Property("subject", Subjects(), 0);
        page.Property("in force", $"{first.From} by signature", first.Row.Number);
    }

    private string Subjects()
    {
        var all = stays.Aggregate(CowPromises.None, static (all, stay) => all | stay.Row.Promises);
        return (all & CowPromises.Nonaggression) == 0 ? "alliance"
            : all == CowPromises.Nonaggression ? "non-aggression" : "alliance, non-aggression";
    }

    // From row to row it is one membership where the next begins before or when the last one ends.
    private List<(CowStay First, CowStay Last)> Memberships()
    {
        List<(CowStay First, CowStay Last)> all = [];
        foreach (var stay in stays.OrderBy(static s => s.Person).ThenBy(static s => s.Start.Earliest)
            .ThenBy(static s => s.Row.Number))
        {
            if (all.Count == 0 || all[^1].First.Person != stay.Person || !GoesOn(all[^1].Last, stay))
                all.Add((stay, stay));
            else if (stay.Until.Earliest > all[^1].Last.Until.Earliest)
                all[^1] = (all[^1].First, stay);
        }

        return [.. all.OrderBy(static m => m.First.Row.Number).ThenBy(static m => m.First.Start.Earliest)];
    }

    private static bool GoesOn(CowStay before, CowStay after) =>
        before.Until == after.Start || before.Until.Earliest > after.Start.Latest;

    // Whether a member owes other things at other times, so that its rows need days of their own.
    private bool Changes(CowStay stay) =>
        stays.Exists(other => other.Person == stay.Person && other.Row.Promises != stay.Row.Promises);

    private void WriteSection(List<CowStay> debtors, List<CowStay> among)
    {
        if (debtors.TrueForAll(static stay => stay.Row.Promises == CowPromises.None))
            return;
        page.Line(1, string.Create(CultureInfo.InvariantCulture, $"section {++_sections}"));
        foreach (var stay in among)
        {
            page.Line(2, $"among {stay.First.Code} from {stay.From}"
                + (stay.Until.IsNone ? "" : $" until {stay.Until}"), stay.Row.Number);
        }

        foreach (var promise in CowPromise.All)
        {
            var some = debtors.FindAll(stay => (stay.Row.Promises & promise.Promise) != 0);
            WriteDuty(promise, some.FindAll(stay => !IsTowardSomeOnly(stay, promise)), isOpen: false);
            WriteDuty(promise, some.FindAll(stay => IsTowardSomeOnly(stay, promise)), isOpen: true);
        }
    }

    // Where some members promise what others do not on the same days, the member level does not say to which of several
    // partners they do.
    private bool IsTowardSomeOnly(CowStay stay, CowPromise promise) => stay.Row.IsAsymmetric
        || (stays.DistinctBy(static s => s.Person).Count() > 2
            && stays.Exists(other => (other.Row.Promises & promise.Promise) == 0
                && other.Start.Earliest < stay.Until.Latest && stay.Start.Earliest < other.Until.Latest));

    private void WriteDuty(CowPromise promise, List<CowStay> debtors, bool isOpen)
    {
        if (debtors.Count == 0)
            return;
        var depth = 2;
        if (promise.Trigger is { } trigger)
            page.Line(depth++, trigger);
        var byAll = debtors.Count == stays.Count;
        var who = byAll ? "parties" : string.Join(" or ", debtors.Select(static stay => stay.First.Code).Distinct());
        page.Line(depth, $"{who} {(byAll ? promise.OfAll : promise.OfSome)}{(isOpen ? ", toward some only" : "")}",
            [.. debtors.Select(static stay => stay.Row.Number).Distinct()]);
    }
}
