using Pacta.Register;

namespace Pacta.Language;

internal sealed partial class InstrumentCheck
{
    private void CheckSources()
    {
        foreach (var line in lines.Body)
        {
            if (line.Asserted.Citations.IsEmpty)
                continue;
            var file = lines.Of(line);
            switch (line)
            {
                case MilestoneSyntax { Kind: not MilestoneKind.SecretUntil } milestone:
                    PublicationCheck.Run(file, line, milestone.Date);
                    break;
                case InForceDateSyntax entered: PublicationCheck.Run(file, line, entered.Date); break;
                case EndedSyntax ended: PublicationCheck.Run(file, line, ended.Date); break;
                case PracticeSyntax practice: PublicationCheck.Run(file, line, practice.Since); break;
                case TerritorialActSyntax { Date: { } since }: PublicationCheck.Run(file, line, since); break;
                case ActSyntax act:
                    foreach (var entry in act.Entries)
                        PublicationCheck.Run(file, line, entry.Date);
                    break;
            }
        }
    }
}
