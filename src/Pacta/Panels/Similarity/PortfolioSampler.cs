using System.Runtime.CompilerServices;

namespace Pacta.Panels.Similarity;

/// <summary>Portfolios of one run of days after another: what is so on any of its days counts.</summary>
/// <remarks>Runs must come in order of their first day: a tie is looked at while it may matter, then dropped.</remarks>
/// <param name="history">Members and ties.</param>
/// <param name="directed">Whether a tie is in the debtor's portfolio only.</param>
/// <param name="withPossible">Whether ties that are not sure count too.</param>
internal sealed class PortfolioSampler(PortfolioHistory history, bool directed, bool withPossible)
{
    private readonly List<PortfolioTie> _ties = [];
    private readonly List<MemberSpan> _members = [];
    private int _nextTie;
    private int _nextMember;

    /// <param name="from">The first day; not before that of the call before.</param>
    /// <param name="until">The first day after the run.</param>
    /// <param name="planes">Gets the portfolios.</param>
    // Compiled in full at once: it looks at millions of ties in few calls.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(int from, int until, PortfolioPlanes planes)
    {
        planes.Clear();
        _members.RemoveAll(member => member.Until <= from);
        for (; _nextMember < history.Members.Length && history.Members[_nextMember].From < until; _nextMember++)
            _members.Add(history.Members[_nextMember]);
        foreach (var member in _members)
        {
            if (Math.Max(from, member.From) < Math.Min(until, member.Until))
                planes.AddMember(member.Unit);
        }

        _ties.RemoveAll(tie => tie.Until <= from);
        for (; _nextTie < history.Ties.Length && history.Ties[_nextTie].From < until; _nextTie++)
        {
            if (withPossible || history.Ties[_nextTie].IsSure)
                _ties.Add(history.Ties[_nextTie]);
        }

        foreach (var tie in _ties)
        {
            if (Math.Max(from, tie.From) >= Math.Min(until, tie.Until))
                continue;
            planes.Raise(tie.Debtor, tie.Creditor, tie.Value);
            if (!directed)
                planes.Raise(tie.Creditor, tie.Debtor, tie.Value);
        }

        planes.Close();
    }
}
