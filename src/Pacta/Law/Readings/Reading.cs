using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Readings;

/// <summary>An instrument as one reader takes it who follows one source in each dispute that the register leaves
/// open.</summary>
/// <param name="Instrument">The instrument, with one assertion for each disputed fact.</param>
/// <param name="Choices">Which assertion of which fact; empty: nothing is disputed.</param>
public sealed record Reading(Instrument Instrument, ImmutableArray<Choice> Choices)
{
    // Six open disputes of two sides each: more than any instrument is known to have.
    private const int MostReadings = 64;

    /// <summary>Every reading of an instrument's unranked disputes: one when there is none.</summary>
    /// <remarks>
    /// Beyond 64 readings, the days of the disputes left over are taken together as one uncertain day: then what is
    /// certain still holds on every reading, and what is denied on none.
    /// </remarks>
    public static ImmutableArray<Reading> Of(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        List<Reading> readings = [new(instrument, [])];
        foreach (var fact in Facts.Of(instrument).OrderByDescending(static f => f.Kind))
        {
            if (!fact.IsDisputed)
                continue;
            readings = fact.Alternatives[0].Date is not null && readings.Count * fact.Alternatives.Length > MostReadings
                ? readings.ConvertAll(r => r with { Instrument = Together(r.Instrument, fact) })
                : [.. readings.SelectMany(r => fact.Alternatives.Select(a => r.With(fact, a)))];
        }

        return [.. readings];
    }

    private Reading With(Fact fact, Stated chosen) =>
        new(Facts.Fix(Instrument, fact, chosen), Choices.Add(new(fact, chosen)));

    private static Instrument Together(Instrument instrument, Fact fact)
    {
        var (first, last) = (fact.Alternatives.Min(static a => a.Date!.Earliest),
            fact.Alternatives.Max(static a => a.Date!.Latest));
        return Facts.Fix(instrument, fact, fact.Alternatives[0], EdtfDate.OfDays(new(first, last)));
    }
}

/// <summary>That one assertion of a fact is followed.</summary>
public readonly record struct Choice(Fact Fact, Stated Stated);
