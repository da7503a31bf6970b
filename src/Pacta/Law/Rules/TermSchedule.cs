using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// The clause on term and tacit renewal: an instrument lasts its term; it renews by equal periods, or into an open
/// term, unless a party gives notice in time.
/// </summary>
public static class TermSchedule
{
    // Renewals are walked one by one: enough for a term of a week, renewed since 1648.
    private const int MostRenewals = 20_000;

    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("term", "clause on term",
        "an instrument ends with its term, unless a clause renews it");

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
        if (!term.Value.FromSignature)
            return PeriodReading.After(entry, length);
        if (Assertions.Choose(instrument.Signed, static s => s.Date) is { } signed)
            return PeriodReading.After(signed.Value.Date.Bounds, length);
        // Nothing says when all had signed: not after entry into force, and after it was open for signature.
        var first = instrument.Acts
            .Where(static a => a.Kind == ActKind.Signature && a.From.Rank != Rank.Deprecated)
            .Select(static a => a.Day.Earliest)
            .Append(entry.Earliest).Min();
        return PeriodReading.After(new(first, entry.Latest), length);
    }

    /// <summary>The end of the last term that there can be, which nothing renews, and why; null: it has none, or
    /// renews again and again.</summary>
    internal static (DayBounds Day, Reason Why)? EndWithoutRenewal(Instrument instrument, DayBounds entry)
    {
        if (instrument.Renewal is null)
            return FirstEnd(instrument, entry) is { } end ? (end, new(Rule, Chosen(instrument)!.Value.From)) : null;
        if (instrument.Renewal is not { Value: { Times: not null, Length: not null }, From: var from }
            || Walk(instrument, entry).LastOrDefault() is not { End: { } last, LastNotice: null })
            return null;
        return (last, new(Rule, from));
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
    /// <returns>
    /// Null when it ends no term: none ends, or none renews. A latest day of <see cref="Day.Max"/>: perhaps too late
    /// for all.
    /// </returns>
    public static DayBounds? EndAfterNotice(Instrument instrument, DayBounds entry, DayBounds notice)
    {
        int? earliest = null;
        foreach (var period in Walk(instrument, entry))
        {
            if (period.LastNotice is not { } last || period.End is not { } end)
                break;
            if (notice.Earliest <= last.Latest)
                earliest ??= end.Earliest;
            if (notice.Latest <= last.Earliest)
                return new(earliest!.Value, end.Latest);
        }

        return earliest is { } possible ? new(possible, Day.Max) : null;
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
            var renews = renewal is { } said && !(count >= said.Value.Times);
            DayBounds? notice = renews ? PeriodReading.Before(end, renewal!.Value.Value.Notice) : null;
            yield return new(start, end, notice, count, new(count == 0 ? Rule : TacitRenewal.Rule, from));
            if (!renews)
                yield break;
            if (renewal!.Value.Value.Length is not { } length)
            {
                yield return new(end, null, null, count + 1, new(TacitRenewal.Rule, renewal.Value.From));
                yield break;
            }

            (start, end) = (end, PeriodReading.After(end, length));
        }
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
