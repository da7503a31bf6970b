using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>The day on which a clause's count of consents is reached (VCLT 24(1)).</summary>
/// <remarks>
/// Uncertain days give bounds that no reading leaves: the earliest day takes every consent as early and every
/// withdrawal as late as it can be, the latest day the reverse. A consent that is taken back before the count is
/// reached does not count.
/// </remarks>
internal static class ConsentCount
{
    /// <param name="clause">The count; its named states are legal persons.</param>
    /// <param name="people">Who acted and who negotiated.</param>
    /// <returns>Null when it is reached on no reading; a latest day of <see cref="Day.Max"/> when not on every
    /// one.</returns>
    public static DayBounds? Reached(EntryWhen clause, ReadOnlySpan<PersonActs> people)
    {
        var needed = Needed(clause, people);
        List<Standing> early = [], late = [];
        foreach (ref readonly var person in people)
        {
            var named = clause.Named.Contains(person.Person);
            if (!named && !Counts(clause.Form, person))
                continue;
            AddStanding(early, person, named, isEarly: true);
            AddStanding(late, person, named, isEarly: false);
        }

        if (First(early, clause, needed) is not { } earliest)
            return null;
        return new(earliest, First(late, clause, needed) ?? Day.Max);
    }

    private static bool Counts(CountForm form, in PersonActs person) =>
        form is CountForm.Number or CountForm.NamedAndOthers || person.Negotiated;

    // The stretches in which a state's consent stands, on the reading that makes them longest or shortest.
    private static void AddStanding(List<Standing> into, in PersonActs person, bool named, bool isEarly)
    {
        var counts = named || person.Turns.Length > 0;
        for (var i = 0; counts && i < person.Turns.Length; i++)
        {
            if (Consent.IsExit(person.Turns[i].Kind))
                continue;
            var (consent, exit) = (person.Turns[i].Day, i + 1 < person.Turns.Length ? person.Turns[i + 1].Day : null);
            var from = isEarly ? consent.Earliest : consent.Latest;
            var until = exit is null ? Day.Max : isEarly ? exit.Latest : exit.Earliest;
            if (into.Count > 0 && into[^1].Person == person.Person && from <= into[^1].Until)
                into[^1] = into[^1] with { Until = Math.Max(until, into[^1].Until) };
            else if (from < until)
                into.Add(new(person.Person, from, until, named, person.Negotiated));
        }
    }

    private static int? First(List<Standing> standing, EntryWhen clause, int needed)
    {
        standing.Sort(static (a, b) => a.From.CompareTo(b.From));
        var apart = IsApart(clause.Form);
        var ends = standing.Exists(static s => s.Until != Day.Max);
        int count = 0, named = 0;
        for (var i = 0; i < standing.Count; i++)
        {
            if (ends)
                (count, named) = (0, 0);
            for (var j = ends ? 0 : i; j <= i; j++)
            {
                if (standing[j].Until <= standing[i].From)
                    continue;
                named += standing[j].IsNamed ? 1 : 0;
                count += IsCounted(standing[j], clause.Form, apart) ? 1 : 0;
            }

            if (count >= needed && named == clause.Named.Length && count + named > 0)
                return standing[i].From;
        }

        return null;
    }

    private static bool IsCounted(Standing standing, CountForm form, bool apart) => !(apart && standing.IsNamed)
        && (form is CountForm.Number or CountForm.NamedAndOthers || standing.Negotiated);

    private static bool IsApart(CountForm form) =>
        form is CountForm.NamedAndMajorityOfOthers or CountForm.NamedAndOthers;

    private static int Needed(EntryWhen clause, ReadOnlySpan<PersonActs> people)
    {
        int negotiators = 0, others = 0;
        foreach (ref readonly var person in people)
        {
            negotiators += person.Negotiated ? 1 : 0;
            others += person.Negotiated && !clause.Named.Contains(person.Person) ? 1 : 0;
        }

        return clause.Form switch
        {
            CountForm.All => Math.Max(negotiators, 1),
            CountForm.Majority => negotiators / 2 + 1,
            CountForm.NamedAndMajorityOfOthers => others / 2 + 1,
            _ => clause.Number,
        };
    }

    private readonly record struct Standing(int Person, int From, int Until, bool IsNamed, bool Negotiated);
}
