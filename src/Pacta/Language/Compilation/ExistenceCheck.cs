using Pacta.Time;

namespace Pacta.Language;

/// <summary>Reports a state that acts while it is no member of the state system.</summary>
internal static class ExistenceCheck
{
    /// <param name="context">Where the state is named.</param>
    /// <param name="state">The state; one that is not declared has been reported.</param>
    /// <param name="date">When it acts.</param>
    /// <param name="at">The place to report.</param>
    public static void Run(Context context, NameSyntax state, EdtfDate date, TextSpan at)
    {
        var facts = context.Scope.Facts;
        if (context.Scope.States.Find(state.Text) is >= 0 and var id && facts.IsAbsent(id, date))
        {
            context.Report(Diagnostics.StateDidNotExist(
                context.Path, at, state.Text, date.ToString(), facts.ContinuedBy(id, date)));
        }
    }
}
