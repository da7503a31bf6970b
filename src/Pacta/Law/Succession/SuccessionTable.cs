using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;

namespace Pacta.Law.Succession;

/// <summary>Who succeeded whom, by legal person, and what was agreed of the predecessors' treaties.</summary>
internal sealed class SuccessionTable
{
    private static readonly Passage[] s_none = [];
    private readonly Passage[]?[] _to;
    private readonly Passage[]?[] _from;
    private readonly ImmutableArray<State> _states;
    private readonly Continuity _continuity;

    public SuccessionTable(ImmutableArray<State> states, Continuity continuity)
    {
        (_states, _continuity) = (states, continuity);
        var all = Passages(states, continuity);
        IsEmpty = all.Count == 0;
        (_to, _from) = IsEmpty ? ([], []) : (new Passage[states.Length][], new Passage[states.Length][]);
        foreach (var group in all.GroupBy(static p => p.Successor))
            _to[group.Key] = [.. group];
        foreach (var group in all.GroupBy(static p => p.Predecessor))
            _from[group.Key] = [.. group];
    }

    /// <summary>Whether nobody succeeds anybody.</summary>
    public bool IsEmpty { get; }

    /// <summary>The law applied to the conventions on the succession of states; set once, before use.</summary>
    public ImmutableArray<InstrumentStanding> Codes { get; set; } = [];

    /// <summary>How a person came into others' places, the earliest first.</summary>
    public Passage[] To(int successor) => IsEmpty ? s_none : _to[successor] ?? s_none;

    /// <summary>Who came into a person's place, the earliest first.</summary>
    public Passage[] From(int predecessor) => IsEmpty ? s_none : _from[predecessor] ?? s_none;

    /// <summary>What is said of the treaties that passed, under any name of the successor.</summary>
    public IEnumerable<Assertion<Inheritance>> Said(Passage passage)
    {
        foreach (var (stateId, _) in _continuity.NamesOf(passage.Successor))
        {
            foreach (var said in _states[stateId].Inheritances)
            {
                if (said.From.Rank != Rank.Deprecated
                    && _continuity.PersonOf(said.Value.PredecessorId) == passage.Predecessor)
                    yield return said;
            }
        }
    }

    /// <summary>Whether anything at all is said of the treaties of those whom a person succeeded.</summary>
    public bool HasSaid(int successor)
    {
        foreach (var (stateId, _) in _continuity.NamesOf(successor))
        {
            if (!_states[stateId].Inheritances.IsEmpty)
                return true;
        }

        return false;
    }

    /// <summary>Whether a convention on succession was in force when a succession came about (VCST 7).</summary>
    public static bool IsInTime(InstrumentStanding code, Passage passage) =>
        code.Entry is { } entry && entry.Day.Latest <= passage.Since.Earliest;

    /// <summary>Whether some convention on succession may govern one.</summary>
    public bool MayBeCodified(Passage passage)
    {
        foreach (var code in Codes)
        {
            if (IsInTime(code, passage))
                return true;
        }

        return false;
    }

    // By day, then by code: the order of the files decides nothing. Two lines on one succession are one: the ranks say
    // which, else the one that names its case.
    private static List<Passage> Passages(ImmutableArray<State> states, Continuity continuity)
    {
        List<(Passage Passage, string Code)> all = [];
        foreach (var state in states)
        {
            foreach (var link in state.Links)
            {
                var (successor, predecessor) =
                    (continuity.PersonOf(state.Id), continuity.PersonOf(link.Value.StateId));
                if (link.Value.Kind == StateLinkKind.Succeeds && link.From.Rank != Rank.Deprecated
                    && successor != predecessor)
                    all.Add((new(successor, predecessor, link.Value.Since, link.Value.Case, link.From), state.Code));
            }
        }

        return
        [
            .. all.GroupBy(static p => (p.Passage.Successor, p.Passage.Predecessor))
                .Select(static same => same
                    .OrderByDescending(static p => Provenance.Standing(p.Passage.From.Rank))
                    .ThenBy(static p => p.Passage.Case == SuccessionCase.Unstated)
                    .ThenBy(static p => p.Passage.Since.Earliest).ThenBy(static p => p.Passage.Case).First())
                .OrderBy(static p => p.Passage.Since.Earliest).ThenBy(static p => p.Passage.Since.Latest)
                .ThenBy(static p => p.Code, StringComparer.Ordinal)
                .Select(static p => p.Passage),
        ];
    }
}
