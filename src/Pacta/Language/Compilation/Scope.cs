using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>Every name that the files declare, and the list of mistakes.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, int> _fileOrder = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly ImmutableArray<Citation>[] _whole;
    private readonly List<(int Instrument, Replacement Said)> _replacements = [];
    private readonly List<(MoreSyntax Syntax, Context Context)> _more = [];
    private readonly Dictionary<int, List<(MoreSyntax Syntax, Context Context)>> _moreOf = [];
    private readonly List<(MoreOnStateSyntax Syntax, Context Context)> _moreOnStates = [];
    private readonly Dictionary<int, List<(BlockSyntax Syntax, Context Context)>> _moreOfState = [];
    private readonly List<(Context Context, int Other, NameSyntax Provision)> _replacedProvisions = [];
    private HashSet<string>? _lostNames;

    public Scope(ImmutableArray<FileSyntax> files, bool wereChecked = false)
    {
        WereChecked = wereChecked;
        _fileOrder.EnsureCapacity(files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            _fileOrder.TryAdd(files[i].Path, i);
            var context = new Context(this, files[i], i);
            foreach (var statement in files[i].Statements)
                Declare(statement, context);
        }

        foreach (var (more, context) in _more)
            Attach(more, context);
        foreach (var (more, context) in _moreOnStates)
            Attach(more, context);
        Files = [.. files.Select(static file => file.Path)];
        Facts = new(this);
        _whole = new ImmutableArray<Citation>[Sources.Count];
        for (var id = 0; id < _whole.Length; id++)
            _whole[id] = [new Citation(id, null)];
    }

    /// <summary>That the files are known to be free of mistakes.</summary>
    public bool WereChecked { get; }

    /// <summary>The paths of the files.</summary>
    public ImmutableArray<string> Files { get; }

    public Names<SourceSyntax> Sources { get; } = new("source");

    public Names<StateSyntax> States { get; } = new("state");

    public Names<OrganizationSyntax> Organizations { get; } = new("organization");

    public Names<GroupSyntax> Groups { get; } = new("group");

    public Names<AreaSyntax> Areas { get; } = new("area");

    public Names<InstrumentSyntax> Instruments { get; } = new("treaty");

    public Names<EventSyntax> Events { get; } = new("event");

    public Names<ClaimSyntax> Claims { get; } = new("claim");

    /// <summary>What checks ask of states and sources.</summary>
    public RegisterFacts Facts { get; }

    /// <summary>Top-level statements that declare no name: figures, coverage, expectations.</summary>
    public List<(StatementSyntax Syntax, Context Context)> Others { get; } = [];

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>What the compiled instruments say they replace, by instrument and place.</summary>
    public ILookup<int, Replacement> Replacements => _replacements
        .OrderBy(static r => r.Said.Context.FileId).ThenBy(static r => r.Said.Earlier.Span.Start)
        .ToLookup(static r => r.Instrument, static r => r.Said);

    /// <summary>The citation of one source as a whole: most lines have just that, so that they share it.</summary>
    public ImmutableArray<Citation> WholeOf(int sourceId) => _whole[sourceId];

    public int FileOrder(string path) => _fileOrder.GetValueOrDefault(path, int.MaxValue);

    // Instruments compile side by side.
    public void Report(Diagnostic diagnostic)
    {
        lock (_diagnostics)
            _diagnostics.Add(diagnostic);
    }

    /// <summary>Keeps for <see cref="Replacements"/> what an instrument says that it replaces.</summary>
    public void NoteReplacement(int instrument, NameSyntax earlier, Context context)
    {
        lock (_replacements)
            _replacements.Add((instrument, new(earlier, context)));
    }

    /// <summary>An instrument with the lines that other blocks add to it.</summary>
    public InstrumentLines LinesOf(InstrumentSyntax syntax, Context context, int id) =>
        new(syntax, context, _moreOf.TryGetValue(id, out var more) ? more : []);

    // When every instrument is known: an addition may stand in a file before it.
    private void Attach(MoreSyntax more, Context context)
    {
        context.CheckSources(more);
        if (context.Instrument(more.Name) is >= 0 and var id)
            _moreOf.ListOf(id).Add((more, context));
    }

    /// <summary>The blocks of a state: the one that declares it, then those that add to it.</summary>
    public IReadOnlyList<(BlockSyntax Syntax, Context Context)> BlocksOf(StateSyntax syntax, Context context, int id)
    {
        if (!_moreOfState.TryGetValue(id, out var more))
            return [(syntax, context)];
        return [(syntax, context), .. more];
    }

    private void Attach(MoreOnStateSyntax more, Context context)
    {
        context.CheckSources(more);
        if (context.State(more.Name) is >= 0 and var id)
            _moreOfState.ListOf(id).Add((more, context));
    }

    /// <summary>Keeps for <see cref="ReplacedProvisions"/> which provision of another an instrument replaces.</summary>
    public void NoteReplacedProvision(Context context, int other, NameSyntax provision)
    {
        lock (_replacedProvisions)
            _replacedProvisions.Add((context, other, provision));
    }

    /// <summary>Provisions of other instruments that are replaced; they are looked up when all are compiled.</summary>
    public IReadOnlyList<(Context Context, int Other, NameSyntax Provision)> ReplacedProvisions => _replacedProvisions;

    /// <summary>
    /// Whether a line that was not understood may have declared a name: it is not reported as unknown.
    /// </summary>
    public bool MayHaveDeclared(string name) => _lostNames is not null && _lostNames.Contains(name);

    private void NoteLostNames(StatementSyntax statement, Context context)
    {
        _lostNames ??= new(StringComparer.Ordinal);
        foreach (var token in statement.Line.Tokens)
            _lostNames.Add(context.Text(token.Span));
    }

    private void Declare(StatementSyntax statement, Context context)
    {
        switch (statement)
        {
            case SourceSyntax source: Sources.Add(source, context); break;
            case StateSyntax state: States.Add(state, context); break;
            case OrganizationSyntax organization: Organizations.Add(organization, context); break;
            case GroupSyntax group: Groups.Add(group, context); break;
            case AreaSyntax area: Areas.Add(area, context); break;
            case InstrumentSyntax instrument: Instruments.Add(instrument, context); break;
            case MoreSyntax more: _more.Add((more, context)); break;
            case MoreOnStateSyntax more: _moreOnStates.Add((more, context)); break;
            case EventSyntax happened: Events.Add(happened, context); break;
            case ClaimSyntax claim: Claims.Add(claim, context); break;
            case BadSyntax: NoteLostNames(statement, context); break;
            default: Others.Add((statement, context)); break;
        }
    }
}

