using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>Terms that end with something else than a day: an event, the entry into force of another
/// instrument.</summary>
internal static class TermsWaiting
{
    /// <summary>The instrument with the days on which its terms end, as far as the record has them.</summary>
    /// <param name="instrument">Itself, where no term waits.</param>
    /// <param name="register">What is recorded.</param>
    /// <param name="entryOf">When another instrument enters into force; null: nothing recorded brings it about.</param>
    public static Instrument Resolved(
        Instrument instrument, TreatyRegister register, Func<Instrument, DayBounds?> entryOf)
    {
        foreach (var term in instrument.Terms)
        {
            if (term.Value.With is not null)
            {
                return instrument with
                {
                    Terms = [.. instrument.Terms.Select(t =>
                        t with { Value = Resolved(t.Value, instrument, register, entryOf) })],
                };
            }
        }

        return instrument;
    }

    // What has not come yet, or is not known of, ends nothing.
    private static Term Resolved(
        Term term, Instrument instrument, TreatyRegister register, Func<Instrument, DayBounds?> entryOf)
    {
        DayBounds? day = term.With switch
        {
            { Kind: TermEndKind.Event, Code: var code } => Event(register, code)?.Start,
            { Kind: TermEndKind.EventOver, Code: var code } => Event(register, code)?.End is { } last
                ? Timing.Of(Period.OfDays(1)).After(last) : null,
            { Kind: TermEndKind.EntryIntoForce, Code: var code } =>
                register.Instruments.FirstOrDefault(i => i.Code == code) is { } other && other.Id != instrument.Id
                    ? entryOf(other) : null,
            _ => null,
        };
        return day is { } until && until.Earliest is not (Day.Min or Day.Max)
            ? term with { Until = EdtfDate.OfDays(until) } : term;
    }

    private static EdtfDate? Event(TreatyRegister register, string code) =>
        register.Events.FirstOrDefault(e => e.Code == code)?.Date;
}
