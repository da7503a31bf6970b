using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Pacta.Register;

namespace Pacta.Imports;

/// <summary>What a column of a status table records, read from its heading.</summary>
/// <remarks>
/// A heading lists acts, most with the mark that stands after a day: "Ratification, Accession(a), Succession(d)". A
/// day without a mark is of the act that has none. Where several have none, the table does not say which of them it
/// was, only that the participant consented. Where all have one, it is the column's first.
/// </remarks>
internal sealed partial class UntcColumn
{
    private const string Unmarked = "";

    // By the words that an act starts with, the longer before the shorter. Null: a fact about another cell's act.
    private static readonly (string Words, ActKind? Act)[] s_acts =
    [
        ("Signature", ActKind.Signature),
        ("Succession to signature", ActKind.SignatureBySuccession),
        ("Definitive signature", ActKind.DefinitiveSignature),
        ("Confirmation of signature ad referendum", null),
        ("Confirmation of signature", ActKind.DefinitiveSignature),
        ("Ratification", ActKind.Ratification),
        ("Acceptance", ActKind.Acceptance),
        ("Definitive acceptance", ActKind.Acceptance),
        ("Approval", ActKind.Approval),
        ("Accession", ActKind.Accession),
        ("Succession", ActKind.Succession),
        ("Formal confirmation", ActKind.Confirmation),
        ("Consent to be bound", ActKind.OtherConsent),
        ("Participation", ActKind.OtherConsent),
        ("Simplified procedure", ActKind.OtherConsent),
        ("Application", ActKind.Notification),
        ("Notification of non-provisional application", null),
        ("Notification", ActKind.Notification),
        ("Provisional a", ActKind.ProvisionalApplication),
        ("Undertaking of provisional application", ActKind.ProvisionalApplication),
        ("Date of Adoption", ActKind.Acceptance),
        ("Extension", null),
        ("Registration ", null),
        ("Resolution", null),
        ("UNTS ", null),
    ];

    private readonly ImmutableArray<(string? Mark, ActKind? Act)> _items;
    private readonly Dictionary<string, ActKind?> _byMark = new(StringComparer.Ordinal);

    private UntcColumn(string heading, ImmutableArray<(string? Mark, ActKind? Act)> items, bool isKnown)
    {
        (Heading, _items, IsKnown) = (heading, items, isKnown);
        foreach (var fitting in items.GroupBy(static item => item.Mark ?? Unmarked, static item => item.Act))
        {
            var acts = fitting.Distinct().ToList();
            _byMark[fitting.Key] = acts.Count == 1 ? acts[0] : ActKind.OtherConsent;
        }

        _byMark.TryAdd(Unmarked, items[0].Act);
    }

    /// <summary>As it stands in the table.</summary>
    public string Heading { get; }

    /// <summary>Whether every part of the heading was understood.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether its cells are facts about other cells' acts: numbers of resolutions, pages.</summary>
    public bool IsDetail => IsKnown && _items.All(static item => item.Act is null);

    /// <summary>The marks that its cells may bear, in words: "a, d".</summary>
    public string Marks => string.Join(", ", _items.Select(static item => item.Mark).OfType<string>().Distinct());

    public static UntcColumn Parse(string heading)
    {
        var items = ImmutableArray.CreateBuilder<(string?, ActKind?)>();
        var isKnown = true;
        foreach (var part in Parts().Split(heading.Trim()))
        {
            var mark = Mark().Match(part);
            var act = s_acts.Where(a => part.StartsWith(a.Words, StringComparison.Ordinal))
                .OrderByDescending(static a => a.Words.Length).FirstOrDefault();
            isKnown &= act.Words is not null;
            items.Add((mark.Success ? mark.Groups[1].Value : null, act.Act));
        }

        return new(heading, items.DrainToImmutable(), isKnown);
    }

    /// <summary>The act behind a mark.</summary>
    /// <param name="mark">What stands after the day, or null.</param>
    /// <param name="act">The act; null: a detail.</param>
    /// <returns>Whether the heading has the mark.</returns>
    public bool TryFind(string? mark, out ActKind? act) => _byMark.TryGetValue(mark ?? Unmarked, out act);

    // A comma inside an item is followed by a small letter: "as amended", "accession or succession".
    [GeneratedRegex(", (?=[A-Z])")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\((a|A|AA|c|C|d|n|p|P|s)\)$")]
    private static partial Regex Mark();
}
