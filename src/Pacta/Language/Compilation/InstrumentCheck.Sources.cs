using Pacta.Register;

namespace Pacta.Language;

internal sealed partial class InstrumentCheck
{
    private void CheckSources()
    {
        foreach (var line in syntax.Body)
        {
            if (line.Asserted.Citations.IsEmpty)
                continue;
            switch (line)
            {
                case MilestoneSyntax { Kind: not MilestoneKind.SecretUntil } milestone:
                    PublicationCheck.Run(context, line, milestone.Date);
                    break;
                case InForceDateSyntax entered: PublicationCheck.Run(context, line, entered.Date); break;
                case EndedSyntax ended: PublicationCheck.Run(context, line, ended.Date); break;
                case PracticeSyntax practice: PublicationCheck.Run(context, line, practice.Since); break;
                case ActSyntax act:
                    foreach (var entry in act.Entries)
                        PublicationCheck.Run(context, line, entry.Date);
                    break;
            }
        }
    }
}
