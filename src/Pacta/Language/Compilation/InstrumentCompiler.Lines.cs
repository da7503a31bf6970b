using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

internal sealed partial class InstrumentCompiler
{
    private void Read(StatementSyntax line)
    {
        switch (line)
        {
            case ActSyntax act: ReadActs(act); break;
            case MilestoneSyntax { Date.Value: { } date } milestone: ReadMilestone(milestone, date); break;
            case InForceDateSyntax { Date.Value: { } date } inForce:
                Add(ref _inForce, new(new(date, inForce.Mode), context.From(line)));
                break;
            case TextPropertySyntax { Key: "note" } note:
                Add(ref _notes, new(note.Text, context.From(line)));
                break;
            case StateStatementSyntax said when context.State(said.State) is >= 0 and var state:
                Add(ref _statements, new(new(state, said.Kind, said.Text), context.From(line)));
                break;
            case ReplacesSyntax replaces: ReadReplaces(replaces); break;
            default: ReadClause(line); break;
        }
    }

    private void ReadClause(StatementSyntax line)
    {
        switch (line)
        {
            case InForceClauseSyntax clause:
                Add(ref _entries, new(Entry.Compile(clause.Clause, context), context.From(line)));
                break;
            case LaterPartiesSyntax later:
                _laterParties = new(new(later.After.Value, later.AfterEntry), context.From(line));
                break;
            case MeasureSyntax measure: Entry.Read(measure); break;
            case LastsSyntax lasts: Add(ref _terms, new(TermOf(lasts), context.From(line))); break;
            case RenewsSyntax renews:
                Add(ref _renewals, new(
                    new(renews.Term?.Value, renews.Notice.Value) { Times = renews.Times }, context.From(line)));
                break;
            case DenounceableSyntax exit:
                Add(ref _exits, new(new(exit.Allowed, exit.After?.Value, exit.Notice?.Value)
                {
                    Effect = exit.Effect,
                    FromReceipt = exit.FromReceipt,
                }, context.From(line)));
                break;
            case EndsBelowSyntax below: Add(ref _endsBelow, new(below.Count, context.From(line))); break;
            case EndedSyntax { Date.Value: { } date } ended:
                Add(ref _ended, new(new(date, ended.Reason), context.From(line)));
                break;
            case RecordedUntilSyntax { Until.Value: { } until }:
                Add(ref _recordedUntil, new(until, context.From(line)));
                break;
            case PracticeSyntax { Since.Value: { } since } practice:
                Add(ref _practice, new((practice.Kind, since), context.From(line)));
                break;
            case AlsoCalledSyntax called: _alsoCalled = _alsoCalled.AddRange(context.AlsoCalled(called)); break;
            case ContinuedSyntax continued: ReadContinued(continued); break;
            case BoundarySyntax boundary: ReadBoundary(boundary); break;
            case TerritorialActSyntax territory: ReadTerritory(territory); break;
            case ProvisionSyntax: break; // DutyCompiler reads it.
            case ReservationSyntax or ReservationAnswerSyntax or ReservationClauseSyntax: break; // ReservationCompiler.
            case AmendsSyntax or ReplacesProvisionsSyntax or DeclinedSyntax or AmendmentsBindAllSyntax:
                ReadAmendment(line);
                break;
            case PrecedenceSyntax or NatureSyntax or SuspendsSyntax or SuspensionSyntax or InvocationSyntax
                or ReachesBackSyntax:
                break; // ReadOperation does.
            default: ReadUnasserted(line); break;
        }
    }

    // An event or an instrument is named by its identifier: ids of events change where a register is restricted.
    private Term TermOf(LastsSyntax line)
    {
        var term = new Term(line.Term?.Value, line.Until?.Value, line.FromSignature);
        if (line.With is not { } with)
            return term;
        var isKnown = with.Kind switch
        {
            TermEndKind.Agreement => true,
            TermEndKind.EntryIntoForce => context.Instrument(with.Name) >= 0,
            _ => context.Event(with.Name) >= 0,
        };
        return isKnown ? term with { With = new(with.Kind, with.Name.Text) } : term;
    }

    // Lines whose sources the register does not keep; they must exist all the same.
    private void ReadUnasserted(StatementSyntax line)
    {
        context.CheckSources(line);
        switch (line)
        {
            case PartiesSyntax parties: (_parties ??= []).AddRange(context.States(parties.States)); break;
            case SubjectSyntax subject: _subjects |= subject.Subjects; break;
            case RoleSyntax role: Add(ref _roles, RoleOf(role)); break;
            case OpenSyntax open:
                // Another line says more than that some may join.
                if (open.To != OpenTo.Others || _openTo is null)
                    _openTo = OpennessOf(open);
                break;
        }
    }

    private Openness OpennessOf(OpenSyntax open) =>
        new(open.To == OpenTo.AllStates, open.To == OpenTo.Invitation, context.States(open.States))
        {
            Others = open.To == OpenTo.Others,
        };

    private void ReadActs(ActSyntax line)
    {
        var shared = context.From(line);
        var part = line.Part is { } named ? new AppliedPart([.. named.Provisions.Select(static p => p.Text)]) : null;
        foreach (var entry in line.Entries)
        {
            if (context.State(entry.State) is not (>= 0 and var state) || entry.Date.Value is not { } date)
                continue;
            // A conclusion finds the exit that it rests on by this object.
            var own = line.IsExit ? shared with { } : shared;
            _acts.Add(entry is { Received: null, Informed: null }
                ? new(state, line.Act, date, own, line.Reason) { Part = part }
                : NoticeOf(line, entry, state, date, own) with { Part = part });
        }
    }

    // The day that counts is settled here, so that every rule reads one day of an act.
    private Act NoticeOf(ActSyntax line, StateDaySyntax entry, int state, EdtfDate given, Provenance from)
    {
        var notice = new NoticeDays(given, entry.Received?.Value, entry.Informed?.Value);
        var fromReceipt = lines.Body.Any(static l => l is DenounceableSyntax { FromReceipt: true });
        return new(state, line.Act, notice.Counting(line.Act, fromReceipt), from, line.Reason) { Notice = notice };
    }

    private void ReadMilestone(MilestoneSyntax line, EdtfDate date)
    {
        var from = context.From(line);
        var placed = new Assertion<PlacedDate>(new(date, line.Place), from);
        switch (line.Kind)
        {
            case MilestoneKind.Adopted: Add(ref _adopted, placed); break;
            case MilestoneKind.Signed: Add(ref _signed, placed); break;
            case MilestoneKind.Exchanged: Add(ref _exchanged, placed); break;
            case MilestoneKind.SecretUntil: Add(ref _secretUntil, new(date, from)); break;
        }
    }

    // Most kinds of line stand once or never in an instrument: a list is made for the first.
    private static void Add<T>(ref List<T>? list, T item) => (list ??= new(1)).Add(item);

    private Role RoleOf(RoleSyntax line) =>
        new(line.Name.Text, line.States.IsEmpty ? null : [.. context.States(line.States).Order()]);

    private EntryCompiler Entry => _entry ??= new(lines);

    // An instrument that replaces itself is reported with the other circles.
    private void ReadReplaces(ReplacesSyntax line)
    {
        var from = context.From(line);
        context.Scope.NoteReplacement(id, line.Instrument, context);
        if (context.Instrument(line.Instrument) is >= 0 and var earlier && earlier != id)
            Add(ref _replaces, new(earlier, from));
    }
}
