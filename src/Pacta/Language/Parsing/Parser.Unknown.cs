using System.Collections.Immutable;

namespace Pacta.Language;

public sealed partial class Parser
{
    private const string DutyBelongs = "inside a provision: a duty needs its article";
    private const int MostHeads = 12;

    // A line that starts with nothing known here: one diagnostic that says as exactly as possible why.
    private StatementSyntax ParseUnknown(BlockKind block)
    {
        if (FindElsewhere() is { } elsewhere)
            return ParseMisplaced(elsewhere);
        if (FindNearest(block) is { } near)
            return ParseMisspelled(near, block);

        var bad = new BadSyntax(_line, _line.Span);
        if ((block & BlockKind.Duties) != 0)
            ReportModality();
        else if (FindModality(out var at, out _, out _))
            Report(Diagnostics.WrongPlace(_path, SpanOf(0, at), DutyBelongs));
        else
            Report(Diagnostics.UnknownStatement(_path, _tokens[0].Span, NameOf(block), null, HeadsOf(block)));
        _at = _end;
        return FinishLine(bad);
    }

    // What stands under it is read as it would be in its place; the statement itself has no meaning here.
    private BadSyntax ParseMisplaced(StatementForm form)
    {
        var line = _line;
        Report(Diagnostics.WrongPlace(_path, SpanOf(0, form.WordCount), Belongs(form.Where)));
        if (form.Inside != BlockKind.None)
            ParseBlock(line.Children, form.Inside);
        return new(line, line.Span);
    }

    // Reads on as if the word had been typed rightly, so that nothing else that depends on the line fails.
    private StatementSyntax ParseMisspelled(StatementForm form, BlockKind block)
    {
        var count = Math.Min(form.WordCount, EndOfPhrase(0));
        Report(Diagnostics.UnknownStatement(_path, SpanOf(0, Math.Max(1, count)), NameOf(block), form.Head, []));
        _at = Math.Max(1, count);
        return ParseForm(form);
    }

    private StatementForm? FindElsewhere()
    {
        foreach (var form in StatementForm.StartingWith(WordAt(0)))
        {
            // "parties" starts many duties too.
            if (IsPhrase(0, form.Head) && (form.Head != "parties" || IsStateCode(WordAt(1))))
                return form;
        }

        return null;
    }

    // Compares each head with as many words of the line as it has.
    private StatementForm? FindNearest(BlockKind block)
    {
        StatementForm? best = null;
        var least = 3;
        foreach (var form in StatementForm.All)
        {
            var end = Math.Min(form.WordCount, EndOfPhrase(0));
            if ((form.Where & block) == 0 || end == 0)
                continue;
            var words = Join(0, end);
            var limit = Math.Min(least - 1, words.Length <= 4 ? 1 : 2);
            var distance = Nearest.Distance(words, form.Head, limit);
            if (distance <= limit)
                (best, least) = (form, distance);
        }

        return best;
    }

    // Nothing, where they are too many to be of help.
    private static ImmutableArray<string> HeadsOf(BlockKind block)
    {
        var heads = StatementForm.All.Where(form => (form.Where & block) != 0).Select(static form => form.Head);
        return heads.Distinct().ToImmutableArray() is { Length: <= MostHeads } few ? few : [];
    }

    private static string NameOf(BlockKind block) => block switch
    {
        BlockKind.File => "at the top level",
        BlockKind.Source => "of a source",
        BlockKind.State => "of a state",
        BlockKind.MoreOnState => "of 'more on state'",
        BlockKind.Organization => "of an organization",
        BlockKind.Group => "of a group",
        BlockKind.Area => "of an area",
        BlockKind.Instrument => "of an instrument",
        BlockKind.Event => "of an event",
        _ => "of a provision",
    };

    private static string Belongs(BlockKind where) => where switch
    {
        BlockKind.File => "at the top level, without indentation",
        BlockKind.Source => "inside a source",
        BlockKind.State => "inside a state",
        BlockKind.State | BlockKind.MoreOnState => "inside a state or 'more on state'",
        BlockKind.Organization => "inside an organization",
        BlockKind.Group => "inside a group",
        BlockKind.Instrument => "inside an instrument, directly under its first line",
        BlockKind.Instrument | BlockKind.Provision => "directly under an instrument or a provision",
        BlockKind.Event => "inside an event",
        BlockKind.Duties => "inside a provision",
        _ => "inside a block",
    };
}
