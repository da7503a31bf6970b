using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;

namespace Pacta.Answers;

/// <summary>An answer in neutral form: views print it as text, JSON or CSV and conclude nothing of their own.</summary>
/// <param name="Question">The command that asks it: "brief".</param>
/// <param name="Title">What was asked, in a line.</param>
/// <param name="Sections">The answer.</param>
public sealed record Report(string Question, string Title, ImmutableArray<Section> Sections)
{
    /// <summary>Whether the answer says that something is wrong, as a failed check does.</summary>
    public bool IsFailure { get; init; }
}

/// <summary>A part of an answer: a table.</summary>
/// <param name="Key">Its name for programs: "in_force".</param>
/// <param name="Heading">Its name for people.</param>
/// <param name="Columns">Names of the columns, for programs and people: "treaty".</param>
/// <param name="Rows">Its rows.</param>
/// <param name="WhenEmpty">What it means that there are none.</param>
public sealed record Section(
    string Key, string Heading, ImmutableArray<string> Columns, ImmutableArray<Row> Rows, string WhenEmpty)
{
    /// <summary>Columns that would crowd out the answer for people: text leaves them out.</summary>
    public ImmutableArray<string> ForPrograms { get; init; } = [];
}

/// <summary>A row of a section.</summary>
/// <param name="Cells">One text a column; "": nothing to say.</param>
/// <param name="Why">Its derivation, made only when asked for.</param>
public sealed record Row(ImmutableArray<string> Cells, Func<ImmutableArray<Step>> Why)
{
    /// <summary>A row that rests on nothing but its own words.</summary>
    public static Row Of(params ImmutableArray<string> cells) => new(cells, static () => []);
}

/// <summary>A step of a derivation.</summary>
/// <param name="Text">What holds.</param>
/// <param name="Rule">By which rule of law, or null.</param>
/// <param name="Sources">According to whom: "lat-2001 at 1204-1287, mid-prc-2001 art. 1"; "": nobody.</param>
/// <param name="Place">Where the register says so: "treaties/chn-rus-2001.pacta:5"; "": nowhere.</param>
public sealed record Step(string Text, Rule? Rule, string Sources, string Place)
{
    /// <summary>A step that a line of the register supports.</summary>
    public static Step Of(TreatyRegister register, string text, Rule? rule, Provenance from)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(from);
        var place = from.FileId < 0
            ? "" : FormattableString.Invariant($"{register.Files[from.FileId]}:{from.LineNumber}");
        return new(text, rule, Citations(register, from, withSelectors: true), place);
    }

    /// <summary>Sources with page or article, for a cell of a table: positions and quotations would be noise.</summary>
    public static string Citations(TreatyRegister register, Provenance from) =>
        Citations(register, from, withSelectors: false);

    // A source that is cited for several passages is named once where the passages are not shown.
    private static string Citations(TreatyRegister register, Provenance from, bool withSelectors)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(from);
        return string.Join(", ", from.Citations
            .Select(c => register.Sources[c.SourceId].Code + PlaceIn(c.Place, withSelectors)
                + (withSelectors ? Doubt(register, register.Sources[c.SourceId]) : "")).Distinct());
    }

    // Why a source is used that may have come after the day as known on which the answer is given.
    private static string Doubt(TreatyRegister register, Source source)
    {
        if (register.KnownDay is not { } day)
            return "";
        return source.Published switch
        {
            null => " (publication day not recorded)",
            { IsOpenEnd: true } published => $" (published {published.ToString().Trim('[', ']', '.')} or later)",
            { } published when published.Latest > day => $" (published {published}, perhaps later)",
            _ => "",
        };
    }

    private static string PlaceIn(CitedPlace? place, bool withSelectors)
    {
        if (place is null)
            return "";
        var words = place.Words is null ? "" : $" {place.Words}";
        if (!withSelectors)
            return words;
        if (place.Paragraph is { } paragraph)
            words += FormattableString.Invariant($" paragraph {paragraph}");
        if (place.Quote is not null)
            words += $" \"{place.Quote.Exact}\"";
        return place.Position is { } at ? words + FormattableString.Invariant($" at {at.Start}-{at.End}") : words;
    }
}
