using System.Collections.Immutable;
using System.Text;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Tests.Language;

/// <summary>Lines under <c>more on</c> mean what they mean in the block of the instrument itself.</summary>
public class MoreOnTests
{
    private const string Elsewhere = "elsewhere.pacta";

    [Fact]
    public void The_register_that_ships_is_the_same_when_half_of_each_treaty_stands_in_an_addition()
    {
        var files = RegisterReader.ReadEmbedded();
        var split = files.Select(static f => Parser.Parse(f.Path, Split(f.Text) is var (head, more) ? head + more : ""))
            .ToImmutableArray();

        Assert.Equal(
            RegisterDump.Of(RegisterCompiler.Compile(files).Register),
            RegisterDump.Of(RegisterCompiler.Compile(split).Register));
    }

    [Fact]
    public void It_is_the_same_too_when_the_additions_stand_in_files_of_their_own_before_the_treaties()
    {
        var texts = RegisterReader.ReadEmbedded()
            .Select(static f => (f.Path, Split: Split(f.Text))).ToList();
        ImmutableArray<FileText> files =
        [
            .. texts.Select(static t => new FileText("0/" + t.Path, t.Split.More)),
            .. texts.Select(static t => new FileText(t.Path, t.Split.Head)),
        ];

        var fromText = RegisterCompiler.Compile(files);
        var fromSyntax = RegisterCompiler.Compile([.. files.Select(static f => Parser.Parse(f.Path, f.Text))]);

        Assert.False(fromText.HasErrors);
        Assert.Equal(RegisterDump.Of(fromSyntax.Register), RegisterDump.Of(fromText.Register));
    }

    public static TheoryData<string> Mistaken =>
        [.. BadFile.All.Where(static f => f.Input.Contains("    ", StringComparison.Ordinal)
            && !f.Input.Contains("#=== ", StringComparison.Ordinal)
            && Parser.Parse(f.Name, f.Input).Diagnostics.IsEmpty).Select(static f => f.Name)];

    [Theory]
    [MemberData(nameof(Mistaken))]
    public void A_mistake_in_an_addition_is_reported_where_it_stands(string name)
    {
        var input = BadFile.All.Single(file => file.Name == name).Input;
        var (head, more) = Split(input);

        Assert.Equal(Report([(name, input)]), Report([(name, head), (Elsewhere, more)]));
    }

    // What is pointed at, in words: its places differ.
    private static List<string> Report(ImmutableArray<(string Path, string Text)> files)
    {
        var found = RegisterCompiler.Compile([.. files.Select(static f => Parser.Parse(f.Path, f.Text))]).Diagnostics;
        return [.. found.Select(d => $"{d.Code} {string.Join(" | ", d.Secondary.Prepend(d.Primary).Select(Words))}")
            .Order(StringComparer.Ordinal)];

        string Words(Label label)
        {
            var text = files.Single(file => file.Path == label.Path).Text;
            return $"{text.AsSpan(label.Span.Start, label.Span.Length)}: {label.Text}";
        }
    }

    // Leaves each instrument the first half of its lines.
    private static (string Head, string More) Split(string text)
    {
        var instruments = Parser.Parse("a.pacta", text).Statements.OfType<InstrumentSyntax>()
            .ToDictionary(static i => i.Line.LineNumber);
        var lines = text.Split('\n');
        var (head, more) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < lines.Length; i++)
        {
            head.Append(lines[i]).Append(i + 1 < lines.Length ? "\n" : "");
            if (!instruments.TryGetValue(i + 1, out var instrument) || instrument.Name.IsMissing)
                continue;
            List<int> starts = [.. instrument.Line.Children.Select(static c => c.LineNumber - 1)];
            if (starts.Count < 2)
                continue;
            var end = i + 1;
            while (end < lines.Length && (lines[end].Length == 0 || lines[end][0] is ' ' or '#'))
                end++;
            for (var at = i + 1; at < starts[starts.Count / 2]; at++)
                head.Append(lines[at]).Append('\n');
            more.Append("\nmore on ").Append(instrument.Name.Text).Append('\n');
            for (var at = starts[starts.Count / 2]; at < end; at++)
                more.Append(lines[at]).Append('\n');
            i = end - 1;
        }

        return (head.ToString(), more.ToString());
    }
}