/// <summary>That an instrument replaces an earlier one, and the file that says so.</summary>
internal readonly record struct Replacement(NameSyntax Earlier, Context Context);

/// <summary>Names of one kind, each with its block; ids follow the order of declaration.</summary>
internal sealed class Names<T>(string kind)
    where T : BlockSyntax
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<(T Syntax, Context Context)> _all = [];
    private ImmutableArray<(T Syntax, Context Context)> _copied = [];

    /// <summary>What the names name: "treaty".</summary>
    public string Kind { get; } = kind;

    public IEnumerable<string> Spellings => _ids.Keys;

    public int Count => _all.Count;

    /// <summary>All blocks by id; copied only after another was added.</summary>
    public ImmutableArray<(T Syntax, Context Context)> All
    {
        get
        {
            if (_copied.Length != _all.Count)
                _copied = [.. _all];
            return _copied;
        }
    }

    public int Find(string name) => _ids.GetValueOrDefault(name, -1);

    // The second of two with one name is reported and left out.
    public void Add(T syntax, Context context)
    {
        if (syntax.Name.IsMissing)
            return;
        if (_ids.TryAdd(syntax.Name.Text, _all.Count))
            _all.Add((syntax, context));
        else
            ReportTwice(syntax.Name, context, _all[_ids[syntax.Name.Text]]);
    }

    private void ReportTwice(NameSyntax name, Context context, (T Syntax, Context Context) first) =>
        context.Report(Diagnostics.DeclaredTwice(
            context.Path, name.Span, Kind, name.Text,
                first.Context.Label(first.Syntax.Name.Span, "declared here first")));

    public ImmutableArray<TResult> Map<TResult>(Func<T, Context, int, TResult> compile) =>
        [.. _all.Select((item, id) => compile(item.Syntax, item.Context, id))];
}
