using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>expect on DATE: …</summary>
internal static partial class ExpectationCompiler
{
    /// <returns>Null when a name or date in it has been reported.</returns>
    public static Expectation? Compile(
        ExpectSyntax syntax, Context context, ImmutableArray<Instrument> instruments)
    {
        if (syntax.On.Value is not { } date)
            return null;
        var (on, text, from) = (date.Earliest, context.Text(syntax.Span), context.From(syntax));
        Expectation? expected = syntax switch
        {
            ExpectDutySyntax duty => Duty(duty, context, on, text, from),
            ExpectRelationSyntax relation => Relation(relation, context, on, text, from),
            ExpectInForceSyntax inForce => InForce(inForce, context, on, text, from),
            ExpectBetweenSyntax between => Between(between, context, instruments, on, text, from),
            ExpectTerritorySyntax territory => Territory(territory, context, instruments, on, text, from),
            ExpectTornSyntax torn => Torn(torn, context, on, text, from),
            ExpectNoticeSyntax notice => Notice(notice, context, on, text, from),
            _ => null,
        };
        expected = expected is null ? null : expected with { Possibly = syntax.Possibly };
        return syntax.KnownOn is not { } known || expected is null
            ? expected
            : known.Value is { } day ? expected with { KnownOn = day.Earliest } : null;
    }

    private static ExpectInForce? InForce(
        ExpectInForceSyntax syntax, Context context, int on, string text, Provenance from)
    {
        var id = context.Instrument(syntax.Instrument);
        return id < 0 ? null : new(on, text, from, id, syntax.Negated, syntax.Until?.Value?.Earliest);
    }

    private static ExpectNotice? Notice(
        ExpectNoticeSyntax syntax, Context context, int on, string text, Provenance from)
    {
        var id = context.Instrument(syntax.Instrument);
        return id < 0 || syntax.Day.Value is not { } day ? null : new(on, text, from, id, day.Earliest);
    }

    private static ExpectTerritory? Territory(
        ExpectTerritorySyntax syntax, Context context, ImmutableArray<Instrument> instruments, int on, string text,
        Provenance from)
    {
        var id = context.Instrument(syntax.Instrument);
        if (id < 0 || syntax.Territory.Text.Length == 0)
            return null;
        if (!TerritoryCompiler.IsNamed(context.Scope, instruments, syntax.Territory.Text))
        {
            context.Report(Diagnostics.UnknownTerritory(context.Path, syntax.Territory.Span));
            return null;
        }

        return new(on, text, from, id, syntax.Territory.Text, syntax.Negated);
    }

    private static ExpectDuty? Duty(ExpectDutySyntax syntax, Context context, int on, string text, Provenance from)
    {
        var debtor = context.State(syntax.Debtor);
        if (debtor < 0 || syntax.Action.Kind is null)
            return null;
        var actors = new ActorCompiler(context, []);
        return new(on, text, from, syntax.Unknown, debtor, syntax.Modality, actors.Compile(syntax.Action),
            Supposed(syntax.When, context));
    }

    private static SupposedEvent? Supposed(TriggerSyntax? when, Context context)
    {
        if (when?.Verb is not { } verb || when.Doer.Names.IsEmpty || when.Target.Names.IsEmpty)
            return null;
        var (doer, target) = (context.State(when.Doer.Names[0]), context.State(when.Target.Names[0]));
        return doer < 0 || target < 0
            ? null
            : new(doer, verb, target)
            {
                Areas = [.. when.Areas.Select(context.Area).Where(static a => a >= 0)],
                Unprovoked = when.Unprovoked,
                OnRequest = when.OnRequest,
            };
    }

    private static ExpectRelation? Relation(
        ExpectRelationSyntax syntax, Context context, int on, string text, Provenance from)
    {
        var (relation, other) = syntax.Form switch
        {
            RelationForm.PartyTo => (Register.Relation.PartyTo, context.Instrument(syntax.Other)),
            RelationForm.SignatoryTo => (Register.Relation.SignatoryTo, context.Instrument(syntax.Other)),
            RelationForm.MemberOf => (Register.Relation.MemberOf, context.Organization(syntax.Other)),
            _ => (Register.Relation.Continues, context.State(syntax.Other)),
        };
        var state = context.State(syntax.State);
        return state < 0 || other < 0 ? null : new(on, text, from, state, relation, syntax.Negated, other);
    }
}
