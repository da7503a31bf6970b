namespace Pacta.Panels.Similarity;

/// <summary>That a member of the system owes another something of a value in a run of days, half-open.</summary>
/// <param name="Debtor">Who owes, 0-based, below the number of units.</param>
/// <param name="Creditor">To whom; not <paramref name="Debtor"/>.</param>
/// <param name="Value">1 to <see cref="PortfolioValue.Highest"/>.</param>
/// <param name="From">The first day; <see cref="Time.Day.Min"/>: since ever.</param>
/// <param name="Until">The first day after it; <see cref="Time.Day.Max"/>: for ever.</param>
/// <param name="IsSure">False: on some readings of the dates only.</param>
public readonly record struct PortfolioTie(
    int Debtor, int Creditor, int Value, int From, int Until, bool IsSure = true);
