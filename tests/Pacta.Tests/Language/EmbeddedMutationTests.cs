using System.Collections.Immutable;
using System.Diagnostics;
using Pacta.Language;
using Pacta.Law;

namespace Pacta.Tests.Language;

/// <summary>
/// The register that ships, damaged in every way: parser, formatter, compiler and law neither throw nor hang, and
/// formatting is idempotent and keeps the meaning.
/// </summary>
public class EmbeddedMutationTests
{
    private const int Variants = 100_000;
    private const int Seed = 2001_07_16;
    private const int ComparedEvery = 16;
    private static readonly TimeSpan s_longestVariant = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_longestRun = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task No_damage_makes_parser_formatter_or_compiler_throw_hang_or_change_the_meaning()
    {
        var watch = Stopwatch.StartNew();
        var started = new long[Variants];
        var everyCore = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        var run = Task.Run(() => Parallel.For(0, Variants, everyCore, i =>
        {
            started[i] = Stopwatch.GetTimestamp();
            Try(i);
            started[i] = -1;
        }));

        if (await Task.WhenAny(run, Task.Delay(s_longestRun)) != run)
            Assert.Fail($"seed {Seed}: these variants hang: {string.Join(", ", Running(started))}");
        await run;
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(FormattableString.Invariant(
            $"{Variants} damaged variants in {seconds:F1} s: {Variants / seconds:F0} per second."));
    }

    [Fact]
    public void Undamaged_pieces_have_no_mistake_and_name_nothing_that_is_not_declared() =>
        Assert.All(Specimen.All, static piece =>
    {
        var file = Parser.Parse("a.pacta", piece.Text);
        var codes = RegisterCompiler.Compile([piece.World, file]).Diagnostics.Select(static d => d.Code);
        Assert.DoesNotContain(codes, static code => code.StartsWith("PA01", StringComparison.Ordinal)
            || code.StartsWith("PA02", StringComparison.Ordinal) || code is "PA0302" or "PA0303");
    });

    private static IEnumerable<int> Running(long[] started) =>
        Enumerable.Range(0, started.Length).Where(i => Volatile.Read(ref started[i]) > 0).Take(10);

    private static void Try(int index)
    {
        var random = new Random(Seed + index);
        var piece = Specimen.All[random.Next(Specimen.All.Length)];
        var text = Mutator.Damage(piece.Text, Specimen.All[random.Next(Specimen.All.Length)].Text, random);
        var watch = Stopwatch.StartNew();
        try
        {
            Check(text, piece.World, compare: index % ComparedEvery == 0);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(
                $"variant {index} of seed {Seed}, from {piece.Path}:\n{text}\n---\n{e.Message}", e);
        }

        if (watch.Elapsed > s_longestVariant)
            throw new InvalidOperationException($"variant {index} of seed {Seed} took {watch.Elapsed}:\n{text}");
    }

    private static void Check(string text, FileSyntax world, bool compare)
    {
        var file = Parser.Parse("a.pacta", text);
        var formatted = Formatter.Format(file);
        var again = Parser.Parse("a.pacta", formatted);
        AssertSame(formatted, Formatter.Format(again), "formatting twice");
        AssertSameTokens(file.Lines, file.Text, again.Lines, again.Text);
        if (file.Diagnostics.IsEmpty && !again.Diagnostics.IsEmpty)
            Assert.Fail($"formatting brought a mistake:\n{formatted}\n{DiagnosticRenderer.Render(again)}");

        var compilation = RegisterCompiler.Compile([world, file]);
        foreach (var mistake in compilation.Diagnostics.Where(static d => d.Primary.Path == "a.pacta"))
            Assert.InRange(mistake.Primary.Span.End, mistake.Primary.Span.Start, text.Length);
        if (!compilation.HasErrors)
            Standings.Of(compilation.Register);
        if (compare)
            Compare(compilation, world, file, again);
    }

    private static void Compare(Compilation before, FileSyntax world, FileSyntax file, FileSyntax again)
    {
        var after = RegisterCompiler.Compile([world, again]);
        AssertSame(SyntaxDump.Of(file), SyntaxDump.Of(again), "the tree");
        if (file.Diagnostics.IsEmpty)
            AssertSame(Codes(before), Codes(after), "the mistakes");
        AssertSame(RegisterDump.Of(before.Register), RegisterDump.Of(after.Register), "the register");
        var renderer = new DiagnosticRenderer(path => path == file.Path ? file.Text : world.Text);
        Assert.All(before.Diagnostics, mistake => Assert.NotEmpty(renderer.Render(mistake)));
    }

    private static string Codes(Compilation compilation) =>
        string.Join(' ', compilation.Diagnostics.Select(static d => d.Code));

    private static void AssertSame(string before, string after, string what)
    {
        if (before != after)
            Assert.Fail($"{what} differs:\n{before}\n--- after ---\n{after}");
    }

    // Token by token, so that no second copy of every variant is made.
    private static void AssertSameTokens(
        ImmutableArray<LineSyntax> before, string text, ImmutableArray<LineSyntax> after, string formatted)
    {
        var same = before.Length == after.Length;
        for (var i = 0; same && i < before.Length; i++)
        {
            var (a, b) = (before[i].Tokens, after[i].Tokens);
            same = a.Length == b.Length && before[i].Comment == after[i].Comment;
            for (var j = 0; same && j < a.Length; j++)
                same = a[j].Kind == b[j].Kind && Spelling(a[j], text).SequenceEqual(Spelling(b[j], formatted));
            if (same)
                AssertSameTokens(before[i].Children, text, after[i].Children, formatted);
        }

        if (!same)
            Assert.Fail($"formatting changed the tokens:\n{formatted}");
    }

    private static ReadOnlySpan<char> Spelling(Token token, string text) =>
        text.AsSpan(token.Span.Start, token.Span.Length);
}
