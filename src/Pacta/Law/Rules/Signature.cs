using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 10, 12: a signature makes a state signatory; alone it binds only where the instrument says so.
/// </summary>
internal static class Signature
{
    public static Rule Rule { get; } = new("vclt-10-12", "VCLT 10, 12",
        "a signature makes a state signatory; alone it binds only where the treaty says so");

    /// <summary>When a state signed: its own recorded day, else the day on which all negotiating states did.</summary>
    /// <returns>Null: no signature is recorded.</returns>
    public static (DayBounds Day, Reason Why)? Of(Instrument instrument, in PersonActs acts)
    {
        if (acts.Signed is { } own)
            return (own.Day.Bounds, new(Rule, own.From));
        return acts.Negotiated && Assertions.Choose(instrument.Signed, static s => s.Date) is { } all
            ? (all.Value.Date.Bounds, new(Rule, all.From))
            : null;
    }

    /// <summary>The last signature of the negotiating states; null: not every one of them has signed.</summary>
    public static DayBounds? Last(Instrument instrument, ReadOnlySpan<PersonActs> people)
    {
        DayBounds? last = null;
        foreach (ref readonly var person in people)
        {
            if (!person.Negotiated)
                continue;
            var day = Of(instrument, person)?.Day ?? DefinitiveDay(person);
            if (day is not { } signed)
                return null;
            last = last is { } before ? PeriodReading.Later(before, signed) : signed;
        }

        return last;
    }

    private static DayBounds? DefinitiveDay(in PersonActs person) =>
        person.Consent is { Kind: ActKind.DefinitiveSignature } act ? act.Day.Bounds : null;
}
