using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    /// <summary>The life of an instrument: what was recorded of it, and what followed, in order of days.</summary>
    /// <param name="instrumentId">The instrument.</param>
    /// <param name="day">Renewals are listed up to this day and once beyond.</param>
    public Report Timeline(int instrumentId, int day)
    {
        var standing = Standings[instrumentId];
        var instrument = standing.Instrument;
        List<(DayBounds Day, Row Row)> moments = [];
        void Add(DayBounds when, string what, Rule? rule, Provenance from) => moments.Add((when, new(
            [Phrasing.Of(when), what, rule?.Article ?? "", Sources(from)],
            () => [Step.Of(Register, what, rule, from)])));

        foreach (var adopted in instrument.Adopted)
            Add(adopted.Value.Date.Bounds, "adopted" + At(adopted.Value.Place) + Ranked(adopted.From), null,
                adopted.From);
        foreach (var signed in instrument.Signed)
            Add(signed.Value.Date.Bounds, "signed" + At(signed.Value.Place) + Ranked(signed.From), null, signed.From);
        foreach (var exchanged in instrument.Exchanged)
            Add(exchanged.Value.Date.Bounds, "ratifications exchanged" + At(exchanged.Value.Place), null,
                exchanged.From);
        foreach (var act in instrument.Acts)
            Add(act.Day.Bounds, Phrasing.Of(act) + Ranked(act.From), null, act.From);
        AddOperation(instrument, Add);
        AddTerritories(instrument, Add);
        foreach (var practice in instrument.Practice)
        {
            // "Dead by 1963" stands in the order of days where it was so at the latest.
            var since = practice.Value.Since;
            var what = $"in practice {Phrasing.Of(practice.Value)} according to {SaidBy(practice.From)}";
            moments.Add((since.IsOpenStart ? DayBounds.Exactly(since.Latest) : since.Bounds, new(
                [since.ToString(), what, "", Sources(practice.From)],
                () => [Step.Of(Register, what, null, practice.From)])));
        }

        foreach (var secret in instrument.SecretUntil)
            Add(secret.Value.Bounds, "no longer secret", null, secret.From);
        if (standing.Readings.IsEmpty)
            AddConsequences(standing, day, Add);
        foreach (var (reading, under) in standing.Readings)
            AddConsequences(under, day, (when, what, rule, from) =>
                Add(when, $"{what} (if {ReadingWords(reading)})", rule, from));
        // Of one day, what was done comes before what followed from it.
        moments = [.. moments.OrderBy(static m => m.Day.Earliest)];
        return Told(new("timeline", $"{instrument.Code}, \"{instrument.Title}\"",
        [
            new("timeline", "Timeline", ["day", "what", "rule", "sources"], [.. moments.Select(static m => m.Row)],
                "nothing is recorded of it"),
            .. UnderEachReading([instrumentId], reading => InstrumentReading(reading, day)),
            .. Disputed([instrumentId]),
            .. Unknown([instrumentId], Day.Max),
        ]));
    }

    private void AddConsequences(InstrumentStanding standing, int day, Action<DayBounds, string, Rule?, Provenance> add)
    {
        var over = standing.End?.Day.Latest ?? Day.Max;
        if (standing.Entry is { } entry)
            add(entry.Day, standing.Instrument.IsBinding ? "enters into force" : "made", entry.Why.Rule,
                entry.Why.From);
        if (standing.Instrument.IsBinding && standing.Entry is { Day: var entered })
        {
            foreach (var period in TermSchedule.Walk(standing.Instrument, entered))
            {
                if (period.Renewals > 0 && period.Start.Earliest < over)
                    add(period.Start, period.End is { } end
                        ? $"renewed until {Phrasing.Of(end)}"
                        : "renewed without limit", period.Why.Rule, period.Why.From);
                if (period.Start.Earliest > day)
                    break;
                if (period.LastNotice is { } notice && notice.Earliest < over)
                    add(notice, "last day for notice", period.Why.Rule, period.Why.From);
            }
        }

        foreach (var state in standing.States)
        {
            foreach (var span in standing.SpansOf(state))
            {
                if (span.Status == Law.Status.Party && span.Start.Rule == LaterParties.Rule)
                    add(span.Days.From, $"binds {Code(state)}", span.Start.Rule, span.Start.From);
                if (span.Status == Law.Status.Party && span.Days.Until.Earliest != Day.Max
                    && span.Days.Until.Latest < over)
                    add(span.Days.Until, $"no longer binds {Code(state)}", span.End.Rule, span.End.From);
                if (span.Start.Rule == Continuity.Rule)
                    add(span.Days.From, $"binds {Code(state)} as the same legal person", span.Start.Rule,
                        span.Start.From);
            }
        }

        if (standing.End is { } ended)
            add(ended.Day, EndsWords(standing, ended.Why), ended.Why.Rule, ended.Why.From);
    }

    private static string At(string? place) => place is null ? "" : $" at {place}";
}
