using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    private Examination ExamineTerritory(ExpectTerritory expected)
    {
        var applies = TerritorialScope.Applies(Standings, expected.InstrumentId, expected.Territory, expected.On);
        var code = Register.Instruments[expected.InstrumentId].Code;
        var words = applies switch
        {
            Certainty.Yes => $"{code} applies to {expected.Territory}",
            Certainty.No => $"{code} does not apply to {expected.Territory}",
            _ => $"{code} possibly applies to {expected.Territory}",
        };
        return new(expected, IsAsExpected(expected, expected.Negated, applies), words, TerritoryWhy(expected));
    }

    private ImmutableArray<Step> TerritoryWhy(ExpectTerritory expected) =>
    [
        .. Register.Contents.Territories.Where(t => t.Name == expected.Territory && t.Date.Earliest <= expected.On)
            .Select(t => Step.Of(Register,
                $"{t.Name} passed from {Code(t.FromId)} to {Code(t.ToId)} {t.Date}", MovingFrontier.Rule, t.From)),
        .. TerritorialScope.Acts(Register.Instruments[expected.InstrumentId], expected.Territory)
            .Select(t => Step.Of(Register, SuccessionWords.Of(Register, t.Value), TerritorialScope.Rule, t.From)),
        .. TerritorialScope.HoldersOn(Standings, Register.Instruments[expected.InstrumentId], expected.Territory,
            expected.On).SelectMany(h =>
            Explain.Status(expected.InstrumentId, OnDay(h.StateId, expected.On), expected.On)),
    ];
}
