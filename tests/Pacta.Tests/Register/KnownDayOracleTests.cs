using System.Text;
using Pacta.Answers;
using Pacta.Language;
using Pacta.Time;

namespace Pacta.Tests.Registers;

/// <summary>
/// A reader of a day has the register from which the lines of later sources were struck: here they are struck from the
/// text, and the law is asked of both.
/// </summary>
public sealed class KnownDayOracleTests
{
    // Each has a source of its own; what they say is over before the first is published.
    private static readonly string[] s_lines =
    [
        "    signed     1950-02-14",
        "    exchanged  1950-04-01",
        "    in force   on exchange",
        "    in force   1950-04-11 by exchange",
        "    lasts      10 years",
        "    renews     for 5 years unless denounced 1 year before",
        "    may be denounced on 6 months notice",
        "    denounced  by BBB 1968-01-01",
        "    ended      1974-05-01 by agreement",
        "    in practice dead by 1960",
    ];

    private static readonly string[] s_duties =
    [
        "        parties must consult each other",
        "        parties must not attack each other",
    ];

    private const string Link = "    continues BBB since 1970-01-01";

    private static readonly int s_first = Day.FromDate(1980, 1, 1);

    [Fact]
    public void What_was_known_on_a_day_is_the_register_without_the_lines_of_later_sources()
    {
        const int seed = 20011213;
        var random = new Random(seed);
        var count = s_lines.Length + s_duties.Length + 1;
        for (var round = 0; round < 60; round++)
        {
            var published = Enumerable.Range(0, count).ToArray();
            random.Shuffle(published);
            var whole = Compile(published, count);
            for (var day = -1; day < count; day++)
            {
                var known = Questions.AsKnownOn(whole.Register, s_first + day);
                Assert.True(Told(Compile(published, day)) == Told(known),
                    $"seed {seed}, round {round}, day {day}: {string.Join(' ', published)}");
            }
        }
    }

    // The lines whose source was published by a day, counted from the first publication.
    private static Questions Compile(int[] published, int day)
    {
        var text = new StringBuilder();
        for (var i = 0; i < published.Length; i++)
            text.Append($"source s-{i} \"S\"\n    published {Day.Format(s_first + published[i])}\n\n");
        text.Append("state AAA \"A\"\n    exists 1900-01-01/..\n\n");
        text.Append("state BBB \"B\"\n    exists 1900-01-01/1969-12-31\n\n");
        text.Append("state CCC \"C\"\n    exists 1970-01-01/..\n");
        var next = 0;
        Add(Link);
        text.Append("\ntreaty t-1950 \"T\"\n    parties AAA, BBB\n");
        foreach (var line in s_lines)
            Add(line);
        text.Append("\n    article 1\n");
        foreach (var line in s_duties)
            Add(line);
        return new(RegisterCompiler.Compile([Parser.Parse("t.pacta", text.ToString())]).Register);

        void Add(string line)
        {
            if (published[next] <= day)
                text.Append($"{line} [s-{next}]\n");
            next++;
        }
    }

    private static string Told(Questions questions)
    {
        var page = new StringBuilder();
        var standing = questions.Standings[0];
        page.Append(standing.Entry?.Day).Append('|').Append(standing.End?.Day).Append('|');
        foreach (var state in standing.States)
        {
            foreach (var span in standing.SpansOf(state))
                page.Append(state).Append(span.Status).Append(span.Days.From).Append(span.Days.Until);
        }

        foreach (var year in new[] { 1952, 1962, 1971, 1979 })
        {
            var day = Day.FromDate(year, 6, 1);
            foreach (var (a, b) in new[] { (0, 1), (1, 0), (0, 2), (2, 0) })
            {
                foreach (var duty in questions.Engine.Owed(a, b, day))
                    page.Append(questions.Phrasing.Of(duty)).Append(duty.Certainty);
            }
        }

        return page.ToString();
    }
}
