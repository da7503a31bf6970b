using Pacta.Law;
using Pacta.Register;

namespace Pacta.Panels;

/// <summary>
/// The parties to a treaty with which something can make it another between two than between all: who made a
/// reservation, suspended it, applies a part, took another's side, or had to do with a text that replaces or suspends
/// it or one of the provisions that are asked about. Between two others <see cref="Relations"/> has nothing to say.
/// </summary>
internal static class TouchedStates
{
    /// <param name="standings">The law, applied.</param>
    /// <param name="standing">The treaty.</param>
    /// <param name="provisions">Of which provisions, by name.</param>
    /// <returns>By index into <see cref="InstrumentStanding.States"/>; null: there are none.</returns>
    public static bool[]? Of(Standings standings, InstrumentStanding standing, IReadOnlyCollection<string> provisions)
    {
        var instrument = standing.Instrument;
        HashSet<int> persons = [];
        foreach (var state in NamedIn(standings, standing, provisions))
        {
            if (state >= 0)
                persons.Add(standings.Continuity.PersonOf(state));
        }

        var isEveryone = instrument.Operation.Suspensions.Any(static s => s.Value is
        {
            States.IsEmpty: true,
            AuthorId: < 0, Resumes: false
        });
        if (persons.Count == 0 && !isEveryone)
            return null;
        var touched = new bool[standing.States.Length];
        for (var i = 0; i < touched.Length; i++)
            touched[i] = isEveryone || persons.Contains(standings.Continuity.PersonOf(standing.States[i]));
        return touched;
    }

    private static IEnumerable<int> NamedIn(
        Standings standings, InstrumentStanding standing, IReadOnlyCollection<string> provisions)
    {
        var instrument = standing.Instrument;
        var sides = standing.Sides.AsEnumerable().Concat(standing.Readings.SelectMany(static r => r.Standing.Sides));
        return instrument.ReservationActs.SelectMany(static a => new[] { a.StateId, a.OfStateId })
            .Concat(instrument.Acts.Where(static a => a.Part is not null).Select(static a => a.StateId))
            .Concat(instrument.Operation.Suspensions.SelectMany(static s => s.Value.States.Add(s.Value.AuthorId)))
            .Concat(sides.SelectMany(static s => new[] { s.Person, s.Side }))
            .Concat(standings.Register.Instruments.Where(other => BearsOn(other, instrument.Id, provisions))
                .SelectMany(other => standings[other.Id].States.ToArray()));
    }

    /// <summary>Whether a text replaces or suspends an instrument, or some provisions of it.</summary>
    public static bool BearsOn(Instrument other, int instrumentId, IReadOnlyCollection<string> provisions) =>
        other.Replaces.Any(r => r.Value == instrumentId)
        || other.ReplacedProvisions.Any(r =>
            r.Value.InstrumentId == instrumentId && provisions.Contains(r.Value.Provision))
        || other.Operation.Suspends.Any(s => s.Value == instrumentId);
}
