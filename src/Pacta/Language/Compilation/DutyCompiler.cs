using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>The provisions of an instrument and the duties in them.</summary>
internal sealed class DutyCompiler(InstrumentSyntax syntax, Context context, ImmutableArray<Role> roles)
{
    private readonly ActorCompiler _actors = new(context, roles);
    private readonly ImmutableArray<Provision>.Builder _provisions = ImmutableArray.CreateBuilder<Provision>();
    private readonly ImmutableArray<Duty>.Builder _duties = ImmutableArray.CreateBuilder<Duty>();

    public (ImmutableArray<Provision> Provisions, ImmutableArray<Duty> Duties) Compile()
    {
        Dictionary<string, ProvisionSyntax>? seen = null;
        foreach (var line in syntax.Body)
        {
            if (line is not ProvisionSyntax provision)
                continue;
            seen ??= new(StringComparer.Ordinal);
            if (!seen.TryAdd(provision.Name.Text, provision))
            {
                context.Report(Diagnostics.ProvisionTwice(context.Path, provision.Name.Span,
                    context.Label(seen[provision.Name.Text].Name.Span, "first here")));
            }

            _provisions.Add(new(provision.Name.Text, provision.Heading, context.Notes(provision), context.From(provision)));
            Walk(provision.Body, []);
        }

        return (_provisions.ToImmutable(), _duties.ToImmutable());
    }

    private void Walk(ImmutableArray<StatementSyntax> body, ImmutableArray<TriggerSyntax> triggers)
    {
        foreach (var line in body)
        {
            if (line is WhenSyntax when)
                Walk(when.Body, triggers.Add(when.Trigger));
            else if (line is DutySyntax { Action.Kind: not null } duty)
                Add(duty, triggers);
        }
    }

    private void Add(DutySyntax duty, ImmutableArray<TriggerSyntax> triggers)
    {
        CheckReferences(duty.Debtor, triggers);
        if (duty.Action.Actor is { } toward)
            CheckReferences(toward, triggers);
        _duties.Add(new()
        {
            Index = _duties.Count,
            ProvisionIndex = _provisions.Count - 1,
            Debtor = _actors.Compile(duty.Debtor),
            Modality = duty.Modality,
            Action = _actors.Compile(duty.Action),
            Triggers = [.. triggers.Select(_actors.Compile)],
            Conditions = Conditions(duty.Conditions),
            From = context.From(duty),
        });
    }

    // "The attacked party" needs a trigger that attacks; "that power" needs one at all.
    private void CheckReferences(ActorSyntax actor, ImmutableArray<TriggerSyntax> triggers)
    {
        if (actor.Form == ActorForm.StruckParty && !triggers.Any(t => t.Verb == actor.Verb))
        {
            context.Report(Diagnostics.NothingStruck(
                context.Path, actor.Span, Words.Struck[actor.Verb]));
        }

        if (actor.Form == ActorForm.ThatPower && triggers.IsEmpty)
            context.Report(Diagnostics.NoPower(context.Path, actor.Span));
    }

    private static DutyConditions Conditions(ConditionsSyntax syntax) => ReferenceEquals(syntax, ConditionsSyntax.None)
        ? DutyConditions.None
        : new()
        {
            AtOnce = syntax.AtOnce,
            OnRequest = syntax.OnRequest,
            Politically = syntax.Politically,
            ByAllMeans = syntax.ByAllMeans,
            ByChosenMeans = syntax.ByChosenMeans,
            Within = syntax.Within,
        };
}
