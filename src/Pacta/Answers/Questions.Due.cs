using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Law.Readings;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    /// <summary>What falls due in a stretch of days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after.</param>
    /// <param name="states">Only instruments that bind each of these states that day; empty: all.</param>
    public Report Due(int from, int until, ImmutableArray<int> states)
    {
        List<Deadline> found = [];
        foreach (var standing in Standings.All)
        {
            foreach (var deadline in Deadline.Of(standing, from, until))
            {
                if (states.All(s => Concerns(standing, deadline, s)))
                    found.Add(deadline);
            }
        }

        found.Sort(InOrder);
        var weighed = found.Select(d => (Deadline: d, Finding: Weigh(d, from, until)))
            .Where(static d => d.Finding.Certainty != Certainty.No).ToList();
        return Told(new("due", $"What falls due from {Day.Format(from)} to {Day.Format(until - 1)}",
        [
            new("deadlines", "Deadlines", s_dueColumns, [.. weighed.Select(d => DueRow(d.Deadline, d.Finding, from))],
                "nothing falls due"),
            .. Disputed(weighed.Select(static d => d.Deadline.InstrumentId)),
        ]));
    }

    private static readonly ImmutableArray<string> s_dueColumns =
        ["day", "treaty", "what", "act", "rule", "certainty", "sources"];

    // Whether it falls in these days at all, and on what that hangs.
    private Finding Weigh(Deadline deadline, int from, int until) => Weigh(deadline.InstrumentId, standing =>
    {
        var most = Certainty.No;
        foreach (var told in Deadline.Of(standing, from, until))
        {
            if (told.Kind != deadline.Kind || told.StateId != deadline.StateId
                || !deadline.Day.Contains(told.Day))
                continue;
            // Of several readings each has its own day: only a day that all have is sure to be one.
            var within = from <= told.Day.Earliest && told.Day.Latest < until && standing.Readings.IsEmpty
                && told.IsSureToCome(standing);
            most = within ? Certainty.Yes : most == Certainty.Yes ? most : Certainty.Possible;
        }

        return most;
    });

    private static int InOrder(Deadline a, Deadline b) => a.Day.Earliest != b.Day.Earliest
        ? a.Day.Earliest.CompareTo(b.Day.Earliest)
        : a.InstrumentId != b.InstrumentId ? a.InstrumentId.CompareTo(b.InstrumentId) : a.Kind.CompareTo(b.Kind);

    private bool Concerns(InstrumentStanding standing, Deadline deadline, int state)
    {
        if (deadline.StateId >= 0 && !Standings.Continuity.Same(deadline.StateId, state))
            return false;
        var named = Standings.Continuity.NameOn(state, deadline.Day.Earliest);
        return standing.StatusOf(named, deadline.Day.Earliest).Status != Law.Status.None;
    }

    private Row DueRow(Deadline deadline, Finding finding, int seenFrom)
    {
        var instrument = Register.Instruments[deadline.InstrumentId];
        return new(
            [
                Phrasing.Of(deadline.Day), instrument.Code, DueWords(deadline, seenFrom), ActWords(deadline.Kind),
                deadline.Why.Rule.Article, Word(finding), Sources(deadline.Why.From),
            ],
            () => [Step.Of(Register, DueWords(deadline, seenFrom), deadline.Why.Rule, deadline.Why.From),
                .. Explain.InForce(instrument.Id)]);
    }

    // The act that would meet it; none: it comes by itself.
    private static string ActWords(DeadlineKind kind) => kind switch
    {
        DeadlineKind.LastNotice or DeadlineKind.FirstNotice => "notice",
        DeadlineKind.LastObjection or DeadlineKind.LastReservationObjection => "objection",
        _ => "",
    };

    private string DueWords(Deadline deadline, int seenFrom)
    {
        var standing = Standings[deadline.InstrumentId];
        return deadline.Kind switch
        {
            DeadlineKind.LastNotice => $"last day for notice: without it the treaty is renewed on "
                + Phrasing.Of(PeriodReading.After(deadline.Day, standing.Instrument.Renewal!.Value.Value.Notice)),
            DeadlineKind.Renewal => RenewalWords(standing, deadline, seenFrom),
            DeadlineKind.End => standing.End is { } end ? EndsWords(standing, end.Why) : "ends",
            DeadlineKind.FirstNotice => "first day on which a party may give notice to leave",
            DeadlineKind.EntryIntoForce => "enters into force",
            DeadlineKind.LastReservationObjection => "last day to object to "
                + (DeadlinesOfSilence.StateOf(standing.Instrument, deadline) is >= 0 and var reserving
                    ? $"{Code(reserving)}'s reservation" : "a reservation") + ": silence accepts it (VCLT 20(5))",
            DeadlineKind.Binding => $"binds {Code(deadline.StateId)} (VCLT 24(3))",
            DeadlineKind.SurvivalEnd => "provisions that outlasted it are owed no longer",
            DeadlineKind.LastObjection => "last day to object to " + InvokedWords(standing.Instrument, deadline.Why),
            _ when deadline.Why.Rule == EndForParty.Rule && Exit.Behind(standing.Instrument, deadline.Why) is { } end =>
                Phrasing.Of(end),
            _ => $"{Code(deadline.StateId)} is free of it ({deadline.Why.Rule.Article})",
        };
    }

    private static string RenewalWords(InstrumentStanding standing, Deadline deadline, int seenFrom)
    {
        var (instrument, entry) = (standing.Instrument, standing.Entry!.Value.Day);
        var next = TermSchedule.On(instrument, entry, deadline.Day.Latest);
        var words = next?.End is { } end ? $"renewed until {Phrasing.Of(end)}" : "renewed without limit";
        var notice = PeriodReading.Before(deadline.Day, instrument.Renewal!.Value.Value.Notice);
        return notice.Latest < seenFrom
            ? $"{words}: no notice is recorded by {Phrasing.Of(notice)}"
            : $"{words} unless notice is given by {Phrasing.Of(notice)}";
    }
}
