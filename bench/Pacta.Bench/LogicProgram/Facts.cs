using System.Globalization;
using System.Text;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Bench.LogicProgram;

/// <summary>What is recorded, as facts of the logic program: the calendar is computed for it, nothing else.</summary>
internal static class Facts
{
    /// <summary>A day that no calendar reaches.</summary>
    public const int Forever = 9_999_999;

    public static string Of(TreatyRegister register, Continuity continuity)
    {
        var page = new StringBuilder();
        foreach (var state in register.States)
        {
            var person = continuity.PersonOf(state.Id);
            foreach (var (name, days) in person == state.Id ? continuity.NamesOf(person) : [])
            {
                Add(page, $"name({name},{person},{Bounded(days.From.Earliest)},{Bounded(days.Until.Earliest)}).");
                if (name == continuity.NamesOf(person)[^1].StateId && End(register.States[name]) is { } end)
                    Add(page, $"extinct({person},{end}).");
            }
        }

        foreach (var instrument in register.Instruments)
            Write(page, instrument, register, continuity);
        return page.ToString();
    }

    private static void Write(
        StringBuilder page, Instrument instrument, TreatyRegister register, Continuity continuity)
    {
        foreach (var act in instrument.Acts)
        {
            var kind = act.Kind switch
            {
                ActKind.Signature or ActKind.SignatureBySuccession => "signature",
                ActKind.ProvisionalApplication => "provisional",
                _ => "consent",
            };
            Add(page, $"{kind}({instrument.Id},{continuity.PersonOf(act.StateId)},{act.Day.Earliest}).");
        }

        if (instrument.Entry is not { Value: var clause })
            return;
        Add(page, $"clause({instrument.Id}).");
        foreach (var part in clause is EntryOfSeveral several ? several.Parts : [clause])
        {
            if (part is EntryOnDay on)
                Add(page, $"notbefore({instrument.Id},{on.Date.Earliest}).");
            else if (part is EntryWhen counted)
                Write(page, instrument, counted, register, continuity);
            else
                throw new NotSupportedException($"{instrument.Code}: the logic program lacks this clause.");
        }

        var later = instrument.LaterParties?.Value;
        var mode = later is null ? "at_once" : later.AfterEntry ? "after_entry" : "after_decisive";
        Add(page, $"later({instrument.Id},{mode}).");
        if (later is null)
            return;
        foreach (var day in Days(instrument))
            Add(page, $"joins({instrument.Id},{day},{Later(later.After, day)}).");
    }

    private static void Write(StringBuilder page, Instrument instrument, EntryWhen clause, TreatyRegister register,
        Continuity continuity)
    {
        var persons = instrument.Acts.Select(a => a.StateId).DistinctBy(continuity.PersonOf);
        foreach (var requirement in clause.Requires)
        {
            switch (requirement)
            {
                case RequiredCount { Form: CountForm.Number, Among: null, Named.IsEmpty: true } count:
                    Add(page, $"needs({instrument.Id},{count.Number}).");
                    foreach (var state in persons.Where(s => clause.CountsOrganizations || register.States[s].IsState))
                        Add(page, $"counts({instrument.Id},{continuity.PersonOf(state)}).");
                    break;
                case RequiredCount { Form: CountForm.All, Among: { States: { } listed } }:
                    Add(page, $"needs({instrument.Id},{listed.Length}).");
                    foreach (var state in listed)
                        Add(page, $"counts({instrument.Id},{continuity.PersonOf(state)}).");
                    break;
                case RequiredShare share:
                    var measure = instrument.Measures.Single(m => m.Name == share.Measure);
                    var total = measure.Amounts.Sum(static a => a.Value.Amount);
                    Add(page, $"share({instrument.Id},{share.Percent:F0},{total:F0}).");
                    foreach (var amount in measure.Amounts)
                    {
                        var (state, weight) = amount.Value;
                        Add(page, $"weight({instrument.Id},{continuity.PersonOf(state)},{weight:F0}).");
                    }

                    break;
                default:
                    throw new NotSupportedException($"{instrument.Code}: the logic program lacks this requirement.");
            }
        }

        foreach (var day in Days(instrument))
            Add(page, $"after({instrument.Id},{day},{Later(clause.After, day)}).");
    }

    private static IEnumerable<int> Days(Instrument instrument) =>
        instrument.Acts.Select(static a => a.Day.Earliest).Distinct();

    // The calendar, by other means than the engine's.
    private static int Later(Timing timing, int day)
    {
        var (year, month, dayOfMonth) = Day.ToDate(day);
        var date = new DateOnly(year, month, dayOfMonth);
        if (timing.Delay is { } delay)
            date = date.AddMonths(delay.Years * 12 + delay.Months).AddDays(delay.Days);
        if (timing.Step is { } step)
        {
            date = step.Unit == CalendarUnit.Month
                ? new DateOnly(date.Year, date.Month, 1).AddMonths(step.Count) : new(date.Year + step.Count, 1, 1);
        }

        return Day.FromDate(date.Year, date.Month, date.Day);
    }

    private static int? End(State state) => state.Exists.IsEmpty || state.Exists[^1].Value.Until.Earliest == Day.Max
        ? null : state.Exists.Max(static e => e.Value.Until.Earliest);

    private static int Bounded(int day) => Math.Clamp(day, -Forever, Forever);

    private static void Add(StringBuilder page, FormattableString fact) =>
        page.Append(fact.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
