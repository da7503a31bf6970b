using System.Collections.Immutable;
using Pacta.Quotations;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>Every name that the register knows, found by its first word; the longest match wins.</summary>
internal sealed class NameIndex
{
    private const int LongestWord = 40;

    private static readonly string[] s_prefixes = ["post", "pre", "ex", "non", "anti", "pro"];

    private readonly Dictionary<string, List<NameEntry>> _byFirstWord = new(StringComparer.Ordinal);

    public NameIndex(TreatyRegister register)
    {
        foreach (var state in register.States)
            AddState(state);
        foreach (var organization in register.Organizations)
            AddOrganization(organization);
        // "air" and "sea" are areas of treaties, not names.
        foreach (var area in register.Areas.Where(static area => char.IsUpper(area.Name[0])))
            Add(area.Name, NameTarget.Area, area.Id, DaySpan.Always);
        foreach (var instrument in register.Instruments)
            AddInstrument(instrument);
        foreach (var entries in _byFirstWord.Values)
            entries.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>All entries of the longest name that starts at a word.</summary>
    /// <returns>The entries and the index after the name; no entry where none starts.</returns>
    public (ImmutableArray<NameEntry> Entries, int End) Find(DraftText text, int at)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        if (text.KindOf(at) != WordKind.Letters || !text.IsCapital(at) && text[at].Length < 2)
            return ([], at);
        var length = Folding.Fold(text[at], buffer);
        if (length <= 0)
            return ([], at);
        var lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        // "post-Soviet Russia" is not Soviet Russia.
        var most = text.IsDash(at - 1) && text.IsJoined(at) && text.IsAny(at - 2, s_prefixes) ? 1 : int.MaxValue;
        return lookup.TryGetValue(buffer[..length], out var entries) ? Longest(text, at, entries, most)
            : IsPlural(buffer[..length]) && lookup.TryGetValue(buffer[..(length - 1)], out entries)
                ? Plural(text, at, entries) : ([], at);
    }

    private static (ImmutableArray<NameEntry> Entries, int End) Longest(
        DraftText text, int at, List<NameEntry> entries, int most)
    {
        var found = ImmutableArray<NameEntry>.Empty;
        var longest = at;
        foreach (var entry in entries)
        {
            if (!found.IsEmpty && entry.Words.Length < found[0].Words.Length)
                break;
            var end = entry.Words.Length <= most ? Match(text, at, entry) : at;
            if (end <= at)
                continue;
            found = found.Add(entry);
            longest = Math.Max(longest, end);
        }

        return (found, longest);
    }

    // "Russians": an adjective that people are called by.
    private static (ImmutableArray<NameEntry> Entries, int End) Plural(DraftText text, int at, List<NameEntry> entries)
    {
        if (!text.IsCapital(at))
            return ([], at);
        ImmutableArray<NameEntry> one =
            [.. entries.Where(static e => e.Words.Length == 1 && e.Target == NameTarget.State)];
        return one.IsEmpty ? ([], at) : (one, at + 1);
    }

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word.EndsWith("ans") || word.EndsWith("is") || word.EndsWith("ts") || word.EndsWith("ks"));

    // Hyphens and commas between words do not count. Returns the index after the name, or at.
    private static int Match(DraftText text, int at, NameEntry entry)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var i = at;
        for (var word = 0; word < entry.Words.Length; word++)
        {
            while (word > 0 && (text.IsDash(i) || (entry.Target == NameTarget.Instrument && text.IsMark(i, ','))))
                i++;
            var length = Folding.Fold(text[i], buffer);
            var isSame = length > 0 && buffer[..length].SequenceEqual(entry.Words[word]);
            if (!isSame || !IsWritten(text, i, entry.Capitals[word]))
                return isSame || !IsHead(entry, word, buffer[..Math.Max(0, length)]) ? at : i + 1;
            i++;
        }

        return i;
    }

    private static bool IsWritten(DraftText text, int at, byte capitals) =>
        capitals == 0 || (capitals == 1 ? text.IsCapital(at) : text.IsAllCapitals(at));

    // "the ABM pact" is the ABM Treaty: the last word of a short name may be another for the same.
    private static bool IsHead(NameEntry entry, int word, ReadOnlySpan<char> found) =>
        entry.Target == NameTarget.Instrument && word > 0 && word == entry.Words.Length - 1
        && TreatyHeads.IsBinding(entry.Words[word]) && TreatyHeads.IsBinding(found);

    private void AddState(State state)
    {
        Add(state.Name, NameTarget.State, state.Id, DaySpan.Always);
        Add(state.Code, NameTarget.State, state.Id, DaySpan.Always);
        foreach (var name in state.Names.Concat(state.AlsoCalled))
            Add(name.Value.Name, NameTarget.State, state.Id, name.Value.Days);
        foreach (var city in state.Capitals)
            Add(city.Value.Name, NameTarget.Capital, state.Id, city.Value.Days);
    }

    // An identifier of letters alone is the abbreviation: "nato", "wto".
    private void AddOrganization(Organization organization)
    {
        Add(organization.Name, NameTarget.Organization, organization.Id, DaySpan.Always);
        foreach (var name in organization.AlsoCalled)
            Add(name.Value.Name, NameTarget.Organization, organization.Id, name.Value.Days);
        if (organization.Code.All(char.IsAsciiLetter))
            Add(organization.Code.ToUpperInvariant(), NameTarget.Organization, organization.Id, DaySpan.Always);
    }

    // Words in brackets at the end of a title are a second name.
    private void AddInstrument(Instrument instrument)
    {
        foreach (var name in instrument.AlsoCalled)
            Add(name.Value.Name, NameTarget.Instrument, instrument.Id, name.Value.Days);
        var open = instrument.Title.IndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && instrument.Title.EndsWith(')'))
            Add(instrument.Title[(open + 2)..^1], NameTarget.Instrument, instrument.Id, DaySpan.Always);
        var title = open > 0 ? instrument.Title[..open] : instrument.Title;
        Add(title, NameTarget.Instrument, instrument.Id, DaySpan.Always);
    }

    private void Add(string name, NameTarget target, int id, DaySpan days)
    {
        var text = new DraftText(NormalizedText.Of(name));
        var words = new List<string>();
        var capitals = new List<byte>();
        Span<char> buffer = stackalloc char[LongestWord];
        for (var i = 0; i < text.Count; i++)
        {
            if (text.KindOf(i) == WordKind.Mark)
                continue;
            var length = Folding.Fold(text[i], buffer);
            if (length < 0)
                return;
            words.Add(buffer[..length].ToString());
            // A title may be written small, a name may not; "US" is no "us".
            var isFree = !text.IsCapital(i) || (target == NameTarget.Instrument && words.Count > 1);
            capitals.Add(isFree ? (byte)0 : text.IsAllCapitals(i) && length <= 3 ? (byte)2 : (byte)1);
        }

        // One word alone names no instrument unless it is an abbreviation.
        if (words.Count == 0 || (target == NameTarget.Instrument && words.Count == 1 && !text.IsAllCapitals(0)))
            return;
        var entry = new NameEntry([.. words], [.. capitals], target, id, days, name);
        if (_byFirstWord.TryGetValue(entry.Words[0], out var entries))
            entries.Add(entry);
        else
            _byFirstWord.Add(entry.Words[0], [entry]);
    }
}
