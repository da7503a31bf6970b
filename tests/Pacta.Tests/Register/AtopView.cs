using Pacta.Duties;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Registers;

/// <summary>What the register says of one agreement of ATOP: the instruments that cite its number.</summary>
internal sealed class AtopView(string id)
{
    private static readonly int s_atop = Embedded.Register.Sources.Single(static s => s.Code == "atop-5-1").Id;

    /// <summary>The instruments whose signature, acts, term or duties cite the number.</summary>
    public IReadOnlyList<Instrument> Instruments { get; } =
        [.. Embedded.Register.Instruments.Where(i => Numbers(i).Contains(id))];

    /// <summary>The numbers that an instrument is compared under; a note or an end may cite those of others.</summary>
    public static IReadOnlySet<string> Numbers(Instrument instrument) => Embedded.Facts(instrument)
        .Where(static f => f.Fact is not ("replaces" or "ended" or "in practice" or nameof(ActKind.EndForParty)))
        .SelectMany(static f => f.From.Citations)
        .Where(static c => c.SourceId == s_atop && c.Place?.Words is not null)
        .Select(static c => c.Place!.Words!).ToHashSet();

    /// <summary>The days from signature or accession to the end, by Correlates of War number.</summary>
    public SortedDictionary<int, (DayBounds From, DayBounds Until)> Members()
    {
        SortedDictionary<int, (DayBounds From, DayBounds Until)> members = [];
        foreach (var instrument in Instruments)
        {
            var standing = Embedded.Standings[instrument.Id];
            foreach (var state in standing.States)
            {
                foreach (var span in standing.SpansOf(state))
                {
                    // Whether a treaty passed to a state that separated is open in law: no difference from a list.
                    var isOpen = span.Days.From.Latest >= span.Days.Until.Latest
                        && Catalogue.IsOfSuccession(span.Start.Rule);
                    if (span.Status != Status.Negotiating && !isOpen)
                        Add(members, state, span.Days);
                }
            }
        }

        return members;
    }

    /// <summary>Classes of duties that a member owes on some day of a phase.</summary>
    /// <returns>Those it surely owes in ATOP's sense, and whether it consults at all, in a crisis or not.</returns>
    public (HashSet<AtopClass> Firm, bool ConsultsAtAll) Classes(int member, int from, int until)
    {
        HashSet<AtopClass> firm = [];
        var consults = false;
        foreach (var instrument in Instruments)
        {
            foreach (var duty in instrument.Duties.Where(d => Owes(instrument, d, member, from, until)))
            {
                var kind = ClassOf(duty);
                consults |= kind == AtopClass.Consultation;
                if (kind != AtopClass.None && (kind != AtopClass.Consultation || duty.Triggers.Length > 0))
                    firm.Add(kind);
            }
        }

        return (firm, consults);
    }

    private static AtopClass ClassOf(Duty duty) => duty.Modality switch
    {
        Modality.Must => ActionFrame.Of(duty.Action.Kind).Atop,
        Modality.MustNot => ActionFrame.Of(duty.Action.Kind).AtopForbidden,
        _ => AtopClass.None,
    };

    private static bool Owes(Instrument instrument, Duty duty, int member, int from, int until)
    {
        var standing = Embedded.Standings[instrument.Id];
        foreach (var state in standing.States)
        {
            foreach (var span in standing.SpansOf(state))
            {
                var start = Math.Max(span.Days.From.Earliest, from);
                if (span.Status == Status.Party && start < Math.Min(span.Days.Until.Latest, until)
                    && CowCodes.Of(state, start) == member && IsDebtor(instrument, duty, state))
                    return true;
            }
        }

        return false;
    }

    private static bool IsDebtor(Instrument instrument, Duty duty, int state) => duty.Debtor.Form switch
    {
        ActorForm.Parties => true,
        ActorForm.OtherParties => !duty.Triggers.Any(t => IsOnlyTarget(t, state)),
        ActorForm.States => duty.Debtor.States.Any(s => Same(s, state)),
        ActorForm.Role => instrument.Roles[duty.Debtor.Reference].States is { } named
            ? named.Any(s => Same(s, state))
            : !instrument.Roles.Any(r => r.States is { } others && others.Any(s => Same(s, state))),
        _ => throw new InvalidOperationException($"{instrument.Code}: a debtor of the form {duty.Debtor.Form}"),
    };

    private static bool IsOnlyTarget(Trigger trigger, int state) =>
        trigger.Target is { Form: ActorForm.States, States: [var only] } && Same(only, state);

    private static bool Same(int one, int other) => Embedded.Standings.Continuity.Same(one, other);

    // One number may pass from state to state (365), and a state may change its number (Germany).
    private static void Add(SortedDictionary<int, (DayBounds From, DayBounds Until)> members, int state, DaySpan days)
    {
        var starts = CowCodes.Changes(state, days.From.Earliest, days.Until.Latest).Order().ToList();
        var from = days.From;
        foreach (var until in starts.Select(DayBounds.Exactly).Append(days.Until))
        {
            var number = CowCodes.Of(state, from.Earliest) ?? 0;
            var (first, last) = members.GetValueOrDefault(number, (from, until));
            members[number] = (
                first.Earliest <= from.Earliest ? first : from,
                last.Latest >= until.Latest ? last : until);
            from = until;
        }
    }
}
