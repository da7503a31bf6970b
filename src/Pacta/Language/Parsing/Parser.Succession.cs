using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // Keeps = "keeps" [ "no" ] "treaties of" State [ "with" States ]
    internal StatementSyntax ParseKeeps()
    {
        var kind = Eat("no") ? InheritanceKind.KeepsNone : InheritanceKind.Keeps;
        return ParseInheritance(kind, "write: keeps treaties of CSK with USA");
    }

    // Declares = "declares to keep treaties of" State [ "with" States ]
    internal StatementSyntax ParseDeclares()
    {
        Expect("to keep", "write: declares to keep treaties of GBR");
        return ParseInheritance(InheritanceKind.Declares, "write: declares to keep treaties of GBR");
    }

    private InheritanceSyntax ParseInheritance(InheritanceKind kind, string hint)
    {
        Expect("treaties of", hint);
        var predecessor = ParseStateCode();
        ImmutableArray<NameSyntax> with = Eat("with") ? ParseStates() : [];
        return new(_line, Read, kind, predecessor, with);
    }

    // Continued = [ "not" ] "continued for" States
    internal StatementSyntax ParseContinued(bool continued)
    {
        var states = ParseStates();
        return new ContinuedSyntax(_line, Read, continued, states);
    }

    // Territory = "territory" Text "passes from" State "to" State Day
    internal StatementSyntax ParseTerritory()
    {
        var name = ParseQuoted("the name of the territory");
        Expect("passes from", "write: territory \"Walvis Bay\" passes from ZAF to NAM 1994-03-01");
        var from = ParseStateCode();
        Expect("to");
        var to = ParseStateCode();
        var day = ParseOneDate();
        return new TerritorySyntax(_line, Read, name, from, to, day);
    }

    // TerritorialAct = "not applied to" Text "by" State [ Date ] | "extended to" Text "by" State Date
    //                | "extension to" Text "withdrawn by" State Date
    internal StatementSyntax ParseTerritorialAct(TerritorialActKind kind)
    {
        var name = ParseQuoted("the name of the territory");
        if (kind == TerritorialActKind.ExtensionWithdrawn)
            Expect("withdrawn by", "write: extension to \"Bermuda\" withdrawn by GBR 1980-01-01");
        else
            Expect("by", "write: extended to \"Bermuda\" by GBR 1970-01-01");
        var state = ParseStateCode();
        DateSyntax? date = kind == TerritorialActKind.Excluded && !HasKind(TokenKind.Word) ? null : ParseDate();
        return new TerritorialActSyntax(_line, Read, kind, name, state, date);
    }

    // ExpectTerritory = Identifier ( "applies to" | "does not apply to" ) Text
    private ExpectTerritorySyntax ParseExpectTerritory(DateSyntax on)
    {
        var instrument = ParseIdentifier("the instrument");
        var negated = !Eat("applies to") && Eat("does not apply to");
        var name = ParseQuoted("the name of the territory");
        return new(_line, Read, on, instrument, name, negated);
    }

    // Boundary = "boundary of" States
    internal StatementSyntax ParseBoundary()
    {
        var states = ParseStates();
        return new BoundarySyntax(_line, Read, states);
    }
}
