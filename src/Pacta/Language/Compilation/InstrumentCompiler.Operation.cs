using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

internal sealed partial class InstrumentCompiler
{
    private List<Assertion<Precedence>>? _precedences;
    private List<Assertion<Nature>>? _natures;
    private List<Assertion<int>>? _suspends;
    private List<Assertion<Suspension>>? _suspensions;
    private List<Assertion<Invocation>>? _invocations;
    private List<Assertion<EdtfDate>>? _reachesBackTo;

    // After the provisions, by whose names parts are meant.
    private Operation ReadOperation(ImmutableArray<Provision> provisions)
    {
        var (place, head) = (0, context);
        foreach (var line in lines.Body)
        {
            context = lines.Of(line);
            switch (line)
            {
                case SuspendsSyntax suspends: ReadSuspends(suspends); break;
                case ReachesBackSyntax { Since.Value: { } since } back:
                    Add(ref _reachesBackTo, new(since, context.From(back)));
                    break;
                case SuspensionSyntax { Date.Value: not null } suspension:
                    ReadSuspension(suspension, provisions);
                    break;
                case InvocationSyntax invocation: ReadInvocation(invocation, provisions); break;
                case ProvisionSyntax provision:
                    foreach (var inside in provision.Body)
                        ReadNature(inside, place);
                    place++;
                    break;
                default: ReadNature(line, -1); break;
            }
        }

        context = head;
        if (_precedences is null && _natures is null && _suspends is null && _suspensions is null
            && _invocations is null && _reachesBackTo is null)
            return Operation.None;
        return new()
        {
            Precedences = Done(_precedences),
            Natures = Done(_natures),
            Suspends = Done(_suspends),
            ReachesBackTo = Done(_reachesBackTo),
            Suspensions = Done(_suspensions),
            Invocations = Done(_invocations),
        };
    }

    private void ReadNature(StatementSyntax line, int provision)
    {
        if (line is NatureSyntax nature)
            Add(ref _natures, new(new(nature.Kind, provision), context.From(line)));
        if (line is not PrecedenceSyntax precedence)
            return;
        var others = ImmutableArray.CreateBuilder<int>(precedence.Others.Length);
        foreach (var name in precedence.Others)
        {
            if (Other(name) is >= 0 and var other)
                others.Add(other);
        }

        // Others that are all unknown have been reported: "none" would mean every treaty.
        if (others.Count > 0 || precedence.Others.IsEmpty)
            Add(ref _precedences,
                new(new(precedence.Prevails, others.ToImmutable(), provision), context.From(line)));
    }

    private void ReadSuspends(SuspendsSyntax line)
    {
        if (Other(line.Instrument) is >= 0 and var other)
            Add(ref _suspends, new(other, context.From(line)));
    }

    private int Other(NameSyntax name)
    {
        var other = context.Instrument(name);
        if (other != id)
            return other;
        context.Report(Diagnostics.NamesItself(context.Path, name.Span));
        return -1;
    }

    private void ReadSuspension(SuspensionSyntax line, ImmutableArray<Provision> provisions)
    {
        var author = line.Author is { } name ? context.State(name) : -1;
        var states = context.States(line.States);
        if (line.Author is null && line.States.Length == 1)
            context.Report(Diagnostics.BetweenOne(context.Path, line.States[0].Span));
        // A name that nobody declares has been reported; without it the line would say another thing.
        if (line.Line.HasMistake || (line.Author is not null && author < 0) || states.Length < line.States.Length
            || !IsToward(line.Author, line.States) || Places(line.Provisions, provisions) is not { } places)
            return;
        Add(ref _suspensions, new(
            new(line.Resumes, line.Date.Value!, line.Reason)
            {
                AuthorId = author,
                States = [.. states.Order()],
                Provisions = places,
            },
            context.From(line)));
    }

    private void ReadInvocation(InvocationSyntax line, ImmutableArray<Provision> provisions)
    {
        var against = context.States(line.Against);
        if (line.Line.HasMistake || against.Length < line.Against.Length
            || Places(line.Provisions, provisions) is not { } places)
            return;
        var from = context.From(line);
        foreach (var entry in line.Entries)
        {
            if (context.State(entry.State) is not (>= 0 and var state) || entry.Date.Value is not { } date
                || !IsToward(entry.State, line.Against))
                continue;
            Add(ref _invocations, new(
                new(state, line.Ground, date) { Against = [.. against.Order()], Provisions = places }, from));
        }
    }

    private bool IsToward(NameSyntax? author, ImmutableArray<NameSyntax> others)
    {
        foreach (var other in others)
        {
            if (other.Text != author?.Text)
                continue;
            context.Report(Diagnostics.AgainstItself(context.Path, other.Span));
            return false;
        }

        return true;
    }

    // Null where a name was not found, and has been reported.
    private ImmutableArray<int>? Places(ImmutableArray<NameSyntax> names, ImmutableArray<Provision> provisions)
    {
        var places = ImmutableArray.CreateBuilder<int>(names.Length);
        foreach (var name in names)
        {
            var place = context.Provision(name, lines.Syntax.Name.Text, provisions);
            if (place < 0)
                return null;
            places.Add(place);
        }

        places.Sort();
        return places.ToImmutable();
    }
}
