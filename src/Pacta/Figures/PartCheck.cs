using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Figures;

/// <summary>Levels of a series that adds up: the part of a period is not more than the whole.</summary>
internal static class PartCheck
{
    public static void Run(FigureNotes notes, FigurePeriod period)
    {
        if (!notes.Figure.Quantity.AddsUp)
            return;
        var others = Comparable(notes).ToList();
        if (notes.Figure.SoFarBy is { } by)
            SoFar(notes, period, by, others);
        else
            Whole(notes, period, others);
        SameNumber(notes, period, others);
    }

    /// <summary>Levels of the periods that hold a period and more.</summary>
    public static ImmutableArray<Figure> Wholes(FigureNotes notes, FigurePeriod part) =>
    [
        .. Comparable(notes).Where(f => f.SoFarBy is null).Select(Period).Distinct()
            .Where(whole => whole != part && whole.Contains(part))
            .SelectMany(whole => notes.Table.Levels(notes.Figure.Quantity, whole)).Where(f => notes.Judges(f)),
    ];

    /// <summary>"29.1 percent of the ", or "a part of the " where it cannot be computed.</summary>
    public static string Share(Reading part, Reading whole) =>
        Reading.Quotient(part, whole)?.Times(100).Nominal is { } percent
            ? $"{FigureText.Digits(percent)} percent of the " : "a part of the ";

    private static IEnumerable<Figure> Comparable(FigureNotes notes) =>
        notes.Table.Of(notes.Figure.Quantity, notes.Figure).Where(f => f.Kind == FigureKind.Level && notes.Judges(f)
            && FigurePeriod.Of(f.Period) is not null
            && (notes.Figure.Kind != FigureKind.Level || f.Unit.IsLike(notes.Figure.Unit)));

    private static FigurePeriod Period(Figure figure) => FigurePeriod.Of(figure.Period)!.Value;

    // So far: the figure of any period that starts with it and ends by that day may be the one that is meant.
    private static void SoFar(FigureNotes notes, FigurePeriod period, EdtfDate by, List<Figure> others)
    {
        foreach (var other in others)
        {
            var theirs = Period(other);
            if (other.SoFarBy is not null)
                continue;
            if (theirs.First == period.First && theirs.Last <= by.Latest)
            {
                var meant = notes.Reading.Against(Reading.Of(other)) == FigureVerdict.Agrees;
                if (meant)
                    notes.Compare(FigureRelation.Part, Reading.Of(other),
                        $"it is that of {theirs}: {notes.Text.WithSource(other)}", true, other);
                else
                    AsWhole(notes, other);
            }
            else if (theirs.Contains(period))
            {
                var passed = theirs == period ? Passed(period, by) : (decimal?)null;
                if (passed is { } share && IsAhead(notes.Reading, Reading.Of(other), share))
                {
                    notes.Add(FigureRelation.Part, FigureVerdict.Conflicts,
                        $"it is already {Share(notes.Reading, Reading.Of(other))}{notes.Text.WithSource(other)} of "
                        + $"{FigureText.Period(other)}, of which {FigureText.Digits(share * 100)} percent had passed",
                        null, other);
                }
                else
                {
                    AsPart(notes, other);
                }
            }
        }
    }

    // How much of a period had passed by the end of a day.
    private static decimal Passed(FigurePeriod period, EdtfDate by) =>
        (decimal)(Math.Min(by.Latest, period.Last) - period.First + 1) / period.LengthDays;

    // Goods do not flow evenly, and yet no part of a year is known to bring half as much again as its days. Of the
    // first weeks nothing is said.
    private static bool IsAhead(Reading part, Reading whole, decimal passed) => passed >= 0.25m
        && Reading.Quotient(part, whole)?.Nominal is { } share && share > passed * 1.5m;

