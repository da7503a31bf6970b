using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Pacta.Register;

namespace Pacta.Imports;

/// <summary>A file of statements, understood: a line "#State", then what that state said, a paragraph a line.</summary>
/// <param name="Number">Of the treaty: "4-11-b".</param>
/// <param name="Said">What was said, each with its place.</param>
/// <param name="Notes">States that are listed without a text, each with its place.</param>
/// <param name="States">How many headings of states there are.</param>
/// <param name="Paragraphs">How many paragraphs there are.</param>
/// <param name="Problems">What could not be understood.</param>
public sealed partial record UntcStatements(
    string Number, ImmutableArray<(string State, StatementKind Kind, string Text, string Place)> Said,
    ImmutableArray<(string Text, string Place)> Notes, int States, int Paragraphs, ImmutableArray<UntcProblem> Problems)
{
    // A line of the register has at most 10,000 characters; the longest statement has twice as many.
    private const int LongestText = 9000;

    internal static UntcStatements Parse(UntcText file, UntcNames names, TreatyRegister register)
    {
        var said = ImmutableArray.CreateBuilder<(string, StatementKind, string, string)>();
        var notes = ImmutableArray.CreateBuilder<(string, string)>();
        var problems = ImmutableArray.CreateBuilder<UntcProblem>();
        var (states, paragraphs, number) = (0, 0, 0);
        (string Name, int Id, string Place, bool Spoke)? current = null;
        foreach (var raw in LineEnd().Split(file.Text))
        {
            number++;
            var line = Space().Replace(raw, " ").Trim();
            var place = FormattableString.Invariant($"{file.File} line {number}");
            if (line.StartsWith('#'))
            {
                NoteSilence();
                var name = line[1..].Trim();
                current = (name, names.Find(name, null), place, false);
                states++;
                if (current.Value.Id < 0)
                    problems.Add(new(file.File, number, 0, name, "a state that the register knows by this name"));
            }
            else if (line.Length > 0)
            {
                paragraphs++;
                if (current is not { } speaker)
                    problems.Add(new(file.File, number, 0, Short(line), "a line '#State' above it"));
                else if (speaker.Id >= 0)
                {
                    var (state, kind) = (register.States[speaker.Id].Code, KindOf(line));
                    said.AddRange(Cut(line).Select(part => (state, kind, part, place)));
                }


                current = current is { } spoke ? spoke with { Spoke = true } : null;
            }
        }

        NoteSilence();
        return new(file.Number, said.DrainToImmutable(), notes.DrainToImmutable(), states, paragraphs,
            problems.DrainToImmutable());

        void NoteSilence()
        {
            if (current is { Spoke: false, Id: >= 0 } silent)
                notes.Add(($"{silent.Name}: a statement is listed, without its text", silent.Place));
        }
    }

    // Only what stands at the very beginning tells; a text that speaks of reservations further on need not be one.
    private static StatementKind KindOf(string text)
    {
        var heading = Heading().Match(text);
        return !heading.Success ? StatementKind.Declaration
            : heading.Groups["kind"].Value.ToLowerInvariant() switch
            {
                "reservation" => StatementKind.Reservation,
                "objection" => StatementKind.Objection,
                "communication" => StatementKind.Communication,
                "understanding" or "interpretative declaration" or "interpretive declaration" =>
                    StatementKind.Understanding,
                _ => StatementKind.Declaration,
            };
    }

    private static IEnumerable<string> Cut(string text)
    {
        while (text.Length > LongestText)
        {
            var end = text.LastIndexOf(". ", LongestText, LongestText / 2, StringComparison.Ordinal);
            end = end < 0 ? LongestText : end + 1;
            if (char.IsHighSurrogate(text[end - 1]))
                end--;
            yield return text[..end].Trim();
            text = text[end..].Trim();
        }

        yield return text;
    }

    private static string Short(string line) => line.Length <= 40 ? line : line[..40] + "…";

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineEnd();

    // Controls and characters that show nothing are no part of a text.
    [GeneratedRegex(@"[\s\p{Cc}\p{Cf}\p{Z}]+")]
    private static partial Regex Space();

    [GeneratedRegex(
        @"^[^\p{L}]*(?:upon \w+\s*:\s*\W*)?(?:(?:subject to|with) (?:the |an? )?(?:following |express )?)?"
            + @"(?<kind>reservation|objection|communication|understanding|declaration|interpreta?tive declaration)"
            + @"s?(?! and)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
