using Pacta.Time;

namespace Pacta.Panels.Similarity;

// From what states owe each other to what units of a table do.
public sealed partial class PortfolioHistory
{
    /// <summary>The history of a system by what its states owe each other.</summary>
    /// <param name="spans">What is owed.</param>
    /// <param name="system">Who is a member when, and which unit of the tables.</param>
    public static PortfolioHistory Of(PairSpans spans, StateSystem system)
    {
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(system);
        var ties = new List<PortfolioTie>();
        foreach (ref readonly var span in spans.All)
        {
            var value = PortfolioValue.Of(span.Classes);
            if (value == 0)
                continue;
            foreach (ref readonly var debtor in system.Of(span.DebtorId))
            {
                foreach (ref readonly var creditor in system.Of(span.CreditorId))
                {
                    var from = Math.Max(span.From, Math.Max(debtor.From, creditor.From));
                    var until = Math.Min(span.Until, Math.Min(debtor.Until, creditor.Until));
                    if (from < until && debtor.Unit != creditor.Unit)
                        ties.Add(new(debtor.Unit, creditor.Unit, value, from, until, span.Certainty == Certainty.Yes));
                }
            }
        }

        var members = new List<MemberSpan>();
        foreach (ref readonly var member in system.All)
            members.Add(new(member.Unit, member.From, member.Until));
        return new(system.Codes.Length, ties, members);
    }
}
