using Pacta.Register;

namespace Pacta.Language;

internal sealed partial class InstrumentCheck
{
    private void CheckOperation()
    {
        foreach (var line in lines.Body)
        {
            switch (line)
            {
                case SuspensionSyntax { Resumes: true, Date.Value: not null } resumed: CheckResumed(resumed); break;
                case InvocationSyntax { Ground: Ground.Unstated } contested: CheckContested(contested); break;
                case ActSyntax { Act: ActKind.Revocation } revoked: CheckRevoked(revoked); break;
                case ActSyntax { Part: { } part } applied: CheckPart(applied, part); break;
            }
        }
    }

    private void CheckResumed(SuspensionSyntax resumed)
    {
        foreach (var line in lines.Body)
        {
            if (line is SuspensionSyntax { Resumes: false, Date.Value: { } day } suspended
                && day.Earliest <= resumed.Date.Value!.Latest && SuspendsThese(suspended, resumed))
                return;
        }

        if (!resumed.Line.HasMistake && _isWhole)
            lines.Of(resumed).Report(Diagnostics.ResumedWithoutSuspension(lines.Of(resumed).Path, resumed.Span));
    }

    // A resumption for all ends every suspension; else it ends one by the same party, or among the same states.
    private bool SuspendsThese(SuspensionSyntax suspended, SuspensionSyntax resumed)
    {
        if (resumed.Author is null && resumed.States.IsEmpty)
            return true;
        if (resumed.Author is { } author)
            return suspended.Author is { } other && Person(other) == Person(author);
        foreach (var state in resumed.States)
        {
            if (!suspended.States.IsEmpty && suspended.Author?.Text != state.Text
                && !suspended.States.Any(s => Person(s) == Person(state)))
                return false;
        }

        return true;
    }

    private int Person(NameSyntax state) =>
        context.Scope.States.Find(state.Text) is >= 0 and var id ? _facts.PersonOf(id) : -1;

    private void CheckContested(InvocationSyntax contested)
    {
        foreach (var entry in contested.Entries)
        {
            if (contested.Line.HasMistake || entry.Date.Value is not { } day)
                continue;
            var found = false;
            foreach (var line in lines.Body)
            {
                found |= line.Line.HasMistake || (line is InvocationSyntax { Ground: not Ground.Unstated } invoked
                    && invoked.Entries[0] is var by && Person(by.State) != Person(entry.State)
                    && (by.Date.Value is null || by.Date.Value.Earliest <= day.Latest));
            }

            var file = lines.Of(contested);
            if (!found)
                file.Report(Diagnostics.NothingToContest(file.Path, entry.State.Span.To(entry.Date.Span)));
        }
    }

    private void CheckRevoked(ActSyntax revoked)
    {
        foreach (var entry in revoked.Entries)
        {
            if (revoked.Line.HasMistake || entry.Date.Value is not { } day || Person(entry.State) < 0)
                continue;
            var found = instrument.Acts.Any(a => a.Kind is ActKind.Denunciation or ActKind.Withdrawal
                && _facts.PersonOf(a.StateId) == Person(entry.State) && a.Day.Earliest <= day.Latest);
            var file = lines.Of(revoked);
            if (!found && _isWhole)
                file.Report(Diagnostics.NothingToRevoke(
                    file.Path, entry.State.Span.To(entry.Date.Span), entry.State.Text));
        }
    }

    private void CheckPart(ActSyntax applied, AppliedPartSyntax part)
    {
        foreach (var name in part.Provisions)
            _ = lines.Of(applied).Provision(name, instrument.Code, instrument.Provisions);
    }
}
