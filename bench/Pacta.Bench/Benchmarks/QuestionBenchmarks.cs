using BenchmarkDotNet.Attributes;
using Pacta.Bench.Generation;
using Pacta.Bench.Questions;
using Pacta.Duties;
using Pacta.Language;
using Pacta.Law;

namespace Pacta.Bench.Benchmarks;

/// <summary>
/// One question of random questions on a generated register: mean time, not median; <c>load</c> has that.
/// </summary>
[MemoryDiagnoser]
public class QuestionBenchmarks
{
    private const int Questions = 1_000;
    private readonly List<DirectedDuty> _found = [];
    private (int Debtor, int Creditor, int Day)[] _questions = [];
    private DutyEngine? _engine;

    /// <summary>How many treaties the register has.</summary>
    [Params(1_000, 100_000)]
    public int Treaties { get; set; }

    /// <summary>Makes the register and the questions.</summary>
    [GlobalSetup]
    public void MakeQuestions()
    {
        var files = new GeneratedRegister(Treaties).Files(1_000).Select(static f => new FileText(f.Path, f.Text));
        _engine = new(Standings.Of(RegisterCompiler.Compile([.. files]).Register));
        var random = new Random(GeneratedRegister.UsualSeed);
        var states = QuestionRun.AnyStates(_engine);
        _questions = [.. Enumerable.Range(0, Questions).Select(_ => QuestionRun.Ask(states, random))];
    }

    /// <summary>What a state owes another on a day.</summary>
    [Benchmark(OperationsPerInvoke = Questions)]
    public int Owes()
    {
        var duties = 0;
        foreach (var (debtor, creditor, day) in _questions)
        {
            _found.Clear();
            _engine!.Owed(debtor, creditor, day, _found);
            duties += _found.Count;
        }

        return duties;
    }
}
