using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

internal sealed partial class InstrumentCheck
{
    // Up to so many it costs less to compare each with each than to fill a table.
    private const int FewActs = 40;

    private void CheckActs()
    {
        List<ActEntry> acts = new(instrument.Acts.Length);
        var hasExit = false;
        foreach (var line in lines.Body)
        {
            if (line is not ActSyntax act || act.Asserted.Rank == Rank.Deprecated)
                continue;
            hasExit |= act.IsExit;
            for (var i = 0; i < act.Entries.Length; i++)
            {
                if (act.Entries[i].Date.Value is not null
                    && context.Scope.States.Find(act.Entries[i].State.Text) is >= 0 and var state)
                    acts.Add(new(act, i, state));
            }
        }

        CheckTwice(acts);
        foreach (var act in acts)
            CheckAct(act);
        foreach (var act in acts)
        {
            if (hasExit && act.IsExit)
                CheckExit(act, acts);
        }
    }

    private void CheckTwice(List<ActEntry> acts)
    {
        if (acts.Count <= FewActs)
        {
            CheckFewTwice(acts);
            return;
        }

        Dictionary<(int, ActKind, int, int), ActEntry> seen = new(acts.Count);
        foreach (var act in acts)
        {
            var key = (act.State, act.Line.Act, act.Date.Earliest, act.Date.Latest);
            if (seen.TryAdd(key, act))
                continue;
            ReportTwice(act, seen[key]);
        }
    }

    private void CheckFewTwice(List<ActEntry> acts)
    {
        for (var i = 1; i < acts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!acts[i].SaysTheSame(acts[j]))
                    continue;
                ReportTwice(acts[i], acts[j]);
                break;
            }
        }
    }

    private void ReportTwice(ActEntry act, ActEntry earlier)
    {
        var file = lines.Of(act.Line);
        var first = lines.Of(earlier.Line).Label(earlier.Span, "first here");
        file.Report(Diagnostics.SameActTwice(file.Path, act.Span, first));
    }

    private void CheckAct(ActEntry act)
    {
        var (entry, date, file) = (act.Entry, act.Date, lines.Of(act.Line));
        if (_adopted is { } text && date.Latest < text.Date.Value!.Earliest)
        {
            file.Report(Diagnostics.BeforeAdoption(file.Path, entry.Date.Span,
                lines.Of(text).Label(text.Date.Span, "the text is from this day")));
        }

        ExistenceCheck.Run(file, entry.State, date, entry.Date.Span);
        if (act.IsExit || act.Line.Act == ActKind.Revocation)
            return;
        if (act.Line.Act is ActKind.Succession or ActKind.SignatureBySuccession)
        {
            // A source that reports the succession knows of a predecessor, a colonial power perhaps.
            if (!_facts.Follows(act.State) && act.Line.Asserted.Citations.IsEmpty)
                file.Report(Diagnostics.SuccessorOfNobody(file.Path, entry.State.Span, entry.State.Text));
        }
        else if (_closedTo is not null && Array.IndexOf(_closedTo, _facts.PersonOf(act.State)) < 0)
        {
            file.Report(Diagnostics.NotOpenTo(file.Path, entry.State.Span, entry.State.Text, ClosedBy()));
        }
    }

    private void CheckExit(ActEntry exit, List<ActEntry> acts)
    {
        ActEntry? bound = null;
        var isSignatory = false;
        foreach (var act in acts)
        {
            if (_facts.PersonOf(act.State) != _facts.PersonOf(exit.State) || act.IsExit)
                continue;
            isSignatory |= act.Line.Act is ActKind.Signature or ActKind.SignatureBySuccession;
            if (act.IsConsent && (bound is null || act.Date.Earliest < bound.Value.Date.Earliest))
                bound = act;
        }

        var isBefore = _entered?.Date.Value is { } day && exit.Date.Latest < day.Earliest;
        var isNamed = instrument.Parties.Any(p => _facts.PersonOf(p) == _facts.PersonOf(exit.State))
            || _facts.Follows(exit.State); // What bound its predecessor may bind it too.
        if (bound is { } since && exit.Date.Latest < since.Date.Earliest && (isBefore || !isNamed))
            ReportLeft(exit, lines.Of(since.Line).Label(since.Entry.Date.Span, "it consented on this day"));
        else if (isBefore && !MayBeTakenBack(exit, bound, isSignatory))
            ReportLeft(exit, lines.Of(_entered!).Label(_entered!.Date.Span, "it entered into force on this day"));
        else if (bound is null && _isWhole && !isNamed && !isSignatory)
        {
            var file = lines.Of(exit.Line);
            file.Report(Diagnostics.LeftUnbound(
                file.Path, exit.Entry.State.Span, exit.Entry.State.Text, "consented to this treaty"));
        }
    }

    // VCLT 18(a): before entry into force a signature or a consent can be taken back; a denunciation needs a bond.
    private static bool MayBeTakenBack(ActEntry exit, ActEntry? bound, bool isSignatory) =>
        exit.Line.Act == ActKind.Withdrawal && (bound is not null || isSignatory);

    private void ReportLeft(ActEntry exit, Label since)
    {
        var file = lines.Of(exit.Line);
        file.Report(Diagnostics.LeftBeforeBound(file.Path, exit.Entry.Date.Span, since));
    }

    // An entry of a line with acts that has a date.
    private readonly record struct ActEntry(ActSyntax Line, int Index, int State)
    {
        public StateDaySyntax Entry => Line.Entries[Index];

        public EdtfDate Date => Entry.Date.Value!;

        public bool IsExit => Line.IsExit;

        public bool IsConsent => Line.Act is ActKind.DefinitiveSignature or ActKind.Ratification
            or ActKind.Acceptance or ActKind.Approval or ActKind.Accession or ActKind.Succession
            or ActKind.Confirmation or ActKind.Notification or ActKind.OtherConsent;

        public bool SaysTheSame(in ActEntry other) => State == other.State && Line.Act == other.Line.Act
            && Date.Earliest == other.Date.Earliest && Date.Latest == other.Date.Latest;

        public TextSpan Span => Entry.State.Span.To(Entry.Date.Span);
    }
}
