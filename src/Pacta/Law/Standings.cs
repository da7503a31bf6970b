using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Pacta.Law.Readings;
using Pacta.Law.Rules;
using Pacta.Law.Succession;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>The law applied to a whole register: who is bound by what, and when.</summary>
public sealed class Standings
{
    private readonly InstrumentStanding[] _standings;
    private readonly Dictionary<int, List<(int Id, Provenance From)>> _replacedBy = [];

    private Standings(TreatyRegister register)
    {
        Register = register;
        Continuity = new(register.States);
        _standings = new InstrumentStanding[register.Instruments.Length];
        if (!Continuity.Successions.IsEmpty)
        {
            Continuity.Successions.Codes =
            [
                .. register.Instruments.Where(static i => (i.Subjects & Subjects.StateSuccession) != 0)
                    .Select(i => Conclude(new InstrumentCase(i, Continuity), [])),
            ];
        }

        foreach (var instrument in register.Instruments)
        {
            foreach (var replaced in instrument.Replaces)
                _replacedBy.ListOf(replaced.Value).Add((instrument.Id, replaced.From));
        }
    }

    /// <summary>What is recorded.</summary>
    public TreatyRegister Register { get; }

    /// <summary>Which states are one legal person.</summary>
    public Continuity Continuity { get; }

    /// <summary>What treaties are between two of their parties, where not the same between all.</summary>
    public Relations Relations => field ??= new(this);

    /// <summary>One conclusion an instrument, by instrument id.</summary>
    public ReadOnlySpan<InstrumentStanding> All => _standings;

    /// <summary>The conclusion about one instrument.</summary>
    public InstrumentStanding this[int instrumentId] => _standings[instrumentId];

    /// <summary>The instruments that say of another that they replace it, and who says so.</summary>
    internal ReadOnlySpan<(int Id, Provenance From)> ReplacedBy(int instrumentId) =>
        _replacedBy.TryGetValue(instrumentId, out var later) ? CollectionsMarshal.AsSpan(later) : [];

    /// <summary>Applies the law to every instrument. Each is independent of the others but for replacement.</summary>
    public static Standings Of(TreatyRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var standings = new Standings(register);
        const int WorthSharing = 2000;
        if (register.Instruments.Length < WorthSharing)
        {
            List<(int, StatusSpan)> spans = [];
            for (var id = 0; id < register.Instruments.Length; id++)
                standings._standings[id] = standings.Conclude(register.Instruments[id], spans);
        }
        else
        {
            Parallel.For(0, register.Instruments.Length, static () => new List<(int, StatusSpan)>(),
                (id, _, spans) =>
                {
                    standings._standings[id] = standings.Conclude(register.Instruments[id], spans);
                    return spans;
                },
                static _ => { });
        }

        return standings;
    }

    /// <summary>
    /// The day that the clause of an instrument gives, beside any that is recorded; null: it gives none.
    /// </summary>
    public DayBounds? ComputedEntry(Instrument instrument) =>
        EntryIntoForce.Computed(instrument,
            People.Of(ConsentWithReservation.Counted(instrument, Continuity), Continuity), Continuity)?.Day;

    /// <summary>What the law concludes of an instrument if its record were another.</summary>
    /// <param name="reading">An instrument of this register, some of whose facts are taken otherwise.</param>
    public InstrumentStanding Under(Instrument reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Conclude(reading, []);
    }

    /// <summary>What passes to a state from each of those whom it succeeded and who were bound, and why.</summary>
    internal ImmutableArray<(Passage Passage, Verdict Verdict)> SuccessionsUnder(int instrumentId, int stateId) =>
        SuccessorBonds.Verdicts(new(Register.Instruments[instrumentId], Continuity), Continuity.PersonOf(stateId));

    // The list is used again for the next instrument: what it would grow to is more than what is kept.
    private InstrumentStanding Conclude(Instrument instrument, List<(int, StatusSpan)> spans)
    {
        instrument = TermsWaiting.Resolved(instrument, Register, EntryOf);
        var joined = instrument.Amends.IsEmpty ? null : AmendmentBonds.JoinedTo(this, instrument);
        var matter = new InstrumentCase(instrument, Continuity, joined);
        if (!matter.MayBeDisputed)
            return Conclude(matter, spans);
        var readings = Reading.Of(instrument);
        return readings is [{ Choices.IsEmpty: true }]
            ? Conclude(matter, spans)
            : StandingMerge.Of(instrument,
                [.. readings.Select(r =>
                    (r, Conclude(new InstrumentCase(r.Instrument, Continuity, joined), spans)))]);
    }

    private InstrumentStanding Conclude(InstrumentCase matter, List<(int, StatusSpan)> spans)
    {
        var end = EndForAll.Find(matter, ReplacedOn(matter));
        spans.Clear();
        new PersonSpans(matter, end, spans).AddAll();
        return new(matter.Instrument, matter.Entry is { } entry ? (entry.Day, entry.Why) : null,
            end is { } over ? (over.Day, over.Why) : null, spans)
        {
            Sides = SuccessorBonds.Sides(matter),
        };
    }

    // Of several readings of the other's record, any of their days.
    private DayBounds? EntryOf(Instrument other) => StandingMerge.Together(
        CasesOf(other).ConvertAll(static c =>
            c.Entry is { } entry ? (entry.Day, entry.Why) : ((DayBounds, Reason)?)null))
        ?.Day;

    private (DayBounds Day, Reason Why)? ReplacedOn(InstrumentCase earlier)
    {
        if (!_replacedBy.TryGetValue(earlier.Instrument.Id, out var later))
            return null;
        (DayBounds Day, Reason Why)? first = null;
        foreach (var (id, from) in later)
        {
            var days = CasesOf(Register.Instruments[id]).ConvertAll(next => LaterTreaty.Find(earlier, next, from));
            if (StandingMerge.Together(days) is { } replaced)
                first = Sooner.Of(replaced, first);
        }

        return first;
    }

    private List<InstrumentCase> CasesOf(Instrument instrument)
    {
        var matter = new InstrumentCase(instrument, Continuity);
        return matter.MayBeDisputed
            ? [.. Reading.Of(instrument).Select(r => new InstrumentCase(r.Instrument, Continuity))]
            : [matter];
    }
}
