namespace Pacta.Language;

public sealed partial class Parser
{
    // Amends = ( "amends" | "modifies" ) Identifier
    internal StatementSyntax ParseAmends(bool amongSome)
    {
        var instrument = ParseIdentifier(
            amongSome ? "the instrument that it modifies" : "the instrument that it amends");
        return new AmendsSyntax(_line, Read, instrument, amongSome);
    }

    // ReplacesProvisions = "replaces" Provisions "of" Identifier
    private ReplacesProvisionsSyntax ParseReplacesProvisions()
    {
        var provisions = ParseProvisionReferences();
        Expect("of", "write: replaces article 23 of un-charter-1945");
        var instrument = ParseIdentifier("the instrument whose provisions it replaces");
        return new(_line, Read, provisions, instrument);
    }

    // Declined = "declined by" States
    internal StatementSyntax ParseDeclined()
    {
        var states = ParseStates();
        return new DeclinedSyntax(_line, Read, states);
    }

    // AmendmentsBindAll = "amendments bind all parties"
    internal StatementSyntax ParseAmendmentsBindAll() => new AmendmentsBindAllSyntax(_line, Read);

    // EndsBelow = "ends when fewer than" Count "states are parties"
    internal StatementSyntax ParseEndsBelow() => new EndsBelowSyntax(_line, Read, ParseCount("states are parties"));
}
