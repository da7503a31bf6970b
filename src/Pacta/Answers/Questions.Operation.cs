using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    private static void AddEach<T>(IEnumerable<Assertion<T>> all, Action<T, Provenance> add)
    {
        foreach (var said in all)
            add(said.Value, said.From);
    }

    private void AddOperation(Instrument instrument, Action<DayBounds, string, Rule?, Provenance> add)
    {
        AddEach(instrument.Operation.Suspensions, (said, from) =>
            add(said.Day.Bounds, Phrasing.Operation.Of(instrument, said) + Ranked(from), null, from));
        AddEach(instrument.Operation.Invocations, (said, from) =>
            add(said.Day.Bounds, Phrasing.Operation.Of(instrument, said) + Ranked(from), null, from));
    }

    private void AddTerritories(Instrument instrument, Action<DayBounds, string, Rule?, Provenance> add) =>
        AddEach(instrument.Territories, (said, from) =>
        {
            // What has no day of its own holds as long as the treaty does.
            if (said.Day is { } day)
                add(day.Bounds, SuccessionWords.Undated(Register, said) + Ranked(from), TerritorialScope.Rule, from);
        });

    private List<Row> OperationFacts(Instrument instrument)
    {
        List<Row> rows = [];
        var (words, all) = (Phrasing.Operation, instrument.Operation);
        AddEach(all.Precedences, (said, from) =>
            rows.Add(Row.Of("precedence", words.Of(instrument, said) + Ranked(from), Sources(from))));
        AddEach(all.Natures, (said, from) =>
            rows.Add(Row.Of("nature", OperationWords.Of(instrument, said) + Ranked(from), Sources(from))));
        AddEach(all.Suspends, (other, from) =>
            rows.Add(Row.Of("suspends", Register.Instruments[other].Code + Ranked(from), Sources(from))));
        AddEach(all.ReachesBackTo, (since, from) =>
            rows.Add(Row.Of("applies", OperationWords.ReachesBack(since) + Ranked(from), Sources(from))));
        AddEach(all.Suspensions, (said, from) => rows.Add(Row.Of(
            "operation", $"{words.Of(instrument, said)} {said.Day}{Ranked(from)}", Sources(from))));
        AddEach(all.Invocations, (said, from) => rows.Add(Row.Of(
            "ground", $"{words.Of(instrument, said)} {said.Day}{Ranked(from)}", Sources(from))));
        AddEach(instrument.Territories, (said, from) => rows.Add(Row.Of(
            "territory", SuccessionWords.Of(Register, said) + Ranked(from), Sources(from))));
        return rows;
    }

    // "; suspended": toward all others who are bound; "; suspended toward NZL": toward some.
    private string SuspendedToward(InstrumentStanding standing, int state, int day)
    {
        if (!Standings.Relations.Has(standing.Instrument.Id) || !standing.StatusOf(state, day).IsBound)
            return "";
        List<string> surely = [], perhaps = [], inPart = [];
        var others = 0;
        foreach (var other in standing.States)
        {
            if (Standings.Continuity.Same(state, other) || !standing.StatusOf(other, day).IsBound)
                continue;
            others++;
            var effects = Standings.Relations.Between(standing, state, other, day);
            var whole = effects
                .Where(static e => e is { Kind: PairEffectKind.Suspended, ProvisionIndex: < 0 }).ToList();
            if (whole.Count > 0)
                (whole.Exists(static e => e.Certainty == Certainty.Yes) ? surely : perhaps).Add(Code(other));
            else if (effects.Any(static e => e.Kind == PairEffectKind.Suspended))
                inPart.Add(Code(other));
        }

        return Toward("suspended", surely, others) + Toward("possibly suspended", perhaps, others)
            + Toward("suspended in part", inPart, others);
    }

    private static string Toward(string words, List<string> states, int others) => states.Count == 0 ? ""
        : states.Count == others ? $"; {words}" : $"; {words} toward {string.Join(", ", states)}";

    private string InvokedWords(Instrument instrument, Reason why)
    {
        foreach (var line in instrument.Operation.Invocations)
        {
            if (!line.Value.IsObjection && ReferenceEquals(line.From, why.From))
                return $"what {Code(line.Value.StateId)} invoked: {Words.Grounds[line.Value.Ground]}";
        }

        return "what was invoked";
    }
}
