using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Tests.Language;

/// <summary>Some blocks of the register that ships, with a small world that declares the names that they use.</summary>
/// <param name="Path">The file that they come from.</param>
/// <param name="Text">The blocks; at most <see cref="LongestText"/> characters, unless one block is longer.</param>
/// <param name="World">One line a name, parsed once: a variant is compiled together with it.</param>
internal sealed partial record Specimen(string Path, string Text, FileSyntax World)
{
    private const int LongestText = 1_200;

    /// <summary>Every file of the register, cut between its blocks.</summary>
    public static ImmutableArray<Specimen> All { get; } = Cut();

    private static ImmutableArray<Specimen> Cut()
    {
        var files = RegisterReader.ReadEmbedded();
        var declared = files.SelectMany(static f => f.Statements).Select(Declaration)
            .OfType<(string Name, string Line)>().DistinctBy(static d => d.Line).ToList();
        var specimens = ImmutableArray.CreateBuilder<Specimen>();
        foreach (var file in files)
        {
            var text = new StringBuilder();
            foreach (var block in BlockEnd().Split(file.Text))
            {
                if (text.Length > 0 && text.Length + block.Length > LongestText)
                    specimens.Add(Make(file.Path, text, declared));
                text.Append(block).Append("\n\n");
            }

            specimens.Add(Make(file.Path, text, declared));
        }

        return specimens.DrainToImmutable();
    }

    private static Specimen Make(string path, StringBuilder page, List<(string Name, string Line)> declared)
    {
        var text = page.ToString();
        page.Clear();
        var own = Parser.Parse(path, text).Statements.Select(Declaration).OfType<(string Name, string Line)>()
            .Select(static d => d.Line).ToHashSet(StringComparer.Ordinal);
        var world = declared.Where(d => text.Contains(d.Name, StringComparison.Ordinal) && !own.Contains(d.Line));
        return new(path, text, Parser.Parse("world", string.Concat(world.Select(static d => d.Line))));
    }

    // The name of a block, and a line that declares it with nothing else.
    private static (string Name, string Line)? Declaration(StatementSyntax statement) => statement switch
    {
        SourceSyntax { Name.Text: var id } => (id, $"source {id} \"A\"\n"),
        StateSyntax { Name.Text: var code } => (code, $"state {code} \"A\"\n"),
        OrganizationSyntax { Name.Text: var id } => (id, $"organization {id} \"A\"\n"),
        GroupSyntax { Name.Text: var name } => (name, $"group {name}\n"),
        AreaSyntax { Name.Text: var name } => (name, $"area {name}\n"),
        InstrumentSyntax { Name.Text: var id } => (id, $"treaty {id} \"A\"\n"),
        ClaimSyntax { Name.Text: var id } => (id, $"claim {id}: \"A\"\n"),
        EventSyntax { Name.Text: var id } => (id, $"event {id} \"A\" 1950\n"),
        _ => null,
    };

    [GeneratedRegex("\n\n(?=[^ ])")]
    private static partial Regex BlockEnd();
}
