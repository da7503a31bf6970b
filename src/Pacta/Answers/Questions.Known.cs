using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law.Readings;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    private static readonly ImmutableArray<string> s_unknownColumns = ["about", "fact", "known from", "by"];

    private readonly ConcurrentDictionary<int, Questions> _known = new();

    /// <summary>The questions as a careful reader of a day would have answered them.</summary>
    /// <param name="whole">All that is recorded.</param>
    /// <param name="day">The reader's day.</param>
    public static Questions AsKnownOn(TreatyRegister whole, int day)
    {
        var known = Restriction.KnownOn(whole, day);
        return new(known, new NotYetKnown(whole, known));
    }

    /// <summary>What was left out because nobody had published it; null: nothing was.</summary>
    public NotYetKnown? NotYetKnown { get; }

    // The same from what was surely out by then; null: that is all that is used, or no day is asked for.
    private Lazy<Questions?> Sure => field ??= new(() =>
    {
        if (NotYetKnown is null)
            return null;
        var sure = Restriction.SurelyKnown(Register);
        return sure.Instruments.Zip(Register.Instruments).All(static both => ReferenceEquals(both.First, both.Second))
            ? null
            : new(sure);
    });

    // What hangs on a source that may have come later is possible, whatever the dates in it say.
    private Finding Doubted(Finding finding, int instrumentId, Func<Questions, Certainty> holds)
    {
        if (NotYetKnown is null || Sure.Value is not { } sure
            || ReferenceEquals(sure.Register.Instruments[instrumentId], Register.Instruments[instrumentId]))
            return finding;
        return holds(sure) == finding.Certainty ? finding : finding with { Certainty = Certainty.Possible };
    }

    private static Certainty Owes(Questions sure, DirectedDuty duty, int day)
    {
        foreach (var owed in sure.Engine.Owed(duty.DebtorId, duty.CreditorId, day))
        {
            if (owed.Instrument.Id == duty.Instrument.Id && Line(owed.Duty?.From) == Line(duty.Duty?.From))
                return owed.Certainty;
        }

        return Certainty.No;
    }

    private static (int, int)? Line(Provenance? from) => from is null ? null : (from.FileId, from.LineNumber);

    // Expectations name few days, each many times: what was known then is worked out once.
    private Questions AsKnownOn(int day) =>
        _known.GetOrAdd(day, static (day, whole) => AsKnownOn(whole, day), NotYetKnown?.Whole ?? Register);

    // A title says as known on which day; a derivation says once what it lacked.
    private Report Told(Report report) => NotYetKnown is not { } unknown
        ? report
        : report with
        {
            Title = $"{report.Title}, as known on {Day.Format(unknown.Day)}",
            Sections =
            [
                .. report.Sections.Select(static section => section with
                {
                    Rows = [.. section.Rows.Select(static row => row with { Why = () => [.. row.Why().Distinct()] })],
                }),
            ],
        };

    private IEnumerable<Section> UnknownOfPair(int a, int b, int on) => NotYetKnown is { } unknown
        ? Unknown(unknown.Involving([a, b]), on, a, b)
        : [];

    private IEnumerable<Section> UnknownOfOrganization(int organizationId, int on) => NotYetKnown is { } unknown
        ? [UnknownSection(unknown, [.. unknown.OfOrganization(organizationId, on).Select(UnknownRow)])]
        : [];

    // The facts about these instruments, and about the continuity of these states, that were not used.
    private IEnumerable<Section> Unknown(IEnumerable<int> instruments, int on, params ImmutableArray<int> states)
    {
        if (NotYetKnown is not { } unknown)
            yield break;
        List<Row> left = [], used = [];
        foreach (var state in states)
            left.AddRange(unknown.OfState(state, on).Select(UnknownRow));
        foreach (var id in instruments)
        {
            left.AddRange(unknown.Of(id, on, states).Select(UnknownRow));
            used.AddRange(unknown.PerhapsOf(id, on, states).Select(UnknownRow));
        }

        yield return UnknownSection(unknown, [.. left]);
        if (used.Count > 0)
        {
            yield return new("perhaps_known", $"Used, though perhaps not yet published on {Day.Format(unknown.Day)}",
                s_unknownColumns, [.. used], "");
        }
    }

    private static Section UnknownSection(NotYetKnown unknown, ImmutableArray<Row> rows) => new(
        "not_known", $"Not yet known on {Day.Format(unknown.Day)}, and not used", s_unknownColumns, rows,
        "nothing recorded that bears on the answer");

    private Row UnknownRow(UnknownLine line) => new(
        [line.About, line.Words, NotYetKnown.From(line), NotYetKnown!.By(line)],
        () => [Step.Of(NotYetKnown.Whole, $"{line.About} {line.Words}", null, line.From)]);
}
