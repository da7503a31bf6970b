using Pacta.Law;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Answers;

public sealed partial class Corroboration
{
    private const int MostCounterexamples = 5;

    // One counterexample refutes it. None proves nothing: nobody says that the register holds them all.
    private (List<Opinion>, string) Unique(UniqueProposition claim, int? on)
    {
        var one = Standings[claim.InstrumentId];
        var day = on ?? Day.Max - 1;
        List<Opinion> opinions = [];
        if (Fits(one, claim, day) == Certainty.No)
        {
            opinions.Add(Found(Agreement.Contradicts, $"{one.Instrument.Code} itself {Lacks(one, claim, day)}",
                _rest.Explain.InForce(claim.InstrumentId)));
        }

        var others = Others(claim, day);
        if (others.Count > 0)
            opinions.Add(Counterexamples(claim, others));
        var open = claim.IsFirst ? "no earlier one is recorded" : "no other is recorded";
        return (opinions, $"{open}, and nobody says that the register holds all of them");
    }

    private List<InstrumentStanding> Others(UniqueProposition claim, int day)
    {
        var signed = Signed(Register.Instruments[claim.InstrumentId]);
        List<InstrumentStanding> others = [];
        foreach (var standing in Standings.All)
        {
            var instrument = standing.Instrument;
            if (instrument.Id == claim.InstrumentId || claim.BesideIds.Contains(instrument.Id)
                || Fits(standing, claim, day) != Certainty.Yes)
                continue;
            if (!claim.IsFirst || (signed is { } first && Signed(instrument)?.Bounds.IsBefore(first.Bounds) == true))
                others.Add(standing);
        }

        return [.. others.OrderBy(static s => Signed(s.Instrument)?.Earliest ?? Day.Max)];
    }

    private Opinion Counterexamples(UniqueProposition claim, List<InstrumentStanding> others)
    {
        var named = string.Join(", ", others.Take(MostCounterexamples).Select(static s => s.Instrument.Code));
        var more = others.Count - MostCounterexamples;
        var words = (claim.IsFirst ? "earlier: " : "others: ") + named
            + (more > 0 ? FormattableString.Invariant($" and {more} more") : "");
        return Found(Agreement.Contradicts, words, [.. others.SelectMany(s => claim.IsInForce
            ? _rest.Explain.InForce(s.Instrument.Id) : SignedWhy(s.Instrument))]);
    }

    private IEnumerable<Step> SignedWhy(Instrument instrument) => instrument.Signed.Select(s =>
        Step.Of(Register, $"{instrument.Code} was signed {s.Value.Date}", null, s.From));

    private Certainty Fits(InstrumentStanding standing, UniqueProposition claim, int day)
    {
        var instrument = standing.Instrument;
        if (instrument.IsWithheld || (claim.Kind is { } kind && instrument.Kind != kind)
            || (instrument.Subjects & claim.Subjects) != claim.Subjects
            || (claim.IsBilateral && (instrument.Parties.Length != 2 || instrument.OpenTo is not null))
            || (claim.Since is { } since && (Signed(instrument) is not { } made || made.Latest < since.Earliest))
            || (!claim.IsInForce && (Signed(instrument) is not { } signed || signed.Earliest > day)))
            return Certainty.No;
        var least = claim.IsInForce ? standing.InForceOn(day) : Certainty.Yes;
        foreach (var state in claim.StateIds)
            least = Least(least, TakesPart(standing, state, claim.IsInForce ? day : null));
        return least;
    }

    // Under whichever of its names a state takes part: who signed for the Soviet Union signed for Russia.
    private Certainty TakesPart(InstrumentStanding standing, int stateId, int? day)
    {
        var most = Certainty.No;
        foreach (var (name, _) in Standings.Continuity.NamesOf(Standings.Continuity.PersonOf(stateId)))
        {
            var status = day is { } on ? standing.StatusOf(name, on) : default;
            var part = day is null
                ? standing.SpansOf(name).IsEmpty ? Certainty.No : Certainty.Yes
                : status.IsBound ? status.Certainty : Certainty.No;
            most = part > most ? part : most;
        }

        return most;
    }

    private static string Lacks(InstrumentStanding standing, UniqueProposition claim, int day) =>
        claim.IsInForce && standing.InForceOn(day) == Certainty.No
            ? "was not in force that day"
            : "is of another kind, about something else, or not of these states and days";
}
