using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // More = "more on" Identifier
    internal StatementSyntax ParseMore()
    {
        var name = ParseIdentifier("the instrument that there is more on");
        return new MoreSyntax(_line, Read, name);
    }

    // MoreOnState = "more on state" StateCode
    internal StatementSyntax ParseMoreOnState() => new MoreOnStateSyntax(_line, Read, ParseStateCode());

    // StateStatement = "statement by" StateCode "as" StatementKind Text
    internal StatementSyntax ParseStateStatement()
    {
        var state = ParseStateCode();
        Expect("as", "write: statement by CHN as reservation \"…\"");
        var kind = ParseTerm(Words.Statements);
        var text = ParseQuoted("what it said");
        return new StateStatementSyntax(_line, Read, state, kind, text.Text);
    }
}
