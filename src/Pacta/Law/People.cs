using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>An instrument's acts, gathered by legal person: what the rules read.</summary>
internal static class People
{
    /// <returns>One entry a person that negotiated or acted, by person id, ascending.</returns>
    public static PersonActs[] Of(Instrument instrument, Continuity continuity)
    {
        var acts = Sorted(instrument, continuity);
        var negotiators = Negotiators(instrument, continuity);
        var people = new PersonActs[CountOf(acts, negotiators, continuity)];
        var count = 0;
        var next = 0;
        for (var first = 0; first < acts.Length;)
        {
            var person = continuity.PersonOf(acts[first].StateId);
            var end = first + 1;
            while (end < acts.Length && continuity.PersonOf(acts[end].StateId) == person)
                end++;
            for (; next < negotiators.Length && negotiators[next] < person; next++)
                people[count++] = new(negotiators[next]) { Negotiated = true };
            var entry = Consent.Gather(person, acts.AsSpan(first..end));
            if (next < negotiators.Length && negotiators[next] == person)
                (entry.Negotiated, next) = (true, next + 1);
            people[count++] = entry;
            first = end;
        }

        for (; next < negotiators.Length; next++)
            people[count++] = new(negotiators[next]) { Negotiated = true };
        return people;
    }

    // The persons of both rows, which are in order.
    private static int CountOf(Act[] acts, int[] negotiators, Continuity continuity)
    {
        var count = negotiators.Length;
        for (int i = 0, next = 0, last = -1; i < acts.Length; i++)
        {
            var person = continuity.PersonOf(acts[i].StateId);
            if (person == last)
                continue;
            last = person;
            while (next < negotiators.Length && negotiators[next] < person)
                next++;
            count += next < negotiators.Length && negotiators[next] == person ? 0 : 1;
        }

        return count;
    }

    // By person, then by day; of one day consents before exits, so that the order of the file decides nothing.
    private static Act[] Sorted(Instrument instrument, Continuity continuity)
    {
        var acts = instrument.Acts.ToArray();
        if (acts.Length < 2)
            return acts;
        var keys = new ActKey[acts.Length];
        for (var i = 0; i < acts.Length; i++)
            keys[i] = new(continuity.PersonOf(acts[i].StateId), acts[i].Day.Bounds, acts[i].Kind, i);
        keys.AsSpan().SortRun(ActKey.Compare);
        for (var i = 0; i < acts.Length; i++)
            acts[i] = instrument.Acts[keys[i].Index];
        return acts;
    }

    private readonly record struct ActKey(int Person, DayBounds Day, ActKind Kind, int Index)
    {
        public static int Compare(ActKey a, ActKey b)
        {
            if (a.Person != b.Person)
                return a.Person.CompareTo(b.Person);
            if (a.Day.Earliest != b.Day.Earliest)
                return a.Day.Earliest.CompareTo(b.Day.Earliest);
            return a.Day.Latest != b.Day.Latest ? a.Day.Latest.CompareTo(b.Day.Latest) : (int)a.Kind - (int)b.Kind;
        }
    }

    private static int[] Negotiators(Instrument instrument, Continuity continuity)
    {
        var persons = new int[instrument.Parties.Length];
        for (var i = 0; i < persons.Length; i++)
            persons[i] = continuity.PersonOf(instrument.Parties[i]);
        Array.Sort(persons);
        var count = 0;
        foreach (var person in persons)
        {
            if (count == 0 || persons[count - 1] != person)
                persons[count++] = person;
        }

        return count == persons.Length ? persons : persons[..count];
    }
}