    private static void Whole(FigureNotes notes, FigurePeriod period, List<Figure> others)
    {
        foreach (var other in others)
        {
            var theirs = Period(other);
            if (theirs == period && other.SoFarBy is not null)
                AsWhole(notes, other);
            else if (theirs != period && theirs.Contains(period) && other.SoFarBy is null)
                AsPart(notes, other);
            else if (theirs != period && period.Contains(theirs))
                AsWhole(notes, other);
        }

        Together(notes, period, others);
    }

    private static void AsPart(FigureNotes notes, Figure whole)
    {
        var verdict = Reading.Of(whole).Possible.IsBelow(notes.Reading.Possible)
            ? FigureVerdict.Conflicts : FigureVerdict.CannotTell;
        var words = verdict == FigureVerdict.Conflicts
            ? "it is more than the " : "it is " + Share(notes.Reading, Reading.Of(whole));
        notes.Add(FigureRelation.Part, verdict,
            $"{words}{notes.Text.WithSource(whole)} of {FigureText.Period(whole)}", null, whole);
    }

    private static void AsWhole(FigureNotes notes, Figure part)
    {
        var verdict = notes.Reading.Possible.IsBelow(Reading.Of(part).Possible)
            ? FigureVerdict.Conflicts : FigureVerdict.CannotTell;
        var words = verdict == FigureVerdict.Conflicts
            ? "it is less than its part, the " : "it holds, as a part of it, the ";
        notes.Add(FigureRelation.Part, verdict,
            $"{words}{notes.Text.WithSource(part)} of {FigureText.Period(part)}", null, part);
    }

    // Parts that do not overlap, the first to end first: their sum is at most the whole, and it where they fill it.
    private static void Together(FigureNotes notes, FigurePeriod period, List<Figure> others)
    {
        var parts = others.Where(f => f.SoFarBy is null && Period(f) != period && period.Contains(Period(f)))
            .OrderBy(static f => Period(f).Last).ThenByDescending(static f => Period(f).First);
        List<Figure> chosen = [];
        foreach (var part in parts)
        {
            if (chosen.TrueForAll(c => Period(c).IsApartFrom(Period(part)) && FigureNotes.GoTogether(c, part)))
                chosen.Add(part);
        }

        if (chosen.Count < 2)
            return;
        Reading? sum = Reading.Of(chosen[0]);
        for (var i = 1; i < chosen.Count; i++)
            sum = sum is null ? null : Reading.Sum(sum, Reading.Of(chosen[i]));
        if (sum is null)
            return;
        var total = FigureText.Computed(sum.Nominal!.Value / notes.Figure.Unit.Factor, notes.Figure.Unit);
        var words = $"{string.Join(", ", chosen.Select(static f => FigureText.Period(f)))} together make {total}";
        if (chosen.Sum(static f => (long)Period(f).LengthDays) == period.LengthDays)
            notes.Compare(FigureRelation.Part, sum, words, true, [.. chosen]);
        else if (notes.Reading.Possible.IsBelow(sum.Possible))
            notes.Add(FigureRelation.Part, FigureVerdict.Conflicts, $"{words}, more than the whole", null, [.. chosen]);
    }

    // One number of two periods: one of them may have been taken for the other. Where the figure conflicts with others,
    // one that rounds alike will do.
    private static void SameNumber(FigureNotes notes, FigurePeriod period, List<Figure> others)
    {
        var isDoubted = notes.Evidence.Exists(static e => e.Verdict == FigureVerdict.Conflicts);
        foreach (var other in others)
        {
            var isOther = Period(other) != period || other.SoFarBy != notes.Figure.SoFarBy;
            var isAlike = isDoubted ? notes.Reading.Against(Reading.Of(other)) == FigureVerdict.Agrees
                : other.Value == notes.Figure.Value && other.Unit == notes.Figure.Unit;
            if (isOther && isAlike)
                notes.Add(FigureRelation.SameNumber, FigureVerdict.CannotTell,
                    $"{(isDoubted ? "this is the number" : "the same number is given")} of "
                    + $"{FigureText.Period(other)}: {notes.Text.WithSource(other)}",
                    1, other);
        }
    }
}
