using Pacta.Language;
using Pacta.Register;

namespace Pacta.Tests.Language;

/// <summary>Every spelling that a file can use.</summary>
internal static class Vocabularies
{
    /// <summary>The terms of the register's vocabularies, the actors' phrases and the conditions.</summary>
    public static IEnumerable<string> AllWords() =>
    [
        .. Words.Instruments.Words, .. Words.Acts.Words, .. Words.Modalities.Words, .. Words.Verbs.Words,
        .. Words.Entries.Words, .. Words.Ends.Words, .. Words.Practices.Words, .. Words.Verdicts.Words,
        .. Words.Schemes.Words, .. Words.Subjects.Words, .. Words.Ranks.Words, .. Words.Weapons,
        .. Words.Moments.Words, .. Words.Orders.Words, .. Words.Weekdays.Words, .. Words.ClaimVerdicts.Words,
        .. Keywords.Actors, .. Keywords.Conditions,
    ];
}
