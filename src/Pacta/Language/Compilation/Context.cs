using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>A file's view of the scope: it resolves names and says where they stand.</summary>
internal sealed class Context(Scope scope, FileSyntax file, int fileId)
{
    public Scope Scope { get; } = scope;

    public int FileId { get; } = fileId;

    public string Path => file.Path;

    public Label Label(TextSpan span, string text) => new(file.Path, span, text);

    public string Text(TextSpan span) => file.Text.Substring(span.Start, span.Length);

    public void Report(Diagnostic diagnostic) => Scope.Report(diagnostic);

    public Provenance From(StatementSyntax statement)
    {
        var asserted = statement.Asserted;
        return new(Citations(asserted), asserted.Rank, asserted.Reason, FileId, statement.Line.LineNumber);
    }

    /// <summary>Reports the sources of a line that nobody declares.</summary>
    public void CheckSources(StatementSyntax statement)
    {
        foreach (var citation in statement.Asserted.Citations)
            Find(Scope.Sources, citation.Source);
    }

    public int State(NameSyntax name) => Find(Scope.States, name);

    public int Instrument(NameSyntax name) => Find(Scope.Instruments, name);

    public int Organization(NameSyntax name) => Find(Scope.Organizations, name);

    public int Event(NameSyntax name) => Find(Scope.Events, name);

    public int Claim(NameSyntax name) => Find(Scope.Claims, name);

    /// <summary>A provision of an instrument by its name, or -1: it has been reported.</summary>
    public int Provision(NameSyntax name, string instrument, ImmutableArray<Provision> provisions)
    {
        for (var i = 0; i < provisions.Length; i++)
        {
            if (provisions[i].Name == name.Text)
                return i;
        }

        if (!name.IsMissing)
        {
            Report(Diagnostics.UnknownProvision(Path, name.Span, instrument,
                Nearest.Of(name.Text, provisions.Select(static p => p.Name))));
        }

        return -1;
    }

    public int Area(NameSyntax name) => Find(Scope.Areas, name);

    /// <summary>The states that are known; the others have been reported.</summary>
    public ImmutableArray<int> States(ImmutableArray<NameSyntax> names)
    {
        var ids = ImmutableArray.CreateBuilder<int>(names.Length);
        foreach (var name in names)
        {
            if (State(name) is >= 0 and var id)
                ids.Add(id);
        }

        return ids.DrainToImmutable();
    }

    public ImmutableArray<Assertion<string>> Notes(BlockSyntax block)
    {
        List<Assertion<string>>? notes = null;
        foreach (var line in block.Body)
        {
            if (line is TextPropertySyntax { Key: "note" } note)
                (notes ??= []).Add(new(note.Text, From(note)));
        }

        return notes is null ? [] : [.. notes];
    }

    /// <summary>Every other name of the block's subject, with the days for which it has it.</summary>
    public ImmutableArray<Assertion<(string Name, DaySpan Days)>> AlsoCalled(BlockSyntax block)
    {
        List<Assertion<(string, DaySpan)>>? names = null;
        foreach (var line in block.Body)
        {
            if (line is AlsoCalledSyntax called)
                (names ??= []).AddRange(AlsoCalled(called));
        }

        return names is null ? [] : [.. names];
    }

    /// <summary>The other names that one line gives.</summary>
    public IEnumerable<Assertion<(string Name, DaySpan Days)>> AlsoCalled(AlsoCalledSyntax called)
    {
        var (days, from) = (Span(called.Days), From(called));
        return called.Names.Select(name => new Assertion<(string, DaySpan)>((name, days), from));
    }

    /// <summary>Days of a span, both ends included in the file, as a half-open run; no date: always.</summary>
    public static DaySpan Span(DateSyntax? days)
    {
        if (days is not { Value: { } date })
            return DaySpan.Always;
        var end = date.End;
        return new(date.Start, new(Next(end.Earliest), Next(end.Latest)));
    }

    private static int Next(int day) => day is Day.Max or Day.Min ? day : day + 1;

    // Sources that nobody declares have been reported and are left out.
    private ImmutableArray<Citation> Citations(AssertedSyntax asserted)
    {
        if (asserted.Citations.IsEmpty)
            return [];
        if (asserted.Citations is [{ Place: null } one])
            return Find(Scope.Sources, one.Source) is >= 0 and var whole ? Scope.WholeOf(whole) : [];
        var citations = ImmutableArray.CreateBuilder<Citation>(asserted.Citations.Length);
        foreach (var citation in asserted.Citations)
        {
            if (Find(Scope.Sources, citation.Source) is >= 0 and var id)
                citations.Add(new(id, citation.Place));
        }

        return citations.DrainToImmutable();
    }

    private int Find<T>(Names<T> names, NameSyntax name)
        where T : BlockSyntax
    {
        if (name.IsMissing)
            return -1;
        var id = names.Find(name.Text);
        if (id < 0 && !Scope.MayHaveDeclared(name.Text))
            Report(Diagnostics.UnknownName(Path, name.Span, names.Kind, Nearest.Of(name.Text, names.Spellings)));
        return id;
    }
}
