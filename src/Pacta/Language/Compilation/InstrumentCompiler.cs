using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>KIND ID "Title".</summary>
internal sealed class InstrumentCompiler(InstrumentSyntax syntax, Context context, int id)
{
    public Instrument Compile()
    {
        var roles = Roles();
        var instrument = Clauses(new()
        {
            Id = id,
            Code = syntax.Name.Text,
            Title = syntax.Title,
            Kind = syntax.Kind,
            Parties = Parties(),
            Roles = roles,
            Acts = Acts(),
            Notes = context.Notes(syntax),
            From = context.From(syntax),
        });
        var duties = new DutyCompiler(syntax, context, roles).Compile();
        instrument = instrument with { Provisions = duties.Provisions, Duties = duties.Duties };
        new InstrumentCheck(syntax, context, instrument).Run();
        return instrument;
    }

    private ImmutableArray<int> Parties()
    {
        SortedSet<int> states = [];
        foreach (var line in syntax.Body)
        {
            if (line is PartiesSyntax parties)
                states.UnionWith(context.States(parties.States));
        }

        return [.. states];
    }

    private ImmutableArray<Role> Roles() =>
    [
        .. syntax.Body.OfType<RoleSyntax>().Select(role => new Role(role.Name.Text,
            role.States.IsEmpty ? null : [.. context.States(role.States).Order()])),
    ];

    private ImmutableArray<Act> Acts()
    {
        var acts = ImmutableArray.CreateBuilder<Act>();
        foreach (var line in syntax.Body)
        {
            if (line is not ActSyntax act)
                continue;
            var shared = context.From(line);
            foreach (var entry in act.Entries)
            {
                if (context.State(entry.State) is not (>= 0 and var state) || entry.Date.Value is not { } date)
                    continue;
                var own = act.IsExit ? shared with { } : shared;
                acts.Add(new(state, act.Act, date, own, act.Reason));
            }
        }

        return acts.ToImmutable();
    }

    private Instrument Clauses(Instrument instrument)
    {
        foreach (var line in syntax.Body)
        {
            var from = context.From(line);
            instrument = line switch
            {
                OpenSyntax open => instrument with
                {
                    OpenTo = new(open.To == OpenTo.AllStates, open.To == OpenTo.Invitation, context.States(open.States)),
                },
                SubjectSyntax subject => instrument with { Subjects = instrument.Subjects | subject.Subjects },
                MilestoneSyntax { Date.Value: { } date } milestone => Milestone(instrument, milestone, date, from),
                InForceDateSyntax { Date.Value: { } date } inForce => instrument with
                {
                    InForce = instrument.InForce.Add(new(new(date, inForce.Mode), from)),
                },
                InForceOnSyntax on => instrument with { Entry = Better(instrument.Entry, new(new EntryOn(on.Mode), from)) },
                InForceWhenSyntax counted => instrument with { Entry = Better(instrument.Entry, new(When(counted), from)) },
                LaterPartiesSyntax later => instrument with { LaterPartyDelay = later.Delay.Value },
                LastsSyntax lasts => instrument with
                {
                    Terms = instrument.Terms.Add(new(new(lasts.Term?.Value, lasts.Until?.Value, lasts.FromSignature), from)),
                },
                RenewsSyntax renews => instrument with
                {
                    Renewal = Better(instrument.Renewal, new(new(renews.Term?.Value, renews.Notice.Value), from)),
                },
                DenounceableSyntax exit => instrument with
                {
                    Exit = Better(instrument.Exit, new(new(exit.Allowed, exit.After?.Value, exit.Notice?.Value), from)),
                },
                ReplacesSyntax replaces => Replacing(instrument, replaces, from),
                EndedSyntax { Date.Value: { } date } ended => instrument with
                {
                    Ended = instrument.Ended.Add(new(new(date, ended.Reason), from)),
                },
                PracticeSyntax { Since.Value: { } since } practice => instrument with
                {
                    Practice = instrument.Practice.Add(new((practice.Kind, since), from)),
                },
                _ => instrument,
            };
        }

        return instrument;
    }

    // Two clauses of one rank have been reported.
    private static Assertion<T> Better<T>(Assertion<T>? kept, Assertion<T> next) =>
        kept is { } old && (next.From.Rank == Rank.Deprecated || old.From.Rank == Rank.Preferred) ? old : next;

    private static Instrument Milestone(Instrument instrument, MilestoneSyntax syntax, EdtfDate date, Provenance from)
    {
        var placed = new Assertion<PlacedDate>(new(date, syntax.Place), from);
        return syntax.Kind switch
        {
            MilestoneKind.Adopted => instrument with { Adopted = instrument.Adopted.Add(placed) },
            MilestoneKind.Signed => instrument with { Signed = instrument.Signed.Add(placed) },
            MilestoneKind.Exchanged => instrument with { Exchanged = instrument.Exchanged.Add(placed) },
            _ => instrument with { SecretUntil = instrument.SecretUntil.Add(new(date, from)) },
        };
    }

    private EntryWhen When(InForceWhenSyntax counted)
    {
        // Legal persons are compared by the law; here each name stands for itself.
        var form = (Register.CountForm)(byte)counted.Form;
        return new(form, counted.Number, context.States(counted.Named), counted.Delay?.Value);
    }

    private Instrument Replacing(Instrument instrument, ReplacesSyntax replaces, Provenance from)
    {
        // An instrument that replaces itself has been reported.
        var earlier = context.Instrument(replaces.Instrument);
        return earlier < 0 || earlier == id ? instrument : instrument with { Replaces = instrument.Replaces.Add(new(earlier, from)) };
    }
}
