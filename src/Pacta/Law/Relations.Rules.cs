using Pacta.Law.Rules;
using Pacta.Law.Succession;

namespace Pacta.Law;

public sealed partial class Relations
{
    // Every rule that looks at two states at a time, in the order in which an answer names them.
    private static IPairRule[] RulesOf(Standings standings) =>
    [
        new ProvisionalParts(standings.Continuity),
        new ReservationEffects(standings.Continuity),
        new AmendedText(standings),
        new OneSide(standings),
        new LaterBetweenBoth(standings), new SuspensionByLaterTreaty(standings), new SuspensionPairs(standings),
    ];
}
