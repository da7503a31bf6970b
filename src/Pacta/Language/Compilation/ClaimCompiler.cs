using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>claim ID [on DATE]: …</summary>
internal static class ClaimCompiler
{
    /// <returns>Null when a name or date in it has been reported.</returns>
    public static Claim? Compile(
        ClaimSyntax syntax, Context context, int id, ImmutableArray<Instrument> instruments)
    {
        if (syntax.On is { } useless && !MayHaveDay(syntax.Says))
            context.Report(Diagnostics.DayWithoutUse(context.Path, useless.Span));
        if (syntax is { On: null, Says: UniquePropositionSyntax unique } && (!unique.IsFirst || unique.IsInForce))
            context.Report(Diagnostics.ClaimWithoutDay(context.Path, syntax.TextSpan));
        if (syntax.Asserted.Citations.IsEmpty && !syntax.Line.HasMistake)
            context.Report(Diagnostics.ClaimWithoutSource(context.Path, syntax.Span));
        return Says(syntax.Says, context, instruments) is { } says
            ? new()
            {
                Id = id,
                Code = syntax.Name.Text,
                On = syntax.On?.Value?.Earliest,
                IsPlanned = syntax.IsPlanned,
                Text = (syntax.On?.Value is { } on ? $"on {on}: " : "") + OneSpaced(context.Text(syntax.TextSpan)),
                Says = says,
                From = context.From(syntax),
            }
            : null;
    }

    /// <summary>expect claim ID is VERDICT.</summary>
    /// <returns>Null when the claim is unknown, and reported.</returns>
    public static ExpectVerdict? Compile(
        ExpectVerdictSyntax syntax, Context context, Dictionary<string, Claim> claims)
    {
        if (context.Claim(syntax.Claim) < 0 || !claims.TryGetValue(syntax.Claim.Text, out var claim))
            return null;
        return new(claim.On ?? 0, context.Text(syntax.Span), context.From(syntax), claim.Code, syntax.Verdict);
    }

    private static bool MayHaveDay(PropositionSyntax says) =>
        says is LawPropositionSyntax or UniquePropositionSyntax or BadPropositionSyntax;

    private static Proposition? Says(
        PropositionSyntax syntax, Context context, ImmutableArray<Instrument> instruments) => syntax switch
        {
            OpenPropositionSyntax open => new OpenProposition(open.Text),
            LawPropositionSyntax law => ExpectationCompiler.Compile(law.Holds, context, instruments) is { } holds
                ? new LawProposition(holds) : null,
            ClausePropositionSyntax clause => Clause(clause, context),
            DutyPropositionSyntax duty => Duty(duty, context),
            UniquePropositionSyntax unique => Unique(unique, context),
            ArticlesPropositionSyntax articles => context.Instrument(articles.Instrument) is >= 0 and var id
                ? new ArticlesProposition(id, articles.Count) : null,
            SignaturePropositionSyntax signature => Signature(signature, context),
            _ => Timed(syntax, context),
        };

    private static Proposition? Timed(PropositionSyntax syntax, Context context)
    {
        switch (syntax)
        {
            case DatePropositionSyntax dated:
                return Moment(dated.Moment, context) is { } when && dated.Date.Value is { } date
                    ? new DateProposition(when, date, dated.Place) : null;
            case WeekdayPropositionSyntax weekday:
                return Moment(weekday.Moment, context) is { } day ? new WeekdayProposition(day, weekday.Days) : null;
            case OrderPropositionSyntax order:
                return (Moment(order.Moment, context), Moment(order.Other, context)) is ({ } one, { } other)
                    ? new OrderProposition(one, order.Distance?.Value, order.Qualifier, order.Order, other) : null;
            case LengthPropositionSyntax length:
                return Moment(new(MomentKind.Happened, length.Event, IsOfEvent: true), context) is { } happened
                    ? new LengthProposition(happened, length.Length.Value, length.Qualifier) : null;
            default:
                return null;
        }
    }

    private static Moment? Moment(MomentSyntax syntax, Context context)
    {
        var isOfOrganization = syntax.Kind is MomentKind.Founded or MomentKind.Joined or MomentKind.Left;
        var isOfEvent = syntax.Kind is MomentKind.Happened or MomentKind.Began or MomentKind.Ended;
        if (syntax.IsOfEvent ? !isOfEvent : isOfEvent && syntax.Kind != MomentKind.Ended)
        {
            context.Report(Diagnostics.NoSuchMoment(context.Path, syntax.Subject.Span,
                syntax.IsOfEvent ? "an event" : "this", Words.Moments[syntax.Kind]));
            return null;
        }

        var subject = syntax.IsOfEvent ? context.Event(syntax.Subject)
            : isOfOrganization ? context.Organization(syntax.Subject) : context.Instrument(syntax.Subject);
        var state = syntax.State is { } named ? context.State(named) : -1;
        return subject < 0 || (syntax.State is not null && state < 0)
            ? null
            : new(syntax.Kind, syntax.Subject.Text)
            {
                Act = syntax.Act,
                StateId = state,
                IsOfEvent = syntax.IsOfEvent,
            };
    }

    private static SignatureProposition? Signature(SignaturePropositionSyntax syntax, Context context)
    {
        var (instrument, state) = (context.Instrument(syntax.Instrument), context.State(syntax.State));
        return instrument < 0 || state < 0 ? null : new(instrument, state, syntax.Name);
    }

    private static Proposition? Clause(ClausePropositionSyntax syntax, Context context)
    {
        var id = context.Instrument(syntax.Instrument);
        return syntax.Clause switch
        {
            _ when id < 0 => null,
            LastsSyntax lasts => new TermProposition(
                id, new(lasts.Term?.Value, lasts.Until?.Value, lasts.FromSignature)),
            RenewsSyntax renews => new RenewalProposition(id, new(renews.Term?.Value, renews.Notice.Value)),
            ReplacesSyntax replaces => context.Instrument(replaces.Instrument) is >= 0 and var earlier
                ? new ReplacementProposition(id, earlier) : null,
            _ => null,
        };
    }

    private static DutyProposition? Duty(DutyPropositionSyntax syntax, Context context)
    {
        var id = context.Instrument(syntax.Instrument);
        if (id < 0 || syntax.Action is { Kind: null })
            return null;
        return new(id, syntax.IsDenied, syntax.Modality,
            syntax.Action is { } action ? new ActorCompiler(context, []).Compile(action) : null);
    }

    private static UniqueProposition? Unique(UniquePropositionSyntax syntax, Context context)
    {
        var id = context.Instrument(syntax.Instrument);
        var states = context.States(syntax.States);
        var besides = syntax.Besides.Select(context.Instrument).ToList();
        return id < 0 || states.Length < syntax.States.Length || besides.Contains(-1)
            ? null
            : new(syntax.IsFirst, syntax.Kind, syntax.Subjects, syntax.IsBilateral, syntax.IsInForce, states,
                syntax.Since?.Value, [.. besides], id);
    }

    private static string OneSpaced(string text) =>
        string.Join(' ', text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
