using System.Text;
using Pacta.Drafting;
using Pacta.Formats;
using Pacta.Language;
using Pacta.Register;

namespace Pacta.Bench.Drafting;

/// <summary>
/// Drafts from the five accounts, and holds the drafts against the lines that people recorded from them.
/// </summary>
internal static class DraftCommand
{
    private static readonly string[] s_accounts =
        ["lat-2001", "cnn-arrives-2001", "cnn-signs-2001", "ciic-2001", "ccc-2002"];

    public static int Run(Options options)
    {
        var folder = options.Folder ?? Environment.GetEnvironmentVariable("PACTA_SHARED") ?? "../shared";
        var files = RegisterReader.ReadEmbedded();
        var register = RegisterCompiler.Compile(files).Register;
        var instruments = register.Instruments.Select(static i => i.Code).ToHashSet(StringComparer.Ordinal);
        var recorded = new RecordedLines(s_accounts.ToHashSet(StringComparer.Ordinal), instruments);
        IReadOnlyList<RecordedItem> items = [];
        foreach (var file in files)
            items = recorded.Read(file);
        var drafted = new List<RecordedItem>();
        foreach (var account in s_accounts)
            drafted.AddRange(Draft(register, register.Sources.First(s => s.Code == account), folder, instruments));
        var report = DraftTable.Of(items, drafted, recorded.NoteCount);
        Console.WriteLine(report);
        if (options.Results is { } path)
            File.WriteAllText(path, report);
        return 0;
    }

    private static List<RecordedItem> Draft(
        TreatyRegister register, Source source, string folder, HashSet<string> instruments)
    {
        var read = new SourceFolder(Path.Combine(folder, "accounts")).Read(source.File!);
        var text = read.Text ?? throw new InvalidOperationException($"{source.File}: {read.Problem}");
        var sentences = new Drafter(register).Draft(text, source.Published);
        var items = sentences.SelectMany(static s => s.Findings).Where(static f => KindOf(f) is not null)
            .Select(f => new RecordedItem(source.Code, f.Passage, KindOf(f)!, ValueOf(f))).ToList();
        var paper = new StringBuilder();
        foreach (var sentence in sentences)
            paper.Append(DraftPaper.Write(text, [sentence], source.Code, []));
        var lines = Parser.Parse("draft", DraftPaper.TakeAll(paper.ToString()));
        return [.. items, .. new RecordedLines(new HashSet<string> { source.Code }, instruments).Read(lines)
            .Where(static item => item.IsLine)];
    }

    private static string? KindOf(Finding finding) => finding.Kind switch
    {
        FindingKind.State or FindingKind.Treaty or FindingKind.Date or FindingKind.Duration or FindingKind.Amount
            or FindingKind.Ordinal => DraftPaper.Name(finding.Kind),
        _ => null,
    };

    private static string ValueOf(Finding finding)
    {
        if (finding.Kind != FindingKind.Amount)
            return finding.Value;
        var words = finding.Value.Split(' ');
        var number = Array.FindIndex(words, static w => char.IsAsciiDigit(w[0]));
        var hasScale = words[number + 1] is "thousand" or "million" or "billion" or "trillion";
        return RecordedLines.AmountKey(words[number], hasScale ? words[number + 1] : "",
            string.Join(' ', words[(number + (hasScale ? 2 : 1))..]));
    }
}
