using System.Collections.Frozen;
using System.Globalization;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    private static readonly FrozenDictionary<string, ActionFrame[]> s_framesByFirstWord = ActionFrame.All
        .GroupBy(static frame => frame.Parts[0])
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    private static ReadOnlySpan<ActionFrame> FramesOf(ReadOnlySpan<char> firstWord) => s_framesByFirstWord
        .GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(firstWord, out var frames) ? frames : [];

    // Action = the words and slots of one of ActionFrame.All, up to a place; the most fixed words win
    private ActionSyntax ParseAction(int end)
    {
        var start = _at;
        ActionFrame? best = null;
        foreach (var frame in FramesOf(WordAt(start)))
        {
            if ((best is null || frame.WordCount > best.WordCount) && Fits(frame, 0, start, end))
                best = frame;
        }

        if (best is not null)
            return FillSlots(best, end);

        ReportAction(start, end);
        _at = end;
        return new(null, SpanOf(start, end));
    }

    // Whether the fixed words of a pattern stand in their order, with something in each slot.
    private bool Fits(ActionFrame frame, int part, int at, int end)
    {
        for (; part < frame.Parts.Count; part++)
        {
            var word = frame.Parts[part];
            if (!ActionFrame.IsSlot(word))
            {
                if (at >= end || !IsWord(at, word))
                    return false;
                at++;
                continue;
            }

            var stop = EndOfSlot(frame, part, at, end);
            if (stop <= at || (word == "WEAPON" && WeaponAt(at, stop) is null))
                return false;
            at = stop;
        }

        return at == end;
    }

    // A slot ends where the pattern's next fixed words stand, and the rest fits too; else with the action.
    private int EndOfSlot(ActionFrame frame, int part, int at, int end)
    {
        if (part + 1 == frame.Parts.Count)
            return end;
        for (var stop = at + 1; stop < end; stop++)
        {
            if (Fits(frame, part + 1, stop, end))
                return stop;
        }

        return -1;
    }

    private ActionSyntax FillSlots(ActionFrame frame, int end)
    {
        var start = _at;
        var action = new ActionSyntax(frame.Kind, SpanOf(start, end));
        for (var part = 0; part < frame.Parts.Count; part++)
        {
            if (!ActionFrame.IsSlot(frame.Parts[part]))
            {
                _at++;
                continue;
            }

            var stop = EndOfSlot(frame, part, _at, end);
            FillSlot(action, frame.Parts[part], stop);
            if (_at < stop)
                Report(Diagnostics.ExtraWords(_path, SpanOf(_at, stop)));
            _at = stop;
        }

        return action;
    }

    private void FillSlot(ActionSyntax action, string slot, int stop)
    {
        switch (slot)
        {
            case "ACTOR": action.Actor = ParseActor(stop, "the one that the action is about"); break;
            case "WEAPON": action.Weapon = ParseWeapon(stop); break;
            case "AREA": action.Area = ParseName(stop, "the name of an area"); break;
            case "TEXT": action.Text = ParseQuoted("what it is about").Text; break;
            case "PERIOD": action.Every = ParsePeriod().Value; break;
            default: action.Number = ParseLong(); break;
        }
    }

    private string? ParseWeapon(int stop)
    {
        var weapon = WeaponAt(_at, stop);
        _at = stop;
        return weapon;
    }

    private string? WeaponAt(int at, int stop)
    {
        foreach (var weapon in Words.Weapons)
        {
            if (IsPhrase(at, weapon, out var after) && after == stop)
                return weapon;
        }

        return null;
    }

    private long ParseLong()
    {
        if (long.TryParse(WordAt(_at), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            _at++;
        else
            Report(Diagnostics.BadNumber(_path, Here));
        return number;
    }
}
