using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>Mistakes in everything but instruments.</summary>
internal static class RecordCheck
{
    public static void Run(Scope scope)
    {
        foreach (var (source, context) in scope.Sources.All)
            RepeatCheck.Run(source.Body, context, mayRank: false, OneProperty);
        foreach (var (state, context) in scope.States.All)
        {
            RepeatCheck.Run(state.Body, context, mayRank: false, Predecessor);
            SuccessionCheck.OfTreaties(state, context);
        }

        foreach (var (organization, context) in scope.Organizations.All)
            CheckOrganization(organization, context);
        foreach (var (group, context) in scope.Groups.All)
            CheckGroup(group, context);
        foreach (var (happened, context) in scope.Events.All)
            CheckEvent(happened, context);
        foreach (var (claim, context) in scope.Claims.All)
            CheckClaim(claim, context);
        var figures = new FigureChecks();
        foreach (var (other, context) in scope.Others)
        {
            if (other is FigureSyntax figure)
                figures.Run(figure, context);
            else
                CheckOther(other, context);
        }
    }

    // What is planned may lie ahead of its source.
    private static void CheckClaim(ClaimSyntax claim, Context context)
    {
        if (claim.On is { } on)
            CheckDay(on, context);
        if (claim is { IsPlanned: false, Says: DatePropositionSyntax dated })
            PublicationCheck.Run(context, claim, dated.Date);
        if (claim.Says is LawPropositionSyntax { Holds: var holds })
            CheckDays(holds, context);
    }

    // A state continues one other at most; it can succeed several.
    private static string? Predecessor(StatementSyntax line) =>
        line is StateLinkSyntax { Kind: StateLinkKind.Continues } ? "continues" : null;

    private static string? OneProperty(StatementSyntax line) => line switch
    {
        TextPropertySyntax { Key: not "note" } text => text.Key,
        DatePropertySyntax { Key: "published" } => "published",
        FoundedBySyntax => "founded by",
        _ => null,
    };

    private static void CheckOrganization(OrganizationSyntax organization, Context context)
    {
        RepeatCheck.Run(organization.Body, context, mayRank: false, OneProperty);
        List<(bool Joined, StateDaySyntax Entry, EdtfDate Day)> turns = [];
        var isFounded = false;
        foreach (var line in organization.Body)
        {
            isFounded |= line is FoundedBySyntax or BadSyntax || line.Line.HasMistake;
            if (line is DatePropertySyntax founded)
                PublicationCheck.Run(context, line, founded.Date);
            if (line is not MembershipSyntax membership || line.Asserted.Rank == Rank.Deprecated)
                continue;
            foreach (var entry in membership.Entries)
            {
                PublicationCheck.Run(context, line, entry.Date);
                if (entry.Date.Value is not { } day)
                    continue;
                if (membership.Joined)
                    ExistenceCheck.Run(context, entry.State, day, entry.Date.Span);
                turns.Add((membership.Joined, entry, day));
            }
        }

        var byState = turns.ToLookup(static t => t.Entry.State.Text, StringComparer.Ordinal);
        foreach (var state in byState)
            CheckTurns([.. state], context, isFounded);
    }

    private static void CheckTurns(
        List<(bool Joined, StateDaySyntax Entry, EdtfDate Day)> turns, Context context, bool isFounded)
    {
        Dictionary<(bool, EdtfDate), StateDaySyntax> seen = [];
        var joined = turns.FindAll(static t => t.Joined).OrderBy(static t => t.Day.Earliest)
            .Select(static t => t.Entry).ToList();
        foreach (var (isEntry, entry, day) in turns)
        {
            if (!seen.TryAdd((isEntry, day), entry))
            {
                var first = seen[(isEntry, day)];
                context.Report(Diagnostics.SameActTwice(context.Path, entry.State.Span.To(entry.Date.Span),
                    context.Label(first.State.Span.To(first.Date.Span), "first here")));
            }
            else if (!isEntry && joined.Count > 0 && day.Latest < joined[0].Date.Value!.Earliest && !isFounded)
            {
                context.Report(Diagnostics.LeftBeforeBound(context.Path, entry.Date.Span,
                    context.Label(joined[0].Date.Span, "it joined on this day")));
            }
            else if (!isEntry && joined.Count == 0 && !isFounded)
            {
                context.Report(Diagnostics.LeftUnbound(
                    context.Path, entry.State.Span, entry.State.Text, "joined this organization"));
            }
        }
    }

    // A state may belong to a group in several spans; without spans once is enough.
    private static void CheckGroup(GroupSyntax group, Context context) => RepeatCheck.Run(
        [
            .. group.Body.OfType<HasSyntax>().SelectMany(static has => has.Members)
                .Where(static m => m.Days is null).Select(static m => m.State),
        ],
        context);

    private static void CheckEvent(EventSyntax happened, Context context)
    {
        RepeatCheck.Run(happened.Body, context, mayRank: false, OneProperty);
        PublicationCheck.Run(context, happened, happened.Date);
        foreach (var by in happened.Body.OfType<ByStatesSyntax>())
            RepeatCheck.Run(by.States, context);
        if (happened is not { Happening: { } happening, Date.Value: { } date })
            return;
        foreach (var actor in new[] { happening.Doer, happening.Target })
        {
            foreach (var state in actor.Form == ActorForm.States ? actor.Names : [])
                ExistenceCheck.Run(context, state, date, state.Span);
        }

        if (happening.Doer is { Form: ActorForm.States, Names: [var doer] }
            && happening.Target is { Form: ActorForm.States, Names: [var target] } && doer.Text == target.Text)
            context.Report(Diagnostics.TowardItself(context.Path, target.Span, target.Text));
    }

    private static void CheckOther(StatementSyntax statement, Context context)
    {
        switch (statement)
        {
            case CoverageSyntax coverage:
                RepeatCheck.Run(coverage.States, context);
                break;
            case ExpectSyntax expect:
                CheckDay(expect.On, context);
                if (expect.KnownOn is { } known)
                    CheckDay(known, context);
                CheckDays(expect, context);
                break;
        }
    }

    private static void CheckDays(ExpectSyntax expect, Context context)
    {
        if (expect is ExpectInForceSyntax { Until: { } until })
            CheckDay(until, context);
        if (expect is ExpectNoticeSyntax notice)
            CheckDay(notice.Day, context);
    }

    // An expectation is a test: it cannot hold on a day that is not known.
    private static void CheckDay(DateSyntax date, Context context)
    {
        if (date.Value is { IsSingleDay: false } vague)
            context.Report(Diagnostics.NotOneDay(context.Path, date.Span, Example(vague)));
    }

    private static string Example(EdtfDate vague) => Day.Format(vague.Earliest == Day.Min ? 0 : vague.Earliest);
}
