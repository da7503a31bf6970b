using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Law;

/// <summary>
/// Hostilities and broken relations between two parties: the first leave open what becomes of a treaty (VCLT 73, 75),
/// the second alone change nothing (63).
/// </summary>
/// <remarks>
/// Only treaties that bound both as it began, of which no source says what it did to them: an end or a suspension that
/// is recorded is the answer. What protects persons, or says that it applies in war, was made for it.
/// </remarks>
internal sealed class HostilityRemarks(Standings standings) : IPairRule
{
    private readonly ImmutableArray<Between> _all =
        standings.Register.Events.SelectMany(e => Pairs(standings.Continuity, e)).ToRow();

    public bool Concerns(Instrument instrument) => !_all.IsEmpty && instrument.IsBinding;

    public void Add(in PairScene scene, List<PairEffect> into)
    {
        foreach (var between in _all)
        {
            var day = between.Event.Date.Earliest;
            if (day > scene.Day || !scene.Are(between.Doer, between.Target))
                continue;
            var bound = Least(BothBound.On(standings, scene.Standing, scene.A, scene.B, day),
                BothBound.On(standings, scene.Standing, scene.A, scene.B, scene.Day));
            if (bound != Certainty.No && Of(between, scene.Standing.Instrument, scene) is { } remark)
                into.Add(remark with { Certainty = Least(bound, remark.Certainty) });
        }
    }

    private PairEffect? Of(Between between, Instrument instrument, in PairScene scene)
    {
        var (happened, verb) = (between.Event, between.Verb);
        var certainty = happened.Date.Earliest == happened.Date.Latest || happened.Date.Latest <= scene.Day
            || happened.Date.Kind == EdtfKind.Interval ? Certainty.Yes : Certainty.Possible;
        if (verb == EventVerb.BreakRelations)
        {
            return new(PairEffectKind.Stands, -1, certainty, [new(BrokenRelations.Rule, happened.From)])
            {
                Words = $"broken relations alone change nothing ({happened.Code})",
            };
        }

        if (instrument.Operation.Natures.Any(static n => n.From.Rank != Rank.Deprecated
                && n.Value is { Kind: NatureKind.Humanitarian or NatureKind.AppliesInWar, ProvisionIndex: < 0 })
            || IsTold(instrument, scene, happened))
            return null;
        List<Reason> why = [new(EffectOfWar.Rule, happened.From)];
        if (verb != EventVerb.War)
            why.Add(new(CaseOfAggressor.Rule, happened.From));
        return new(PairEffectKind.Stands, -1, certainty, [.. why])
        {
            Words = $"{Code(between.Doer, happened)} {Register.Words.Verbs[verb]} "
                + $"{Code(between.Target, happened)} from {Day.Format(happened.Date.Earliest)}",
            Unsettled = "what the hostilities did to it is left open (VCLT 73)",
        };
    }

    private string Code(int person, HistoricalEvent happened) =>
        standings.Register.States[standings.Continuity.NameOn(person, happened.Date.Earliest)].Code;

    // A recorded suspension between the two that began with the hostilities or later says what became of it.
    private bool IsTold(Instrument instrument, in PairScene scene, HistoricalEvent happened)
    {
        foreach (var span in Suspensions.Between(instrument, standings.Continuity, scene.A, scene.B))
        {
            if (span.Days.From.Latest >= happened.Date.Earliest && span.Said.Reason == Ground.War)
                return true;
        }

        return false;
    }

    private static IEnumerable<Between> Pairs(Continuity continuity, HistoricalEvent happened)
    {
        if (happened.From.Rank == Rank.Deprecated || happened.Happening is not { } trigger
            || trigger.Verb is not (EventVerb.Attack or EventVerb.Invade or EventVerb.Occupy or EventVerb.War
                or EventVerb.BreakRelations))
            yield break;
        foreach (var doer in States(trigger.Doer))
        {
            foreach (var target in States(trigger.Target))
                yield return new(happened, trigger.Verb, continuity.PersonOf(doer), continuity.PersonOf(target));
        }
    }

    private static IEnumerable<int> States(Actor actor) =>
        actor.Form == ActorForm.AnyOf ? actor.Parts.SelectMany(States) : actor.States;

    private readonly record struct Between(HistoricalEvent Event, EventVerb Verb, int Doer, int Target);
}
