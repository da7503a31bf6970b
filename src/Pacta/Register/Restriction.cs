using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>
/// A register restricted to some of its assertions: what a reader had who lacked the others. The law then concludes
/// from what is left.
/// </summary>
/// <remarks>
/// <para>Sources, states, organizations, groups, areas and instruments keep their ids; names, codes and identifiers
/// are conventions and stay. Duties, events, figures, coverage and claims are numbered anew. Expectations are tests and
/// stay.</para>
/// <para>An instrument of which neither a cited line nor an uncited occurrence (an act, a milestone, an end) is left
/// becomes an empty shell, <see cref="Instrument.IsWithheld"/>, which no view lists. One that loses nothing is the very
/// same object.</para>
/// </remarks>
public static class Restriction
{
    /// <summary>Keeps the assertions whose provenance passes.</summary>
    /// <param name="register">What is recorded.</param>
    /// <param name="keep">Asked once or more for each assertion; must answer alike each time.</param>
    public static TreatyRegister Of(TreatyRegister register, Func<Provenance, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(keep);
        return new Restrictor((asserted, _) => keep(asserted) ? asserted : null, null).Of(register);
    }

    /// <summary>Keeps the register's own word, and what rests on at least one source that passes.</summary>
    /// <remarks>A line that rests on others too cites only those that pass.</remarks>
    /// <param name="register">What is recorded.</param>
    /// <param name="keep">Asked once for each source.</param>
    public static TreatyRegister ToSources(TreatyRegister register, Func<Source, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(keep);
        bool[] isKept = [.. register.Sources.Select(keep)];
        return new Restrictor((asserted, _) => Resting(asserted, c => isKept[c.SourceId]), null).Of(register);
    }

    /// <summary>Leaves out what rests on one source alone.</summary>
    /// <param name="register">What is recorded.</param>
    /// <param name="sourceId">Index into <see cref="TreatyRegister.Sources"/>.</param>
    public static TreatyRegister Without(TreatyRegister register, int sourceId) =>
        ToSources(register, source => source.Id != sourceId);

    /// <summary>
    /// What a careful reader of a day could know: what a source asserts that may have been out by then.
    /// </summary>
    /// <remarks>
    /// A source whose day of publication is not recorded cannot be said to be later, unless what it reports is. When
    /// states exist, and who is in a group, is the frame of the register: a beginning or an end is known from the day
    /// on which it came.
    /// </remarks>
    /// <param name="register">What is recorded.</param>
    /// <param name="day">The reader's day.</param>
    public static TreatyRegister KnownOn(TreatyRegister register, int day)
    {
        ArgumentNullException.ThrowIfNull(register);
        var sources = register.Sources;
        var known = new Restrictor(
            (asserted, reported) => Resting(asserted, c => sources[c.SourceId].KnownFrom(reported).Earliest <= day),
            span => Begun(span, day)).Of(register);
        return new(known.Contents with { KnownDay = day });
    }

    /// <summary>
    /// Of what was known on a day, what was known for certain: from a source that was surely out by then.
    /// </summary>
    /// <remarks>Sources whose day is not recorded are used as in <see cref="KnownOn"/>; citations stay.</remarks>
    /// <param name="known">A register as known on a day.</param>
    /// <exception cref="ArgumentException"><paramref name="known"/> is as known on no day.</exception>
    public static TreatyRegister SurelyKnown(TreatyRegister known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var day = known.KnownDay
            ?? throw new ArgumentException("A register as known on a day has one.", nameof(known));
        return new Restrictor(
            (asserted, reported) => asserted.Citations.IsEmpty
                || asserted.Citations.Any(c => known.Sources[c.SourceId].KnownFrom(reported).Latest is var last
                    && (last <= day || last == Day.Max))
                ? asserted
                : null,
            static span => span).Of(known);
    }

    private static Provenance? Resting(Provenance asserted, Func<Citation, bool> isKept)
    {
        var kept = 0;
        foreach (var citation in asserted.Citations)
            kept += isKept(citation) ? 1 : 0;
        if (kept == asserted.Citations.Length)
            return asserted;
        return kept == 0 ? null : asserted with { Citations = [.. asserted.Citations.Where(isKept)] };
    }

    // As seen from a day: null before it begins, without an end while the end is to come.
    private static DaySpan? Begun(DaySpan span, int day)
    {
        if (span.From.Earliest > day)
            return null;
        return span.Until.Earliest > day
            ? span with { Until = DayBounds.Exactly(Day.Max) }
            : span.Until.Latest > day ? span with { Until = new(span.Until.Earliest, Day.Max) } : span;
    }
}
