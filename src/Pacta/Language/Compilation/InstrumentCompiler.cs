using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>
/// KIND ID "Title". Reads the lines once, each into the field of its kind; one object serves one instrument.
/// </summary>
/// <param name="lines">Its lines.</param>
/// <param name="context">The file of its head; while a line is read, the file of that line.</param>
/// <param name="id">Its id.</param>
internal sealed partial class InstrumentCompiler(InstrumentLines lines, Context context, int id)
{
    private List<int>? _parties;
    private readonly ImmutableArray<Act>.Builder _acts = ImmutableArray.CreateBuilder<Act>(ActCount(lines));
    private ImmutableArray<Assertion<(string Name, DaySpan Days)>> _alsoCalled = [];
    private Openness? _openTo;
    private Subjects _subjects;
    private List<Assertion<PlacedDate>>? _adopted, _signed, _exchanged;
    private List<Assertion<RecordedEntry>>? _inForce;
    private List<Assertion<EntryClause>>? _entries;
    private Assertion<LaterJoining>? _laterParties;
    private EntryCompiler? _entry;
    private List<Assertion<Term>>? _terms;
    private List<Assertion<Renewal>>? _renewals;
    private List<Assertion<ExitClause>>? _exits;
    private List<Assertion<int>>? _replaces;
    private List<Assertion<Amendment>>? _amends;
    private List<Assertion<ReplacedProvision>>? _replacedProvisions;
    private List<Assertion<Declined>>? _declinedBy;
    private List<Assertion<bool>>? _amendmentsBindAll;
    private List<Assertion<int>>? _endsBelow;
    private List<Assertion<RecordedEnd>>? _ended;
    private List<Assertion<EdtfDate>>? _secretUntil, _recordedUntil;
    private List<Assertion<(PracticeKind Kind, EdtfDate Since)>>? _practice;
    private List<Assertion<Continuance>>? _continuances;
    private List<Assertion<int>>? _boundaryOf;
    private List<Assertion<TerritorialAct>>? _territories;
    private List<Role>? _roles;
    private List<Assertion<StateStatement>>? _statements;
    private List<Assertion<string>>? _notes;

    public Instrument Compile()
    {
        var (syntax, head) = (lines.Syntax, context);
        foreach (var line in lines.Body)
        {
            context = lines.Of(line);
            Read(line);
        }

        context = head;
        ImmutableArray<Role> roles = Done(_roles);
        var (provisions, duties) = new DutyCompiler(lines, roles).Compile();
        var reservations = new ReservationCompiler(lines, provisions);
        var instrument = new Instrument
        {
            Id = id,
            Code = syntax.Name.Text,
            Title = syntax.Title,
            AlsoCalled = _alsoCalled,
            Kind = syntax.Kind,
            Parties = Parties(),
            OpenTo = _openTo,
            Subjects = _subjects,
            Adopted = Done(_adopted),
            Signed = Done(_signed),
            Exchanged = Done(_exchanged),
            Acts = _acts.DrainToImmutable(),
            InForce = Done(_inForce),
            Entries = Done(_entries),
            LaterParties = _laterParties,
            Measures = _entry?.Measures ?? [],
            Terms = Done(_terms),
            Renewals = Done(_renewals),
            Exits = Done(_exits),
            Replaces = Done(_replaces),
            ReservationClauses = reservations.Clauses(),
            ReservationActs = reservations.Acts(),
            Amends = Done(_amends),
            ReplacedProvisions = Done(_replacedProvisions),
            DeclinedBy = Done(_declinedBy),
            AmendmentsBindAll = Done(_amendmentsBindAll),
            EndsBelow = Done(_endsBelow),
            Ended = Done(_ended),
            RecordedUntil = Done(_recordedUntil),
            SecretUntil = Done(_secretUntil),
            Practice = Done(_practice),
            Continuances = Done(_continuances),
            BoundaryOf = Done(_boundaryOf),
            Territories = Done(_territories),
            Roles = roles,
            Provisions = provisions,
            Duties = duties,
            Statements = Done(_statements),
            Operation = ReadOperation(provisions),
            Notes = Done(_notes),
            From = context.From(syntax),
        };
        if (!context.Scope.WereChecked)
            new InstrumentCheck(lines, context, instrument).Run();
        return instrument;
    }

    // So many at most: acts are most of a large register, and grow nowhere.
    private static int ActCount(InstrumentLines lines)
    {
        var count = 0;
        foreach (var line in lines.Body)
            count += line is ActSyntax act ? act.Entries.Length : 0;
        return count;
    }

    private static ImmutableArray<T> Done<T>(List<T>? list) => list is null ? [] : [.. list];

    private ImmutableArray<int> Parties()
    {
        if (_parties is null)
            return [];
        _parties.Sort();
        return [.. _parties.Distinct()];
    }
}
