using System.Globalization;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>
/// Finds the instruments that a text speaks of without their names: "the 1950 treaty", "the new pact".
/// </summary>
internal sealed class TreatyResolution
{
    private const int DaysPerYear = 366;
    private const int YearsOfNews = 2;

    private readonly DraftText _text;
    private readonly TreatyRegister _register;
    private readonly TreatyYears _years;
    private readonly EdtfDate? _published;
    private readonly List<int> _pair; // the two states that the text names most, by legal person
    private readonly Instrument? _topic;
    private Instrument? _last;
    private int _lastSentence = -1;

    public TreatyResolution(
        DraftText text, TreatyRegister register, TreatyYears years, Persons persons, EdtfDate? published,
        IEnumerable<List<Found>> sentences)
    {
        (_text, _register, _years, _published) = (text, register, years, published);
        _pair =
        [
            .. sentences.SelectMany(static s => s).Where(static f => f.Kind == FindingKind.State)
                .CountBy(f => persons.RootOf(f.Id)).OrderByDescending(static c => c.Value).Take(2)
                .Select(static c => c.Key),
        ];
        _topic = FindTopic();
    }

    /// <summary>Adds the references of one sentence to its findings, and settles those found by name.</summary>
    public void Resolve(int index, List<Found> sentence)
    {
        var states = sentence.Where(static f => f.Kind == FindingKind.State)
            .Select(static f => f.Id).Distinct().ToList();
        sentence.RemoveAll(found => found.Kind == FindingKind.Treaty && !SettleName(found, states));
        var (first, end) = _text.Sentence(index);
        var coverage = new Coverage(sentence, first, end);
        var reader = new TreatyCueReader(_text, sentence, coverage, first, end);
        var added = new List<Found>();
        for (var i = first; i < end; i++)
        {
            var known = coverage.At(i);
            if (known is { Kind: FindingKind.Treaty })
                Note(known.Id, index);
            if (known is not null || !IsHead(i))
                continue;
            if (Meant(reader.Read(i), index) is not { } meant)
                continue;
            added.Add(new(i, i + 1, FindingKind.Treaty, meant.Instrument.Code)
            {
                Id = meant.Instrument.Id,
                Sureness = meant.Sureness,
                Note = meant.Note,
            });
            Note(meant.Instrument.Id, index);
        }

        sentence.AddRange(added);
        sentence.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    // Of several in one sentence the first is what it is about.
    private void Note(int instrument, int sentence)
    {
        if (_lastSentence != sentence || _last is null)
            (_last, _lastSentence) = (_register.Instruments[instrument], sentence);
    }

    // "one signed in 1949" stands for the noun before it.
    private bool IsHead(int i) => TreatyHeads.IsHead(_text[i])
        || (_text.Is(i, "one") && _text.IsAny(i + 1, "signed", "concluded"));

    // A title of two parties, such as "Treaty of Friendship", says nothing where the text is about others: then it is
    // a noun like any other. Of several that fit, the topic is meant.
    private bool SettleName(Found named, List<int> states)
    {
        var fitting = named.Names.Select(static n => n).Where(name => IsMeant(name, states)).Select(static n => n.Id)
            .Distinct().ToList();
        if (fitting.Count == 0)
            return false;
        var topic = _topic is not null && fitting.Contains(_topic.Id) ? _topic.Id : -1;
        named.Id = topic >= 0 ? topic : fitting[^1];
        named.Value = _register.Instruments[named.Id].Code;
        if (fitting.Count > 1)
            (named.Sureness, named.Note) = (Sureness.Guess, "one of several of that title");
        return true;
    }

    private bool IsMeant(NameEntry name, List<int> states)
    {
        var instrument = _register.Instruments[name.Id];
        return instrument.Parties.Length != 2 || instrument.AlsoCalled.Any(called => called.Value.Name == name.Text)
            || instrument.Parties.All(party => _pair.Exists(own => _years.SamePerson(own, party))
                || states.Exists(state => _years.SamePerson(state, party)));
    }

    private (Instrument Instrument, Sureness Sureness, string Note)? Meant(TreatyCues cues, int index)
    {
        if (Dated(cues) is { } dated)
            return dated;
        if (cues.Date is { } date && cues.Parties.Count > 1 && OneYearOff(cues, date) is { } near)
            return near;
        if (cues.Age is { } age && Aged(cues, age) is { } aged)
            return aged;
        if (cues.IsOther || cues.Age is not null)
            return null;
        return Undated(cues, index);
    }

    private (Instrument, Sureness, string)? Dated(TreatyCues cues)
    {
        if (cues.Date is null || !EdtfDate.TryParse(cues.Date.Value, out var date, out _))
            return null;
        var hits = Narrow(Found(date.Bounds, cues), cues);
        return hits.Count == 1
            ? (hits[0], cues.Parties.Count > 1 ? Sureness.Sure : Sureness.Likely, "by its year and parties") : null;
    }

    private (Instrument, Sureness, string)? OneYearOff(TreatyCues cues, Found found)
    {
        if (!EdtfDate.TryParse(found.Value, out var date, out _) || date.Earliest == Day.Min || date.Latest == Day.Max)
            return null;
        var days = new DayBounds(date.Earliest - DaysPerYear, date.Latest + DaysPerYear);
        var hits = Narrow(Found(days, cues), cues);
        return hits.Count == 1 ? (hits[0], Sureness.Guess, "the only one of these parties within a year of it") : null;
    }

    // "a 50-year old agreement", said in 2001
    private (Instrument, Sureness, string)? Aged(TreatyCues cues, Found age)
    {
        if (_published is null || !age.Value.EndsWith(" years", StringComparison.Ordinal) || _pair.Count < 2)
            return null;
        var years = int.Parse(age.Value.AsSpan(0, age.Value.IndexOf(' ', StringComparison.Ordinal)),
            CultureInfo.InvariantCulture);
        var day = _published.Earliest - years * 365L;
        if (day is < -2_000_000 or > 2_000_000)
            return null;
        var days = new DayBounds((int)day - 2 * DaysPerYear, (int)day + 2 * DaysPerYear);
        var hits = Narrow(Found(days, cues).Where(IsOfPair), cues);
        return hits.Count == 1 ? (hits[0], Sureness.Guess, "by its age and parties") : null;
    }

    private (Instrument, Sureness, string)? Undated(TreatyCues cues, int index)
    {
        if (cues.Date is not null && cues.Parties.Count > 1 && !cues.IsSigned)
            return null;
        var isTopical = _topic is not null && TreatyHeads.Fits(cues.Head, _topic)
            && cues.Parties.All(party => _years.HasParty(_topic, party));
        if (isTopical && (cues.IsNew || (cues.IsSigned && !cues.IsDefinite)))
            return (_topic!, Sureness.Likely, "the new one of the states that the text is about");
        if (cues.Parties.Count > 1 && _last is { } spoken && cues.Parties.All(p => _years.HasParty(spoken, p))
            && TreatyHeads.Fits(cues.Head, spoken))
            return (spoken, Sureness.Likely, "the one spoken of last, of these parties");
        if (!cues.IsDefinite || cues.Parties.Count > 0)
            return isTopical && cues.Parties.Count > 1 ? (_topic!, Sureness.Guess, "the text's own") : null;
        if (_last is { } last && index - _lastSentence <= 2 && TreatyHeads.Fits(cues.Head, last) && !cues.IsNew)
            return (last, Sureness.Likely, "the one spoken of last");
        return isTopical ? (_topic!, Sureness.Likely, "the one that the text is about") : null;
    }

    // Where several fit: those between the states that the text is about, then those of the subject said.
    private List<Instrument> Narrow(IEnumerable<Instrument> found, TreatyCues cues)
    {
        var hits = found.ToList();
        if (hits.Count > 1 || cues.Parties.Count == 0)
            hits = [.. hits.Where(IsOfPair)];
        if (hits.Count > 1 && cues.Subjects != Subjects.None)
            hits = [.. hits.Where(i => (i.Subjects & cues.Subjects) != 0)];
        if (hits.Count > 1 && !TreatyHeads.IsPolitical(cues.Head))
            hits = [.. hits.Where(i => i.Kind == InstrumentKind.Treaty)];
        return hits;
    }

    // Between the two states that the text is about, and no others.
    private bool IsOfPair(Instrument instrument) =>
        instrument.Parties.Length == 2 && _pair.Count == 2
            && _pair.TrueForAll(own => _years.HasPerson(instrument, own));

    private IEnumerable<Instrument> Found(DayBounds days, TreatyCues cues) =>
        _years.Find(days, cues.Head == "one" ? "treaty" : cues.Head)
            .Where(instrument => cues.Parties.TrueForAll(party => _years.HasParty(instrument, party)));

    // The last binding instrument between the text's two states that was news when the text was published.
    private Instrument? FindTopic()
    {
        if (_published is not { Earliest: not Day.Min } date || _pair.Count < 2)
            return null;
        var days = new DayBounds(date.Earliest - YearsOfNews * DaysPerYear, date.Latest + DaysPerYear / 6);
        return _years.Find(days, "treaty").Where(i => i.Kind == InstrumentKind.Treaty && IsOfPair(i))
            .MaxBy(static i => TreatyYears.SignedIn(i)!.Value.Earliest);
    }
}
