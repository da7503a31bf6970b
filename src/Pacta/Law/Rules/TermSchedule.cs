using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// The clause on term and tacit renewal: an instrument lasts its term; it renews by equal periods, or into an open term,
/// unless a party gives notice in time.
/// </summary>
public static class TermSchedule
{
    // Renewals are walked one by one; no treaty since 1648 has renewed a thousand times.
    private const int MostRenewals = 1000;

    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("term", "clause on term",
        "an instrument ends with its term, unless its clause renews it tacitly and nobody gave notice in time");

    /// <summary>The end of the first term.</summary>
    /// <param name="instrument">Whose.</param>
    /// <param name="entry">When it entered into force.</param>
    /// <returns>The first day after it; null: without limit, or not said.</returns>
    public static DayBounds? FirstEnd(Instrument instrument, DayBounds entry)
    {
        if (Chosen(instrument) is not { } term)
            return null;
        if (term.Value.Until is { } last)
            return last.Bounds;
        if (term.Value.Length is not { } length)
            return null;
        var start = term.Value.FromSignature
            ? Assertions.Choose(instrument.Signed, static s => s.Date)?.Value.Date.Bounds ?? entry
            : entry;
        return PeriodReading.After(start, length);
    }

    /// <summary>The term in which a day falls.</summary>
    /// <returns>Null when the instrument has no term that ends.</returns>
    public static TermPeriod? On(Instrument instrument, DayBounds entry, int day)
    {
        foreach (var period in Walk(instrument, entry))
        {
            if (period.End is not { } end || day < end.Earliest)
                return period;
        }

        return null;
    }

    /// <summary>The end that a notice brings about: of the first term whose last day of notice it meets.</summary>
    /// <returns>Null when the term never ends, or does not renew.</returns>
    public static DayBounds? EndAfterNotice(Instrument instrument, DayBounds entry, DayBounds notice)
    {
        var early = EndAfter(instrument, entry, notice.Earliest);
        var late = EndAfter(instrument, entry, notice.Latest);
        return early is { } a && late is { } b ? new(a.Earliest, b.Latest) : null;
    }

    /// <summary>Every term in order: the first, then each renewal; the last may have no end.</summary>
    public static IEnumerable<TermPeriod> Walk(Instrument instrument, DayBounds entry)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        if (Chosen(instrument) is not { } term || FirstEnd(instrument, entry) is not { } end)
            yield break;
        var start = entry;
        var renewal = instrument.Renewal;
        for (var count = 0; count < MostRenewals; count++)
        {
            var from = count == 0 ? term.From : renewal!.Value.From;
            DayBounds? notice = renewal is { } r ? PeriodReading.Before(end, r.Value.Notice) : null;
            yield return new(start, end, notice, count, new(Rule, from));
            if (renewal is null)
                yield break;
            if (renewal.Value.Value.Length is not { } length)
            {
                yield return new(end, null, null, count + 1, new(Rule, renewal.Value.From));
                yield break;
            }

            (start, end) = (end, PeriodReading.After(end, length));
        }
    }

    private static DayBounds? EndAfter(Instrument instrument, DayBounds entry, int notice)
    {
        foreach (var period in Walk(instrument, entry))
        {
            if (period.LastNotice is { } last && notice <= last.Latest)
                return period.End;
        }

        return null;
    }

    private static Assertion<Term>? Chosen(Instrument instrument)
    {
        Assertion<Term>? chosen = null;
        foreach (var term in instrument.Terms)
        {
            if (chosen is null || term.From.Rank == Rank.Preferred || chosen.Value.From.Rank == Rank.Deprecated)
                chosen = term;
        }

        return chosen;
    }
}

/// <summary>One term of an instrument: the first, or a renewal.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="End">The first day after it; null: without limit.</param>
/// <param name="LastNotice">The last day of a notice that prevents renewal; null: none does.</param>
/// <param name="Renewals">How many renewals came before its end: 0 in the first term.</param>
/// <param name="Why">The rule and the clause.</param>
public readonly record struct TermPeriod(
    DayBounds Start, DayBounds? End, DayBounds? LastNotice, int Renewals, Reason Why);
