using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law;
using Pacta.Law.Readings;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    private static readonly ImmutableArray<string> s_treatyColumns = ["treaty", "title", "what", "sources"];

    /// <summary>One page on a pair of states on a day.</summary>
    /// <remarks>A state is answered for under the name that the same legal person bears that day, and that is
    /// said.</remarks>
    public Report Brief(int a, int b, int day)
    {
        var asked = (a, b);
        (a, b) = (OnDay(a, day), OnDay(b, day));
        var shared = Closest(SharedBefore(a, b).Distinct());
        var stands = shared.ConvertAll(id => new Shared(id, PairStanding.Of(Standings, Standings[id], a, b, day)));
        return Told(new("brief", $"{Named(a, day)} and {Named(b, day)} on {Day.Format(day)}",
        [
            .. Absence(asked.a, asked.b, day),
            Treaties("signed", "Signed, not in force", stands, PairPhase.Signed, day, "nothing is signed and waiting"),
            Treaties("in_force", "In force", stands, PairPhase.InForce, day,
                "no treaty between the two is recorded in force"),
            .. Duties(a, b, day),
            .. BetweenTheTwo(shared, a, b, day),
            .. ConflictsOfPair(a, b, day),
            NotOwed(a, b, day),
            Treaties("ended", "Ended", stands, PairPhase.Ended, day, "no ended treaty between the two is recorded"),
            Treaties("political", "Political, not binding in law", stands, PairPhase.Political, day, "none recorded"),
            Commitments(a, b, day),
            Next(shared, a, b, day),
            .. UnderEachReading(shared, standing => PairReading(standing, a, b, day)),
            Disagreements(shared.Where(id => !Standings[id].States.IsEmpty
                && FirstDay(Register.Instruments[id]) <= day)),
            .. UnknownOfPair(a, b, day),
        ]));
    }

    // Instruments that bound the two under earlier names: what the Soviet Union and China ended is Russia's past too.
    private IEnumerable<int> SharedBefore(int a, int b)
    {
        foreach (var (before, _) in Standings.Continuity.NamesOf(Standings.Continuity.PersonOf(a)))
        {
            foreach (var other in Standings.Continuity.NamesOf(Standings.Continuity.PersonOf(b)))
            {
                foreach (var id in Engine.SharedInstruments(before, other.StateId))
                    yield return id;
            }
        }
    }

    // What only these two share comes first, then what they share with ever more others; the older before the newer.
    private List<int> Closest(IEnumerable<int> instruments) =>
    [
        .. instruments.OrderBy(id => Closeness(Register.Instruments[id]))
            .ThenBy(id => Standings[id].Entry?.Day.Earliest ?? Day.Max)
            .ThenBy(id => Register.Instruments[id].Code, StringComparer.Ordinal),
    ];

    // A treaty between two stays theirs, whoever may have succeeded one of them.
    private int Closeness(Instrument instrument) => PartyCount(instrument) switch
    {
        <= 4 => 0,
        <= 8 => 1,
        <= 40 => 2,
        _ => 3,
    };

    private int PartyCount(Instrument instrument) => instrument.OpenTo is null && !instrument.Parties.IsEmpty
        ? instrument.Parties.Length : Standings[instrument.Id].States.Length;

    private string Named(int state, int day) => $"{Register.States[state].NameOn(day)} ({Code(state)})";

    // Who asks about Russia in 1975 means the Soviet Union: the state of the same legal person that day, if there is
    // one. Whom a name means is no fact of the day: a reader of 1975 who is asked of Russia is asked of the Union.
    private int OnDay(int state, int day)
    {
        if (Register.States[state].ExistsOn(day) == true)
            return state;
        var states = (NotYetKnown?.Whole ?? Register).States;
        if (states[state].ExistsOn(day) != false)
            return state;
        var now = (NotYetKnown?.Continuity ?? Standings.Continuity).NameOn(state, day);
        return states[now].ExistsOn(day) == false ? state : now;
    }

    private IEnumerable<Section> Absence(int a, int b, int day)
    {
        List<Row> rows = [];
        foreach (var state in new[] { a, b })
        {
            if (Register.States[state].ExistsOn(day) != false)
                continue;
            var now = OnDay(state, day);
            rows.Add(now == state
                ? Row.Of(Code(state), "is no member of the state system on that day")
                : new(
                    [
                        Code(state),
                        $"is on that day {Named(now, day)}, the same legal person, for which this page answers",
                    ],
                    () => [.. new[] { Explain.Continues(state), Explain.Continues(now) }
                        .Where(static step => step.Rule is not null)]));
        }

        if (rows.Count > 0)
            yield return new("absent", "Not in the state system", ["state", "what"], [.. rows], "");
    }

    private Section Treaties(
        string key, string heading, List<Shared> shared, PairPhase phase, int day, string whenEmpty)
    {
        var rows = shared.Where(s => s.Standing.Phase == phase).Select(s => TreatyRow(s, day));
        return new(key, heading, s_treatyColumns, [.. rows], whenEmpty);
    }

    private Row TreatyRow(Shared shared, int day)
    {
        var standing = Standings[shared.InstrumentId];
        var what = shared.Standing.Phase switch
        {
            PairPhase.Signed => SignedWords(standing, shared.Standing, day),
            PairPhase.Ended => $"{EndedWords(standing, shared.Standing.Until, shared.Standing.EndWhy)} "
                + $"(in force from {Phrasing.Of(shared.Standing.Since)})",
            PairPhase.Political =>
                $"made {Phrasing.Of(shared.Standing.Since)}" + NameWords(standing, shared.Standing, day),
            _ => BoundWords(standing, shared.Standing, day),
        };
        // What ended between the two may go on among others: the source is that of their own end.
        var sources = Sources(shared.Standing.Phase == PairPhase.Ended
            ? shared.Standing.EndWhy.From : shared.Standing.Why.From);
        return new(
            [
                standing.Instrument.Code, standing.Instrument.Title, WithPractice(what, shared.Standing, standing, day),
                sources,
            ],
            () =>
            [
                .. Explain.InForce(shared.InstrumentId, day),
                .. Explain.Status(shared.InstrumentId, shared.Standing.A, day),
                .. Explain.Status(shared.InstrumentId, shared.Standing.B, day),
            ]);
    }

    private static string SignedWords(InstrumentStanding standing, PairStanding pair, int day)
    {
        var since = Phrasing.Of(pair.Since);
        var when = pair.Since.IsCertain && pair.Since.Earliest == day - 1
            ? $"signed the day before ({since})" : $"signed {since}";
        var who = standing.Entry is null ? "not in force on the record" : "not yet in force for both";
        return $"{when}, {who}: each signatory owes only not to defeat its object and purpose "
            + $"({Law.Rules.InterimDuty.Rule.Article})";
    }

    private string BoundWords(InstrumentStanding standing, PairStanding pair, int day)
    {
        var outlook = OutlookWords(standing, day);
        return Possibly(Weigh(pair, standing.Instrument.Id, day))
            + $"since {Phrasing.Of(pair.Since)}{NameWords(standing, pair, day)}"
            + (outlook.Length == 0 ? "" : $", {outlook}");
    }

    private Finding Weigh(PairStanding pair, int instrumentId, int day) => Weigh(instrumentId, standing =>
    {
        var (a, b) = (standing.StatusOf(pair.A, day), standing.StatusOf(pair.B, day));
        return a.IsBound && b.IsBound ? Certainties.Least(a.Certainty, b.Certainty) : Certainty.No;
    });

    // What one reading makes of an instrument between two states.
    private string PairReading(InstrumentStanding standing, int a, int b, int day)
    {
        var pair = PairStanding.Of(Standings, standing, a, b, day);
        return pair.Phase switch
        {
            PairPhase.InForce => $"in force since {Phrasing.Of(pair.Since)}",
            PairPhase.Ended => $"ended {Phrasing.Of(pair.Until)}",
            PairPhase.Signed => $"signed {Phrasing.Of(pair.Since)}, not in force",
            PairPhase.Political => $"made {Phrasing.Of(pair.Since)}",
            _ => "nothing between the two on that day",
        };
    }

    // " (RUS continues SUN)" where the one began what now binds the other.
    private string NameWords(InstrumentStanding standing, PairStanding pair, int day)
    {
        var words = new[] { pair.A, pair.B }
            .Where(s => standing.StatusOf(s, day).Span is var span && span.Start.Rule == Law.Rules.Continuity.Rule
                && pair.Since.Earliest < span.Days.From.Earliest)
            .Select(s => Explain.Continues(s).Text.Split(" since ")[0]);
        return string.Join(", ", words) is { Length: > 0 } all ? $" ({all})" : "";
    }

    // What the law concludes and what a source says of practice are two facts: "in law until 1980-04-11: expired …; in
    // practice dead by 1963 according to ccc-2002". What sources say of later days is left for those.
    private string WithPractice(string what, PairStanding pair, InstrumentStanding standing, int day)
    {
        var practice = string.Concat(standing.Instrument.Practice.Where(p => p.Value.Since.Earliest <= day)
            .Select(p => $"; in practice {Phrasing.Of(p.Value)} according to {SaidBy(p.From)}"));
        if (practice.Length == 0)
            return what;
        var until = Phrasing.Of(pair.Until);
        return pair.Phase == PairPhase.Ended
            ? $"in law until {until}: {what.Replace($" {until}", "", StringComparison.Ordinal)}{practice}"
            : $"in law {what}{practice}";
    }

    private readonly record struct Shared(int InstrumentId, PairStanding Standing);
}
