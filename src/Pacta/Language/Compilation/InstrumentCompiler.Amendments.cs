using Pacta.Register;

namespace Pacta.Language;

internal sealed partial class InstrumentCompiler
{
    private void ReadAmendment(StatementSyntax line)
    {
        var from = context.From(line);
        switch (line)
        {
            case AmendsSyntax amends when Amended(amends.Instrument) is >= 0 and var other:
                Add(ref _amends, new(new(other, amends.IsAmongSome), from));
                break;
            case ReplacesProvisionsSyntax replaces when Amended(replaces.Instrument) is >= 0 and var other:
                foreach (var provision in replaces.Provisions)
                {
                    if (provision.IsMissing)
                        continue;
                    context.Scope.NoteReplacedProvision(context, other, provision);
                    Add(ref _replacedProvisions, new(new(other, provision.Text), from));
                }

                break;
            case DeclinedSyntax declined:
                foreach (var state in context.States(declined.States))
                    Add(ref _declinedBy, new(new(state), from));
                break;
            case AmendmentsBindAllSyntax:
                Add(ref _amendmentsBindAll, new(true, from));
                break;
        }
    }

    // Another instrument; -1: unknown or itself, and reported.
    private int Amended(NameSyntax name)
    {
        var other = context.Instrument(name);
        if (other != id)
            return other;
        context.Report(Diagnostics.AmendsItself(context.Path, name.Span));
        return -1;
    }
}
