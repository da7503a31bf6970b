using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>Mistakes in an instrument that show without applying the law.</summary>
/// <remarks>
/// What a line with a mistake was to say is not known: nothing is concluded from its absence, so that one mistake
/// stays one diagnostic.
/// </remarks>
internal sealed partial class InstrumentCheck(InstrumentLines lines, Context context, Instrument instrument)
{
    private readonly RegisterFacts _facts = context.Scope.Facts;
    private bool _isWhole = true;
    private bool _hasActs;
    private PartiesSyntax? _parties;
    private OpenSyntax? _open;
    private ActSyntax? _signatures;
    private InForceDateSyntax? _entered;
    private MilestoneSyntax? _adopted;

    // Legal persons. Null: not bounded, or not known.
    private int[]? _closedTo;

    public void Run()
    {
        foreach (var line in lines.Body)
            Read(line);
        _closedTo = ClosedTo();
        if (_isWhole && _parties is null && !_hasActs && instrument.Statements.IsEmpty)
            context.Report(Diagnostics.NoParties(context.Path, lines.Syntax.Name.Span));
        if (_hasActs)
            CheckActs();
        CheckReservations();
        CheckClauses();
        new EntryCheck(lines, instrument).Run();
        CheckPeriods();
        CheckOperation();
        CheckSources();
        DutyCheck.Run(lines, instrument, Members(), _parties);
    }

    private void Read(StatementSyntax line)
    {
        _isWhole &= !line.Line.HasMistake || line is RenewsSyntax or DenounceableSyntax or ReplacesSyntax
            or SubjectSyntax or RoleSyntax or TextPropertySyntax or ProvisionSyntax or PrecedenceSyntax
            or NatureSyntax or SuspendsSyntax;
        var stands = line.Asserted.Rank != Rank.Deprecated;
        switch (line)
        {
            case PartiesSyntax parties:
                _isWhole &= AreKnown(parties.States);
                _parties ??= parties;
                break;
            case OpenSyntax open:
                _isWhole &= AreKnown(open.States);
                _open ??= open;
                break;
            case ActSyntax act:
                _hasActs = true;
                foreach (var entry in act.Entries)
                    _isWhole &= context.Scope.States.Find(entry.State.Text) >= 0;
                if (act.Act == ActKind.Signature)
                    _signatures ??= act;
                break;
            case InForceDateSyntax { Date.Value: not null } entered when stands && IsBetter(entered, _entered):
                _entered = entered;
                break;
            case MilestoneSyntax { Kind: MilestoneKind.Adopted or MilestoneKind.Signed, Date.Value: { } date } made
                when stands && (_adopted is null || date.Earliest < _adopted.Date.Value!.Earliest):
                _adopted = made;
                break;
        }
    }

    private static bool IsBetter(StatementSyntax line, StatementSyntax? chosen) =>
        chosen is null || (line.Asserted.Rank == Rank.Preferred && chosen.Asserted.Rank != Rank.Preferred);

    private bool AreKnown(System.Collections.Immutable.ImmutableArray<NameSyntax> states)
    {
        foreach (var state in states)
        {
            if (context.Scope.States.Find(state.Text) < 0)
                return false;
        }

        return true;
    }

    // Without a line on openness only the negotiating states may consent: those named, else those that signed.
    private int[]? ClosedTo()
    {
        if (!_isWhole || instrument.OpenTo is { AllStates: true } or { ByInvitation: true }
            or { Others: true })
            return null;
        var states = instrument.Parties;
        if (instrument.OpenTo is { } open)
            states = states.AddRange(open.States);
        else if (states.IsEmpty)
            states = [.. instrument.Acts.Where(static a => a.Kind == ActKind.Signature).Select(static a => a.StateId)];
        return states.IsEmpty ? null : _facts.PersonsOf(states);
    }

    // The legal persons that can be parties.
    private int[]? Members()
    {
        if (_closedTo is null)
            return null;
        List<int>? others = null;
        foreach (var act in instrument.Acts)
        {
            var person = _facts.PersonOf(act.StateId);
            if (Array.IndexOf(_closedTo, person) < 0 && others?.Contains(person) != true)
                (others ??= []).Add(person);
        }

        return others is null ? _closedTo : [.. _closedTo, .. others];
    }

    private Label ClosedBy() => _open is not null ? Label(_open, "the treaty is open to these")
        : _parties is not null ? Label(_parties, "the treaty is closed to others")
        : Label(_signatures!, "these signed it, and it is closed to others");

    private Label Label(StatementSyntax line, string text) => lines.Of(line).Label(line.Span, text);
}
