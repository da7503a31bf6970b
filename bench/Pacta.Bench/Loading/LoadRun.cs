using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Pacta.Bench.Questions;
using Pacta.Duties;
using Pacta.Formats;
using Pacta.Language;
using Pacta.Law;

namespace Pacta.Bench.Loading;

/// <summary>
/// Loads a folder as the program does, in a process that does nothing else, and prints what it measured.
/// </summary>
internal static class LoadRun
{
    public static int Run(string folder, Options options)
    {
        var (engine, result) = Load(folder);
        result = result with
        {
            PeakBytes = Machine.PeakMemory(),
            RetainedBytes = GC.GetTotalMemory(forceFullCollection: true)
        };
        result = result with
        {
            Any = QuestionRun.Measure(engine, QuestionRun.AnyStates(engine), options.Seed),
            Busiest = QuestionRun.Measure(engine, QuestionRun.BusiestStates(engine), options.Seed),
        };
        GC.KeepAlive(engine);
        Console.WriteLine(JsonSerializer.Serialize(result));
        return 0;
    }

    // A method of its own, so that nothing on the stack keeps the texts alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (DutyEngine Engine, LoadResult Result) Load(string folder)
    {
        var watch = Stopwatch.StartNew();
        var texts = RegisterReader.ReadFolderTexts(folder);
        var read = watch.Elapsed;
        var compilation = RegisterCompiler.Compile(texts);
        var compiled = watch.Elapsed;
        var standings = Standings.Of(compilation.Register);
        var judged = watch.Elapsed;
        var engine = new DutyEngine(standings);
        var indexed = watch.Elapsed;
        return (engine, new()
        {
            Characters = texts.Sum(static t => (long)t.Text.Length),
            ReadSeconds = read.TotalSeconds,
            CompileSeconds = (compiled - read).TotalSeconds,
            LawSeconds = (judged - compiled).TotalSeconds,
            IndexSeconds = (indexed - judged).TotalSeconds,
            TotalSeconds = indexed.TotalSeconds,
            ProcessorSeconds = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds,
            PauseSeconds = GC.GetTotalPauseDuration().TotalSeconds,
            AllocatedBytes = GC.GetTotalAllocatedBytes(),
            Diagnostics = compilation.Diagnostics.Length,
        });
    }
}
