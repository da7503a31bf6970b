using System.Globalization;
using System.Text;
using Pacta.Time;

namespace Pacta.Bench.Generation;

/// <summary>Writes one treaty: a seed of its own, so that it is the same in whatever file it stands.</summary>
internal sealed class TreatyWriter
{
    private const int EntriesPerLine = 8;
    private const int LargestTreaty = 60;

    private static readonly string[] s_places = ["Moscow", "Geneva", "\"New York\"", "Vienna", "\"The Hague\"",
        "Beijing"];
    private static readonly string[] s_subjects = ["friendship", "trade", "cooperation", "borders", "arms control",
        "non-aggression"];

    private readonly StringBuilder _text = new();
    private Random _random = new(0);
    private int _signedOn;

    /// <summary>The acts of states written so far.</summary>
    public long ActCount { get; private set; }

    /// <summary>The treaties with more than two parties written so far.</summary>
    public long MultilateralCount { get; private set; }

    /// <summary>The text of a treaty, with a blank line behind it.</summary>
    public StringBuilder Write(int seed, int index)
    {
        _text.Clear();
        _random = new(unchecked(seed * 1_000_003 + index));
        _signedOn = Dates.Signature(_random);
        if (_random.Next(100) < 80)
            WriteBilateral(index);
        else
            WriteMultilateral(index);
        return _text.Append('\n');
    }

    private void WriteBilateral(int index)
    {
        var first = World.AnyPerson(_random);
        var second = first;
        while (second == first)
            second = World.AnyPerson(_random);
        int[] parties = [first, second];
        Line(0, $"treaty t-{index} \"Treaty no. {index} on {Pick(s_subjects)}\"");
        Line(1, $"parties {Codes(parties)}");
        Line(1, $"subject {Pick(s_subjects)}");
        Acts("signed", parties, _ => _signedOn, sure: true);
        var inForce = Dates.Later(_random, _signedOn + 310, 400);
        Acts("ratified", parties, _ => Dates.Later(_random, _signedOn, 300), sure: false);
        Line(1, $"exchanged {Day.Format(inForce)} at {Pick(s_places)} {Cited()}");
        Line(1, $"in force {Day.Format(inForce)} by exchange {Cited()}");
        WriteTerm();
        if (_random.Next(4) == 0)
            Acts("denounced", [first], _ => Dates.Later(_random, inForce + 1000, 9000), sure: false);
        WriteNote();
        WriteDuties(Duties.OfTwo);
    }

    private void WriteTerm()
    {
        var years = 5 + _random.Next(4) * 5;
        switch (_random.Next(4))
        {
            case 0:
                Line(1, $"lasts without limit");
                Line(1, $"may be denounced on {6 + _random.Next(7)} months notice {Cited()}");
                break;
            case 1:
                Line(1, $"lasts {years} years {Cited()}");
                break;
            default:
                Line(1, $"lasts {years} years {Cited()}");
                Line(1, $"renews for 5 years unless denounced 6 months before {Cited()}");
                break;
        }
    }

    private void WriteMultilateral(int index)
    {
        MultilateralCount++;
        var size = Math.Min(LargestTreaty, 3 + (int)(-16 * Math.Log(1 - _random.NextDouble())));
        var members = Members(size);
        var parties = members.AsSpan(0, Math.Max(2, size * 2 / 3)).ToArray();
        Line(0, $"convention t-{index} \"Convention no. {index} on {Pick(s_subjects)}\"");
        Line(1, $"parties {Codes(parties)}");
        Line(1, $"open to all states");
        Line(1, $"subject {Pick(s_subjects)}");
        Line(1, $"adopted {Day.Format(_signedOn)} at {Pick(s_places)} {Cited()}");
        Acts("signed", parties, _ => Dates.Later(_random, _signedOn, 200), sure: false);
        Acts("ratified", parties, _ => Dates.Later(_random, _signedOn + 240, 1500), sure: false);
        Acts("acceded to", members.AsSpan(parties.Length).ToArray(), _ =>
            Dates.Later(_random, _signedOn + 1500, 3000), sure: false);
        Line(1, $"in force 90 days after ratified by {2 + parties.Length / 3} states {Cited()}");
        Line(1, $"in force for later parties 30 days after deposit");
        Line(1, $"lasts without limit");
        Line(1, $"may be denounced on 1 year notice");
        Acts("denounced", members.AsSpan(0, size / 12).ToArray(), _ =>
            Dates.Later(_random, _signedOn + 4600, 5000), sure: false);
        WriteNote();
        WriteDuties(Duties.OfMany);
    }

    private void WriteNote()
    {
        if (_random.Next(3) == 0)
            Line(1, $"note \"What the register adds in its own words: the texts are equally authentic.\" {Cited()}");
    }

    private void WriteDuties(string[][] kinds)
    {
        var count = 1 + _random.Next(4);
        for (var article = 1; article <= count; article++)
        {
            Line(1, $"article {article}");
            var lines = kinds[_random.Next(kinds.Length)];
            foreach (var line in lines)
                Line(2, line.StartsWith("when", StringComparison.Ordinal)
                    ? $"{line}" : (FormattableString)$"{line} {Cited()}");
        }
    }

    // Most members of a convention are neighbours.
    private int[] Members(int size)
    {
        List<int> members = [World.AnyPerson(_random)];
        for (var tries = 0; members.Count < size; tries++)
        {
            var next = _random.Next(10) < 6 && tries < 4 * size
                ? World.Neighbour(_random, members[0])
                : World.AnyPerson(_random);
            if (!members.Contains(next))
                members.Add(next);
        }

        return [.. members];
    }

    private void Acts(string act, int[] persons, Func<int, int> dayOf, bool sure)
    {
        for (var from = 0; from < persons.Length; from += EntriesPerLine)
        {
            _text.Append("    ").Append(act).Append(" by ");
            for (var i = from; i < Math.Min(from + EntriesPerLine, persons.Length); i++)
            {
                var day = dayOf(persons[i]);
                _text.Append(i > from ? ", " : "").Append(World.CodeOn(persons[i], day)).Append(' ')
                    .Append(sure ? Day.Format(day) : Dates.Text(_random, day));
                ActCount++;
            }

            _text.Append(' ').Append(Cited()).Append('\n');
        }
    }

    private string Cited() =>
        string.Create(CultureInfo.InvariantCulture, $"[{World.Source(_random.Next(World.SourceCount))}]");

    private string Codes(int[] persons) =>
        string.Join(", ", persons.Select(person => World.CodeOn(person, _signedOn)).Order(StringComparer.Ordinal));

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    private void Line(int level, FormattableString line) =>
        _text.Append(' ', level * 4).Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
