using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>What the checks ask of states and sources for every act, looked up once.</summary>
internal sealed class RegisterFacts
{
    private readonly DaySpan[][] _exists;
    private readonly int[] _person;
    private readonly bool[] _follows;
    private readonly (string Code, EdtfDate Since)?[] _continuedBy;
    private readonly EdtfDate?[] _published;

    public RegisterFacts(Scope scope)
    {
        var states = scope.States.All;
        _exists = new DaySpan[states.Length][];
        _follows = new bool[states.Length];
        _continuedBy = new (string, EdtfDate)?[states.Length];
        var before = new int[states.Length];
        for (var id = 0; id < states.Length; id++)
            (_exists[id], before[id]) = (Spans(scope, id), Links(scope, states[id].Syntax, id));
        _person = FirstOf(before);
        _published = [.. scope.Sources.All.Select(static s => Published(s.Syntax))];
    }

    /// <summary>The legal person of a state: the first of those that continue one another.</summary>
    public int PersonOf(int state) => _person[state];

    /// <summary>The legal persons of states, each once.</summary>
    public int[] PersonsOf(ImmutableArray<int> states)
    {
        var persons = new int[states.Length];
        var count = 0;
        foreach (var state in states)
        {
            if (!persons.AsSpan(0, count).Contains(_person[state]))
                persons[count++] = _person[state];
        }

        return count == persons.Length ? persons : persons[..count];
    }

    /// <summary>Whether a state continues or succeeds another.</summary>
    public bool Follows(int state) => _follows[state];

    /// <summary>The state that bears a legal person's name on a day instead of this one, or null.</summary>
    public string? ContinuedBy(int state, EdtfDate day) =>
        _continuedBy[state] is { } next && next.Since.Earliest <= day.Earliest ? next.Code : null;

    /// <summary>Whether a state was a member of the system on none of the days that a date can be.</summary>
    public bool IsAbsent(int state, EdtfDate date)
    {
        foreach (var span in _exists[state])
        {
            if (span.From.Earliest <= date.Latest && date.Earliest < span.Until.Latest)
                return false;
        }

        return _exists[state].Length > 0;
    }

    /// <summary>When a source was published, or null.</summary>
    public EdtfDate? PublishedOn(int source) => _published[source];

    private static EdtfDate? Published(SourceSyntax source) =>
        source.Body.OfType<DatePropertySyntax>().FirstOrDefault()?.Date.Value;

    private static DaySpan[] Spans(Scope scope, int id)
    {
        var (syntax, context) = scope.States.All[id];
        List<DaySpan> spans = [];
        foreach (var (block, _) in scope.BlocksOf(syntax, context, id))
        {
            foreach (var line in block.Body)
            {
                if (line is DatePropertySyntax { Date.Value: not null } exists)
                    spans.Add(Context.Span(exists.Date));
            }
        }

        return [.. spans];
    }

    // Notes the links of a state; returns the one that it continues, or itself.
    private int Links(Scope scope, StateSyntax state, int id)
    {
        var before = id;
        foreach (var link in state.Body.OfType<StateLinkSyntax>())
        {
            _follows[id] = true;
            if (link.Kind != StateLinkKind.Continues || scope.States.Find(link.State.Text) is not (>= 0 and var other))
                continue;
            before = before == id ? other : before;
            if (link.Since.Value is { } since)
                _continuedBy[other] ??= (state.Name.Text, since);
        }

        return before;
    }

    // Follows all links at once, twice as far in each round, so that neither a chain nor a circle takes long.
    private static int[] FirstOf(int[] before)
    {
        var first = before;
        for (var reach = 1; reach < before.Length; reach = reach > before.Length / 2 ? before.Length : reach * 2)
        {
            var last = first;
            first = Array.ConvertAll(last, id => last[id]);
        }

        return first;
    }
}
