using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>The provisions of an instrument and the duties in them.</summary>
internal sealed class DutyCompiler(InstrumentLines lines, ImmutableArray<Role> roles)
{
    // Those of the provision that is being read.
    private Context _context = null!;
    private ActorCompiler _actors = null!;

    private readonly ImmutableArray<Provision>.Builder _provisions = ImmutableArray.CreateBuilder<Provision>();
    private readonly ImmutableArray<Duty>.Builder _duties = ImmutableArray.CreateBuilder<Duty>();

    public (ImmutableArray<Provision> Provisions, ImmutableArray<Duty> Duties) Compile()
    {
        var seen = new SeenProvisions();
        foreach (var line in lines.Body)
        {
            if (line is not ProvisionSyntax provision)
                continue;
            var context = lines.Of(line);
            if (_context != context)
                (_context, _actors) = (context, new(context, roles));
            if (seen.Add(provision) is { } first)
            {
                context.Report(Diagnostics.ProvisionTwice(
                    context.Path, provision.Name.Span, lines.Of(first).Label(first.Name.Span, "first here")));
            }

            _provisions.Add(new(provision.Name.Text, provision.Heading, context.Notes(provision),
                context.From(provision))
            {
                Survives = Survival(provision),
                Among = Among(provision),
            });
            Walk(provision.Body, []);
        }

        return (_provisions.ToImmutable(), _duties.ToImmutable());
    }

    private Assertion<Period?>? Survival(ProvisionSyntax provision)
    {
        Assertion<Period?>? found = null;
        foreach (var line in provision.Body)
        {
            if (line is SurvivesSyntax survives && line.Asserted.Rank != Rank.Deprecated)
                found ??= new(survives.Length?.Value, _context.From(line));
        }

        if (found is not null)
            RepeatCheck.Run(provision.Body, _context, mayRank: true,
                static line => line is SurvivesSyntax ? "survives" : null);
        return found;
    }

    private ImmutableArray<Assertion<AmongSpan>> Among(ProvisionSyntax provision)
    {
        ImmutableArray<Assertion<AmongSpan>>.Builder? spans = null;
        foreach (var line in provision.Body)
        {
            if (line is not AmongSyntax among || line.Asserted.Rank == Rank.Deprecated)
                continue;
            var from = _context.From(line);
            foreach (var entry in among.Entries)
            {
                if (_context.State(entry.State) is not (>= 0 and var state) || entry.From.Value is not { } first
                    || entry.Until is { Value: null })
                    continue;
                (spans ??= ImmutableArray.CreateBuilder<Assertion<AmongSpan>>()).Add(
                    new(new(state, first, entry.Until?.Value), from));
            }
        }

        return spans?.DrainToImmutable() ?? [];
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
        _duties.Add(new()
        {
            Index = _duties.Count,
            ProvisionIndex = _provisions.Count - 1,
            Debtor = _actors.Compile(duty.Debtor),
            Modality = duty.Modality,
            Action = _actors.Compile(duty.Action),
            Triggers = triggers.IsEmpty ? [] : [.. triggers.Select(_actors.Compile)],
            Conditions = Conditions(duty.Conditions),
            From = _context.From(duty),
        });
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
            InSomeCases = syntax.InSomeCases,
            TowardSome = syntax.TowardSome,
            Within = syntax.Within,
        };
}
