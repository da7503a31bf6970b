using Pacta.Register;
using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>Instruments by the year in which they were signed or adopted.</summary>
internal sealed class TreatyYears
{
    private readonly Dictionary<int, List<int>> _byYear = [];
    private readonly TreatyRegister _register;
    private readonly Persons _persons;

    public TreatyYears(TreatyRegister register, Persons persons)
    {
        (_register, _persons) = (register, persons);
        foreach (var instrument in register.Instruments)
        {
            if (SignedIn(instrument) is not { } bounds)
                continue;
            for (var year = Day.ToDate(bounds.Earliest).Year; year <= Day.ToDate(bounds.Latest).Year; year++)
                _byYear.ListOf(year).Add(instrument.Id);
        }
    }

    /// <summary>
    /// When an instrument was signed, or else adopted; deprecated assertions do not count; null: unknown.
    /// </summary>
    public static DayBounds? SignedIn(Instrument instrument)
    {
        var dates = instrument.Signed.Concat(instrument.Adopted)
            .Where(static date => date.From.Rank != Rank.Deprecated).Select(static date => date.Value.Date)
            .Concat(instrument.Acts.Where(static act => act.Kind == ActKind.Signature).Select(static act => act.Day))
            .Where(static date => date.Earliest != Day.Min && date.Latest != Day.Max)
            .OrderBy(static date => (long)date.Latest - date.Earliest).ToList();
        return dates.Count > 0 ? dates[0].Bounds : null;
    }

    /// <summary>Instruments signed in these days that a noun fits.</summary>
    public IEnumerable<Instrument> Find(DayBounds days, string head)
    {
        if (days.Earliest == Day.Min || days.Latest == Day.Max)
            yield break;
        var seen = new HashSet<int>();
        var lastYear = Math.Min(Day.ToDate(days.Latest).Year, Day.ToDate(days.Earliest).Year + 200);
        for (var year = Day.ToDate(days.Earliest).Year; year <= lastYear; year++)
        {
            foreach (var id in _byYear.GetValueOrDefault(year) ?? [])
            {
                var instrument = _register.Instruments[id];
                if (seen.Add(id) && SignedIn(instrument) is { } signed && signed.Earliest <= days.Latest
                    && days.Earliest <= signed.Latest && TreatyHeads.Fits(head, instrument))
                    yield return instrument;
            }
        }
    }

    /// <summary>Whether two states are one legal person.</summary>
    public bool SamePerson(int a, int b) => _persons.RootOf(a) == _persons.RootOf(b);

    /// <summary>
    /// Whether a state, or one that it continues, is a negotiating state: people say Russia for the Soviet Union, not
    /// the other way round.
    /// </summary>
    public bool HasParty(Instrument instrument, int state) =>
        instrument.Parties.Contains(state)
            || _persons.Before(state).Any(earlier => instrument.Parties.Contains(earlier));

    /// <summary>Whether a legal person is a negotiating state under any name.</summary>
    public bool HasPerson(Instrument instrument, int state) =>
        instrument.Parties.Any(party => SamePerson(party, state));
}
