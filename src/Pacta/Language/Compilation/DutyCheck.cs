using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>Duties that can bind nobody and triggers that nothing can meet.</summary>
internal sealed partial class DutyCheck
{
    private readonly InstrumentLines _lines;
    private readonly ActorReach _reach;
    private readonly int[]? _members;
    private readonly PartiesSyntax? _parties;
    private readonly Instrument _instrument;
    private Dictionary<string, RoleSyntax>? _roles;

    // The file of the provision or role that is being looked at.
    private Context _context;

    private DutyCheck(
        InstrumentLines lines, Context context, Instrument instrument, int[]? members, PartiesSyntax? parties)
    {
        (_lines, _context, _members, _parties, _instrument) = (lines, context, members, parties, instrument);
        _reach = new(context, lines, members);
    }

    /// <param name="lines">The lines of the instrument.</param>
    /// <param name="instrument">The same, compiled.</param>
    /// <param name="members">The legal persons that can be its parties; null: not bounded.</param>
    /// <param name="parties">The line that names them, or null.</param>
    public static void Run(InstrumentLines lines, Instrument instrument, int[]? members, PartiesSyntax? parties)
    {
        DutyCheck? check = null;
        foreach (var line in lines.Body)
        {
            if (line is not (ProvisionSyntax or RoleSyntax))
                continue;
            check ??= new(lines, lines.Of(line), instrument, members, parties);
            check._context = lines.Of(line);
            if (line is ProvisionSyntax provision)
            {
                check.CheckAmong(provision);
                check.Walk(provision.Body, []);
            }
            else
            {
                check.CheckRole((RoleSyntax)line);
            }
        }
    }

    private void Walk(ImmutableArray<StatementSyntax> body, ImmutableArray<TriggerSyntax> triggers)
    {
        foreach (var line in body)
        {
            if (line is WhenSyntax when)
            {
                CheckTrigger(when.Trigger, triggers);
                Walk(when.Body, triggers.Add(when.Trigger));
            }
            else if (line is DutySyntax { Action.Kind: not null } duty)
            {
                CheckReferences(duty.Debtor, triggers);
                CheckDebtor(duty.Debtor);
                if (duty.Action.Actor is { } toward)
                {
                    CheckReferences(toward, triggers);
                    CheckSome(duty, toward);
                    CheckOpposite(duty.Debtor, toward);
                }
            }
        }
    }

    private void CheckTrigger(TriggerSyntax trigger, ImmutableArray<TriggerSyntax> outer)
    {
        CheckReferences(trigger.Doer, outer);
        CheckReferences(trigger.Target, outer);
        var found = CheckReach(trigger.Doer) | CheckReach(trigger.Target);
        if (!found && _reach.Of(trigger.Doer) is [var doer] && _reach.Of(trigger.Target) is [var target]
            && doer == target)
        {
            var name = _context.Scope.States.All[doer].Syntax.Name.Text;
            _context.Report(Diagnostics.NeverMatches(_context.Path, trigger.Span, $"{name} cannot do this to itself"));
        }
    }

    // Whether too few states fit, which is reported.
    private bool CheckReach(ActorSyntax actor)
    {
        if (_reach.Of(actor) is not { } states || states.Length >= actor.AtLeast)
            return false;
        _context.Report(Diagnostics.NeverMatches(_context.Path, actor.Span,
            states.Length == 0 ? "no state is one of these" : "there are fewer such states than it asks for"));
        return true;
    }

    // "The attacked party" needs a trigger that attacks a party; "that power" needs one at all.
    private void CheckReferences(ActorSyntax actor, ImmutableArray<TriggerSyntax> triggers)
    {
        foreach (var part in actor.Parts)
            CheckReferences(part, triggers);
        if (actor.Form == ActorForm.ThatPower && triggers.IsEmpty)
            _context.Report(Diagnostics.NoPower(_context.Path, actor.Span));
        if (actor.Form == ActorForm.StruckParty)
            CheckStruck(actor, triggers);
    }

    private void CheckStruck(ActorSyntax actor, ImmutableArray<TriggerSyntax> triggers)
    {
        var striking = triggers.Where(t => t.Verb == actor.Verb).ToList();
        if (striking.Count == 0)
            _context.Report(Diagnostics.NothingStruck(_context.Path, actor.Span, Words.Struck[actor.Verb]));
        else if (striking.TrueForAll(t => _reach.Of(t.Target) is { Length: > 0 } struck && AreNoParties(struck)))
        {
            _context.Report(Diagnostics.StrikesNoParty(
                _context.Path, actor.Span, _context.Label(striking[0].Target.Span, "no party")));
        }
    }

    private void CheckDebtor(ActorSyntax debtor)
    {
        if (debtor.Form == ActorForm.States)
        {
            foreach (var name in debtor.Names)
                CheckParty(name, Diagnostics.DebtorIsNoParty);
        }
        else if (_reach.Of(debtor) is { } states && (states.Length == 0 || AreNoParties(states)))
        {
            var label = _parties is null ? null : _lines.Of(_parties).Label(_parties.Span, "these are the parties");
            _context.Report(Diagnostics.BindsNobody(_context.Path, debtor.Span, label));
        }
    }

    private bool AreNoParties(int[] states)
    {
        if (_members is null)
            return false;
        foreach (var state in states)
        {
            if (Array.IndexOf(_members, state) >= 0)
                return false;
        }

        return true;
    }

    private void CheckRole(RoleSyntax role)
    {
        _roles ??= new(StringComparer.Ordinal);
        if (!role.Name.IsMissing && !_roles.TryAdd(role.Name.Text, role))
        {
            var first = _roles[role.Name.Text];
            _context.Report(Diagnostics.DeclaredTwice(_context.Path, role.Name.Span, "role", role.Name.Text,
                _lines.Of(first).Label(first.Name.Span, "declared here first")));
        }

        RepeatCheck.Run(role.States, _context);
        // Whoever may still join can be listed: an annex names states before they have acted.
        foreach (var name in _members is null ? [] : role.States)
            CheckParty(name, Diagnostics.DebtorIsNoParty);
    }

    // An open treaty's parties are those that acted.
    private void CheckParty(NameSyntax name, Func<string, TextSpan, string, Diagnostic> mistake)
    {
        var facts = _context.Scope.Facts;
        if (_context.Scope.States.Find(name.Text) is not (>= 0 and var state))
            return;
        var person = facts.PersonOf(state);
        if (!_instrument.Parties.Any(p => facts.PersonOf(p) == person)
            && !_instrument.Acts.Any(a => facts.PersonOf(a.StateId) == person))
            _context.Report(mistake(_context.Path, name.Span, name.Text));
    }

    private void CheckOpposite(ActorSyntax debtor, ActorSyntax toward)
    {
        if (debtor.Form == ActorForm.States && toward.Form == ActorForm.States
            && _reach.Of(debtor) is [var one] && _reach.Of(toward) is [var other] && one == other)
            _context.Report(Diagnostics.TowardItself(_context.Path, toward.Span, toward.Names[0].Text));
    }
}
