using Pacta.Register;
using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>Decides which state a name means, by the dates around it, and when it means only a place.</summary>
internal sealed class StateResolution(DraftText text, TreatyRegister register, EdtfDate? published)
{
    private const int MotionReach = 6;
    private const int DateReach = 10;

    private static readonly string[] s_motion =
    [
        "visit", "visits", "visited", "visiting", "trip", "travel", "traveled", "travelled", "return", "returned",
        "returns", "arrive", "arrived", "arrives", "flew", "fly", "went", "go", "goes", "came", "tour", "journey",
        "flight", "left", "departed", "moved", "sent", "invited",
    ];

    private static readonly string[] s_geography =
    [
        "Sea", "Ocean", "Gulf", "Peninsula", "Strait", "Straits", "River", "Islands", "Subcontinent", "City", "Daily",
        "Basin", "Canal",
    ];

    private static readonly string[] s_compass =
    [
        "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Latin", "Upper",
        "Lower",
    ];

    /// <summary>Settles the names of one sentence.</summary>
    public void Resolve(List<Found> sentence)
    {
        var dates = sentence.FindAll(static f => f.Kind == FindingKind.Date);
        Found? before = null;
        foreach (var found in sentence)
        {
            if (found.Kind == FindingKind.Organization)
                found.Value = register.Organizations[found.Id].Code;
            else if (found.Kind == FindingKind.State)
                Settle(found, before, dates);
            before = found;
        }
    }

    private void Settle(Found found, Found? before, List<Found> dates)
    {
        if (found.Names[0].Target == NameTarget.Capital ? IsPlace(found) : IsPartOfPlace(found, before))
        {
            (found.Kind, found.Value) = (FindingKind.Place, found.Names[0].Text);
            return;
        }

        var near = dates.Where(date => date.DistanceTo(found.First) <= DateReach)
            .MinBy(date => date.DistanceTo(found.First));
        var date = near is not null && EdtfDate.TryParse(near.Value, out var said, out _) ? said : null;
        var chosen = OnDay(found, date) ?? OnDay(found, published) ?? Latest(found);
        found.Id = chosen.Id;
        found.Value = register.States[chosen.Id].Code;
        if (chosen.Target == NameTarget.Capital)
            (found.Sureness, found.Note) = (Sureness.Likely, "the city for the state");
        else if (found.Names.Select(static n => n.Id).Distinct().Skip(1).Any())
            (found.Sureness, found.Note) = (Sureness.Likely, "the state of that name by day");
    }

    // "in Moscow", "visit to Moscow", "BEIJING, China --"; a city that has or does something is the state.
    private bool IsPlace(Found found)
    {
        var (before, after) = (found.First - 1, found.End);
        if (text.KindOf(after) == WordKind.Possessive)
            return false;
        if (text.IsAny(before, "in", "at", "near", "outside", "inside", "around", "via", "visited", "visiting", "left"))
            return true;
        if (text.IsAny(before, "to", "from", "for", "into", "toward", "towards", "of") && HasMotion(before))
            return true;
        var isDateline = text.IsAllCapitals(found.First) && found.First >= 0
            && (text.IsMark(after, ',') || text.IsDash(after) || text.IsMark(after, '('));
        var isModifier = text.IsAny(after, "summit", "meeting", "meetings", "conference", "ceremony", "talks", "suburb")
            && text.Is(before, "the");
        return isDateline || isModifier;
    }

    private bool HasMotion(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - MotionReach); i--)
        {
            if (text.IsAny(i, s_motion))
                return true;
        }

        return false;
    }

    // "South China Sea", "Gulf of Mexico", "North America", "in Atlanta, Georgia", "MOSCOW, Russia --".
    private bool IsPartOfPlace(Found found, Found? previous)
    {
        var (before, after) = (found.First - 1, found.End);
        if (text.IsCapital(after) && text.IsAny(after, s_geography))
            return true;
        if (text.Is(before, "of") && text.IsCapital(before - 1) && text.IsAny(before - 1, s_geography.AsSpan()[..5]))
            return true;
        if (text.IsCapital(before) && text.IsAny(before, s_compass) && !text.IsMark(before, ','))
            return true;
        if (text.IsAllCapitals(found.First) && text[found.First].Length == 3 && found.Names[0].Text.Length == 3
            && (text.IsAllCapitals(before) || text.IsAllCapitals(after)))
            return true;
        if (!text.IsMark(before, ',') || !text.IsCapital(before - 1) || text.KindOf(after) == WordKind.Possessive)
            return false;
        var city = previous?.End == before ? previous : null;
        var isSeat = city?.Names is [{ Target: NameTarget.Capital }, ..] && text.IsAllCapitals(city.First);
        return isSeat || (city is null && text.IsAny(before - 2, "in", "at", "near", "outside"));
    }

    private NameEntry? OnDay(Found found, EdtfDate? date)
    {
        if (date is null)
            return null;
        foreach (var name in found.Names)
        {
            var exists = register.States[name.Id].Exists;
            var isThere = exists.IsEmpty || exists.Any(span => Touches(span.Value, date.Bounds));
            if (isThere && Touches(name.Days, date.Bounds))
                return name;
        }

        return null;
    }

    private NameEntry Latest(Found found) => found.Names.MaxBy(name =>
        register.States[name.Id].Exists.Select(static span => span.Value.Until.Latest).DefaultIfEmpty(Day.Max).Max())!;

    private static bool Touches(DaySpan span, DayBounds days) =>
        span.From.Earliest <= days.Latest && days.Earliest < span.Until.Latest;
}
