using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    // "since 2002-02-28", "from 2002-02-28", "1950-04-11 to 1980-04-11", "not recorded".
    private static string InForceWords(InstrumentStanding standing, int day)
    {
        if (standing.Entry is not { } entry)
            return standing.Instrument.IsBinding
                ? "not in force: nothing recorded brings it into force" : "not recorded";
        if (entry.Why.Rule == UnrecordedEntry.Rule)
            return "open: no clause on entry into force, and no day of it, is recorded";
        var binding = standing.Instrument.IsBinding;
        var from = Phrasing.Of(entry.Day);
        if (standing.InForceOn(day) != Certainty.No)
            return binding ? $"since {from}" : $"made {from}";
        if (entry.Day.Earliest > day)
            return binding ? $"not yet; from {from}" : $"not yet; made {from}";
        return $"{from} to {Phrasing.Of(standing.End!.Value.Day)}";
    }

    // Until when it lasts as seen from a day: term, renewals, notice.
    private string OutlookWords(InstrumentStanding standing, int day)
    {
        if (standing.InForceOn(day) == Certainty.No || TermOutlook.On(standing, day) is not { } outlook)
            return "";
        if (outlook.Ending is { } ending)
            return $"until {Phrasing.Of(outlook.Until!.Value)}, when it {EndsWords(standing, ending)}";
        if (outlook.Until is not { } until)
            return standing.Instrument.Terms.IsEmpty && outlook.Renewals == 0 ? "" : "without limit" + Renewed(outlook);
        var words = $"until {Phrasing.Of(until)}{Renewed(outlook)}";
        if (outlook.LastNotice is not { } notice)
            return words;
        var next = outlook.RenewedUntil is { } end ? $"until {Phrasing.Of(end)}" : "without limit";
        return outlook.NoticePassed
            ? $"{words}; the last day for notice, {Phrasing.Of(notice)}, has passed with none recorded, "
                + $"so that on the record the next renewal, {next}, is settled"
            : $"{words}, then renewed {next} unless notice is given by {Phrasing.Of(notice)}";
    }

    private static string Renewed(TermOutlook outlook) => outlook.Renewals switch
    {
        0 => "",
        1 => ", renewed once",
        2 => ", renewed twice",
        var times => $", renewed {times} times",
    };

    // How an instrument ends: whether it expires rather than is ended, and after or by what.
    private (bool Expires, string How) Ending(InstrumentStanding standing, Reason why)
    {
        var instrument = standing.Instrument;
        if (Exit.Behind(instrument, why) is { } act)
        {
            if (act.Kind == ActKind.EndForParty)
                return (false, $"as it {Phrasing.Of(act)}");
            var expires = why.Rule == Exit.AtEndOfTerm;
            var noun = act.Kind == ActKind.Withdrawal ? "withdrawal" : "notice";
            return (expires, $"{(expires ? "after" : "by")} {Code(act.StateId)}'s {noun} of {act.Day}");
        }

        if (why.Rule == LaterTreaty.Rule)
            return (false, $"as {ReplacedBy(instrument.Id)} replaced it");
        if (why.Rule == TermSchedule.Rule)
            return (true, "with its term");
        return Assertions.Choose(instrument.Ended, static e => e.Date) is { } recorded
            ? (false, $"by {Words.Ends[recorded.Value.Reason]}")
            : (false, $"({why.Rule.Article})");
    }

    // "ends by USA's withdrawal of 2001-12-13"
    private string EndsWords(InstrumentStanding standing, Reason why)
    {
        var (expires, how) = Ending(standing, why);
        return $"{(expires ? "expires" : "ends")} {how}";
    }

    // "expired 1980-04-11 after CHN's notice of 1979-04-03"
    private string EndedWords(InstrumentStanding standing, DayBounds day, Reason why)
    {
        if (why.Rule == Continuity.Rule)
            return $"passed on {Phrasing.Of(day)} to the state that continues it";
        if (why.Rule == EndForParty.Rule && Exit.Behind(standing.Instrument, why) is { } end)
            return Phrasing.Of(end, day);
        // Of a pair's two ends either may be given: who leaves frees itself, and ends the treaty for the other with it.
        if (why.Rule != standing.End?.Why.Rule && !ReferenceEquals(why.From, standing.End?.Why.From))
            return $"ended {Phrasing.Of(day)} between the two: {why.Rule?.Text}";
        var (expires, how) = Ending(standing, standing.End.Value.Why);
        return $"{(expires ? "expired" : "ended")} {Phrasing.Of(day)} {how}";
    }

    private string ReplacedBy(int instrumentId)
    {
        foreach (var instrument in Register.Instruments)
        {
            if (instrument.Replaces.Any(r => r.Value == instrumentId))
                return instrument.Code;
        }

        return "another treaty";
    }
}
