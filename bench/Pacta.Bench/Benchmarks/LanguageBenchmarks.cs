using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Pacta.Bench.Generation;
using Pacta.Duties;
using Pacta.Language;
using Pacta.Law;
using Pacta.Register;

namespace Pacta.Bench.Benchmarks;

/// <summary>The stages from text to law on 2,000 generated treaties; the summary gives bytes allocated.</summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    private const int Treaties = 2_000;
    private ImmutableArray<FileText> _texts;
    private TreatyRegister _register = new(new());
    private Standings? _standings;

    /// <summary>How many treaties stand in one file.</summary>
    [Params(1, 100)]
    public int TreatiesPerFile { get; set; }

    /// <summary>Makes text and register; prints the size, from which time gives MB/s.</summary>
    [GlobalSetup]
    public void MakeRegister()
    {
        _texts = [.. new GeneratedRegister(Treaties).Files(TreatiesPerFile)
            .Select(static f => new FileText(f.Path, f.Text))];
        _register = RegisterCompiler.Compile(_texts).Register;
        _standings = Standings.Of(_register);
        Console.WriteLine($"// {_texts.Sum(static t => t.Text.Length)} characters");
    }

    /// <summary>Parsing on one thread.</summary>
    [Benchmark]
    public int Parse()
    {
        var statements = 0;
        foreach (var text in _texts)
            statements += Parser.Parse(text.Path, text.Text).Statements.Length;
        return statements;
    }

    /// <summary>Parsing and compiling, on all cores.</summary>
    [Benchmark]
    public Compilation ParseAndCompile() => RegisterCompiler.Compile(_texts);

    /// <summary>Applying the law.</summary>
    [Benchmark]
    public Standings Law() => Standings.Of(_register);

    /// <summary>Indexing the duties.</summary>
    [Benchmark]
    public DutyEngine Index() => new(_standings!);
}
