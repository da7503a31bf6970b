using Pacta.Law.Rules;
using Pacta.Register;

namespace Pacta.Law;

/// <summary>An instrument's acts, gathered by legal person: what the rules read.</summary>
internal static class People
{
    /// <returns>One entry a person that negotiated or acted, by person id, ascending.</returns>
    public static PersonActs[] Of(Instrument instrument, Continuity continuity)
    {
        var acts = instrument.Acts.ToArray();
        var persons = new int[acts.Length];
        var order = new int[acts.Length];
        for (var i = 0; i < acts.Length; i++)
            (persons[i], order[i]) = (continuity.PersonOf(acts[i].StateId), i);
        Array.Sort(order, (a, b) => persons[a] != persons[b]
            ? persons[a].CompareTo(persons[b])
            : acts[a].Day.Earliest != acts[b].Day.Earliest
                ? acts[a].Day.Earliest.CompareTo(acts[b].Day.Earliest)
                : a.CompareTo(b));
        var sorted = Array.ConvertAll(order, i => acts[i]);
        List<PersonActs> people = [];
        for (int first = 0, next; first < sorted.Length; first = next)
        {
            var person = persons[order[first]];
            next = first + 1;
            while (next < sorted.Length && persons[order[next]] == person)
                next++;
            people.Add(Consent.Gather(person, sorted.AsSpan(first..next)));
        }

        foreach (var state in instrument.Parties)
            Negotiator(people, continuity.PersonOf(state));
        people.Sort(static (a, b) => a.Person.CompareTo(b.Person));
        return [.. people];
    }

    private static void Negotiator(List<PersonActs> people, int person)
    {
        var index = people.FindIndex(p => p.Person == person);
        var entry = index < 0 ? new PersonActs(person) : people[index];
        entry.Negotiated = true;
        if (index < 0)
            people.Add(entry);
        else
            people[index] = entry;
    }
}
