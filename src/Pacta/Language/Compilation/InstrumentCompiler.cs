using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>KIND ID "Title". Reads the lines once, each into the field of its kind; one object serves one instrument.</summary>
internal sealed partial class InstrumentCompiler(InstrumentSyntax syntax, Context context, int id)
{
    private readonly List<int> _parties = [];
    private readonly List<Act> _acts = [];
    private Openness? _openTo;
    private Subjects _subjects;
    private ImmutableArray<Assertion<PlacedDate>> _adopted = [], _signed = [], _exchanged = [];
    private ImmutableArray<Assertion<RecordedEntry>> _inForce = [];
    private Assertion<EntryClause>? _entry;
    private Period? _laterPartyDelay;
    private ImmutableArray<Assertion<Term>> _terms = [];
    private Assertion<Renewal>? _renewal;
    private Assertion<ExitClause>? _exit;
    private ImmutableArray<Assertion<int>> _replaces = [];
    private ImmutableArray<Assertion<RecordedEnd>> _ended = [];
    private ImmutableArray<Assertion<EdtfDate>> _secretUntil = [];
    private ImmutableArray<Assertion<(PracticeKind Kind, EdtfDate Since)>> _practice = [];
    private ImmutableArray<Role> _roles = [];
    private ImmutableArray<Assertion<string>> _notes = [];

    public Instrument Compile()
    {
        foreach (var line in syntax.Body)
            Read(line);
        var (provisions, duties) = new DutyCompiler(syntax, context, _roles).Compile();
        var instrument = new Instrument
        {
            Id = id,
            Code = syntax.Name.Text,
            Title = syntax.Title,
            Kind = syntax.Kind,
            Parties = Parties(),
            OpenTo = _openTo,
            Subjects = _subjects,
            Adopted = _adopted,
            Signed = _signed,
            Exchanged = _exchanged,
            Acts = [.. _acts],
            InForce = _inForce,
            Entry = _entry,
            LaterPartyDelay = _laterPartyDelay,
            Terms = _terms,
            Renewal = _renewal,
            Exit = _exit,
            Replaces = _replaces,
            Ended = _ended,
            SecretUntil = _secretUntil,
            Practice = _practice,
            Roles = _roles,
            Provisions = provisions,
            Duties = duties,
            Notes = _notes,
            From = context.From(syntax),
        };
        new InstrumentCheck(syntax, context, instrument).Run();
        return instrument;
    }

    private ImmutableArray<int> Parties()
    {
        _parties.Sort();
        return [.. _parties.Distinct()];
    }
}
