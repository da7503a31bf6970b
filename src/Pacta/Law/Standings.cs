using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>The law applied to a whole register: who is bound by what, and when.</summary>
public sealed class Standings
{
    private readonly InstrumentStanding[] _standings;
    private readonly Dictionary<int, List<int>> _replacedBy = [];

    private Standings(TreatyRegister register)
    {
        Register = register;
        Continuity = new(register.States);
        _standings = new InstrumentStanding[register.Instruments.Length];
        foreach (var instrument in register.Instruments)
        {
            foreach (var replaced in instrument.Replaces)
            {
                if (!_replacedBy.TryGetValue(replaced.Value, out var list))
                    _replacedBy[replaced.Value] = list = [];
                list.Add(instrument.Id);
            }
        }
    }

    /// <summary>What is recorded.</summary>
    public TreatyRegister Register { get; }

    /// <summary>Which states are one legal person.</summary>
    public Continuity Continuity { get; }

    /// <summary>One conclusion an instrument, by instrument id.</summary>
    public ReadOnlySpan<InstrumentStanding> All => _standings;

    /// <summary>The conclusion about one instrument.</summary>
    public InstrumentStanding this[int instrumentId] => _standings[instrumentId];

    /// <summary>Applies the law to every instrument. Each is independent of the others but for replacement.</summary>
    public static Standings Of(TreatyRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var standings = new Standings(register);
        const int WorthSharing = 2000;
        if (register.Instruments.Length < WorthSharing)
        {
            for (var id = 0; id < register.Instruments.Length; id++)
                standings._standings[id] = standings.Conclude(register.Instruments[id]);
        }
        else
        {
            Parallel.For(0, register.Instruments.Length,
                id => standings._standings[id] = standings.Conclude(register.Instruments[id]));
        }

        return standings;
    }

    /// <summary>The day that the clause of an instrument gives, beside any that is recorded; null: it gives none.</summary>
    public DayBounds? ComputedEntry(Instrument instrument) =>
        EntryIntoForce.Computed(instrument, People.Of(instrument, Continuity), Continuity)?.Day;

    private InstrumentStanding Conclude(Instrument instrument)
    {
        var people = People.Of(instrument, Continuity);
        var entry = EntryIntoForce.Find(instrument, people, Continuity);
        (DayBounds, Reason)? end = entry is { } inForce
            ? EndForAll.Find(instrument, inForce.Day, people, ReplacedOn(instrument, people))
            : null;
        List<(int, StatusSpan)> spans = [];
        foreach (var person in people)
            new PersonSpans(instrument, entry, end, people.Length == 2).Add(person, Continuity, Register, spans);
        return new(instrument, entry, end, spans);
    }

    // VCLT 59 asks that all parties of the earlier treaty conclude the later one.
    private (DayBounds Day, Reason Why)? ReplacedOn(Instrument instrument, PersonActs[] people)
    {
        if (!_replacedBy.TryGetValue(instrument.Id, out var later))
            return null;
        (DayBounds Day, Reason Why)? first = null;
        foreach (var id in later)
        {
            var next = Register.Instruments[id];
            var others = People.Of(next, Continuity);
            if (EntryIntoForce.Find(next, others, Continuity) is not { } entry || !Covers(others, people))
                continue;
            var provenance = next.Replaces.First(r => r.Value == instrument.Id).From;
            if (first is not { } kept || entry.Day.Latest < kept.Day.Latest)
                first = (entry.Day, new(LaterTreaty.Rule, provenance));
        }

        return first;
    }

    private static bool Covers(PersonActs[] later, PersonActs[] earlier) =>
        Array.TrueForAll(earlier, old => Array.Exists(later, next => next.Person == old.Person));
}
