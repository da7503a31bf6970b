using System.Globalization;
using System.Text;
using Pacta.Time;

namespace Pacta.Bench.Generation;

/// <summary>Writes one treaty: a seed of its own, so that it is the same in whatever file it stands.</summary>
/// <param name="mix">What the treaties of the register are like.</param>
internal sealed partial class TreatyWriter(Mix mix)
{
    private const int EntriesPerLine = 8;

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
        _signedOn = mix == Mix.Dense ? Dates.Signature(_random) : Dates.Adopted(_random);
        if (_random.Next(100) < 80)
            WriteBilateral(index);
        else if (mix == Mix.Dense)
            WriteDense(index);
        else
            WriteConvention(index);
        return _text.Append('\n');
    }

    private void WriteBilateral(int index)
    {
        var first = World.AnyPerson(_random);
        var second = first;
        while (second == first)
            second = mix == Mix.Usual && _random.Next(2) == 0
                ? World.Neighbour(_random, first) : World.AnyPerson(_random);
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

    private void Acts(string act, IEnumerable<int> persons, Func<int, int> dayOf, bool sure)
    {
        foreach (var line in persons.Select(person => (Person: person, Day: dayOf(person)))
            .Where(static done => done.Day <= Dates.Today).Chunk(EntriesPerLine))
        {
            _text.Append("    ").Append(act).Append(" by ");
            for (var i = 0; i < line.Length; i++)
            {
                var (person, day) = line[i];
                _text.Append(i > 0 ? ", " : "").Append(World.CodeOn(person, day)).Append(' ')
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
