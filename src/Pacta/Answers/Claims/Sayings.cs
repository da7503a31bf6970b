using Pacta.Figures;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>Every statement of fact in a register, in one form, so that those of one fact can be compared.</summary>
internal sealed partial class Sayings(TreatyRegister register)
{
    private readonly Phrasing _phrasing = new(register);
    private readonly EntryWords _entryWords = new(register);
    private readonly List<Saying> _all = [];
    private readonly Dictionary<string, int> _capitals = CapitalsOf(register);

    /// <summary>All, lines before claims.</summary>
    public static List<Saying> Of(TreatyRegister register)
    {
        var sayings = new Sayings(register);
        foreach (var instrument in register.Instruments)
            sayings.Add(instrument);
        foreach (var organization in register.Organizations)
            sayings.Add(organization);
        foreach (var happened in register.Events)
            sayings.Add(happened);
        foreach (var state in register.States)
            sayings.Add(state);
        foreach (var group in register.Groups)
        {
            foreach (var member in group.Members)
            {
                sayings.Add(group.Name, $"has {sayings.Code(member.Value.StateId)} {Span(member.Value.Days)}",
                    member.From);
            }
        }

        foreach (var coverage in register.Coverages)
        {
            var actions = string.Join(", ", coverage.Actions.Select(static a => ActionFrame.Of(a).Label));
            var states = string.Join(", ", coverage.States.Select(sayings.Code));
            sayings.Add("coverage", $"of {actions} between {states}", coverage.From);
        }

        foreach (var passage in register.Contents.Territories)
            sayings.Add("territory", $"{passage.Name} {SuccessionWords.Of(register, passage)}", passage.From);
        var text = new FigureText(register);
        foreach (var figure in register.Figures)
        {
            var counted = figure.CountedBy < 0 ? "" : $", counted by {sayings.Code(figure.CountedBy)}";
            sayings.Add("figure", text.Subject(figure), new SaidFigure(figure),
                $"{text.Subject(figure)} {text.Said(figure)}{counted}", figure.From);
        }

        foreach (var claim in register.Claims)
            sayings._all.Add(sayings.Of(claim));
        return sayings._all;
    }

    /// <summary>The statement that a claim makes.</summary>
    public static Saying Of(TreatyRegister register, Claim claim) => new Sayings(register).Of(claim);

    /// <summary>Of which subject and fact a moment is the date.</summary>
    public static (string Subject, string Fact) KeyOf(TreatyRegister register, Moment moment) => (moment.Subject,
        moment switch
        {
            { Kind: MomentKind.Act } =>
                $"{Words.Acts[moment.Act]} by {register.States[moment.StateId].Code}",
            { Kind: MomentKind.Joined or MomentKind.Left } =>
                $"{Words.Moments[moment.Kind]} {register.States[moment.StateId].Code}",
            { Kind: MomentKind.Signed } => "signed",
            { Kind: MomentKind.Adopted } => "adopted",
            { Kind: MomentKind.Exchanged } => "exchanged",
            { Kind: MomentKind.InForce } => "in force",
            _ => Words.Moments[moment.Kind],
        });

    private Saying Of(Claim claim)
    {
        var (key, value) = claim switch
        {
            { IsPlanned: true } => (("claim", "planned " + claim.Text), new SaidSo()),
            { Says: DateProposition { Moment: var moment } dated } => (KeyOf(register, moment),
                When(dated.Date, dated.Place, moment is { IsOfEvent: true, Kind: MomentKind.Happened })),
            { Says: SignatureProposition signed } => ((InstrumentCode(signed.InstrumentId),
                $"signed for {Code(signed.StateId)}"), new SaidThing(signed.Name)),
            { Says: TermProposition term } => ((InstrumentCode(term.InstrumentId), "lasts"),
                new SaidThing($"lasts {ClauseWords.Of(term.Term)}")),
            { Says: RenewalProposition renewal } => ((InstrumentCode(renewal.InstrumentId), "renews"),
                new SaidThing($"renews {ClauseWords.Of(renewal.Renewal)}")),
            { Says: ReplacementProposition replaces } => ((InstrumentCode(replaces.InstrumentId),
                $"replaces {InstrumentCode(replaces.EarlierId)}"), new SaidSo()),
            { Says: ArticlesProposition articles } => ((InstrumentCode(articles.InstrumentId), "articles"),
                new SaidThing(FormattableString.Invariant($"{articles.Count}"))),
            _ => (("claim", claim.Text), (SaidValue)new SaidSo()),
        };
        return new(key.Item1, key.Item2, value, claim.Text, claim.From) { IsClaim = true };
    }

    private SaidDate When(EdtfDate date, string? place = null, bool isExtent = false) => new(date, place, isExtent)
    {
        CapitalOf = place is null ? -1 : _capitals.GetValueOrDefault(place, -1),
    };

    // A name that several states have had as their capital counts as the first one's.
    private static Dictionary<string, int> CapitalsOf(TreatyRegister register)
    {
        Dictionary<string, int> capitals = new(StringComparer.OrdinalIgnoreCase);
        foreach (var state in register.States)
        {
            foreach (var capital in state.Capitals)
                capitals.TryAdd(capital.Value.Name, state.Id);
        }

        return capitals;
    }

    private string Code(int stateId) => register.States[stateId].Code;

    private string InstrumentCode(int id) => register.Instruments[id].Code;

    // A statement that others can only repeat.
    private void Add(string subject, string words, Provenance from) =>
        _all.Add(new(subject, words, new SaidSo(), words, from));

    private void Add(string subject, string fact, SaidValue value, string words, Provenance from) =>
        _all.Add(new(subject, fact, value, words, from));

    private void Notes(string subject, IEnumerable<Assertion<string>> notes)
    {
        foreach (var note in notes)
            Add(subject, $"note \"{note.Value}\"", note.From);
    }
}
