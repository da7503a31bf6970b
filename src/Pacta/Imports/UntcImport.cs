using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Imports;

/// <summary>All of a folder of UN status tables, understood as far as it can be.</summary>
/// <param name="Instruments">One a table, by number.</param>
/// <param name="Statements">One a file of statements.</param>
/// <param name="WithoutTable">Treaties of the index that have no table.</param>
public sealed record UntcImport(
    ImmutableArray<UntcInstrument> Instruments, ImmutableArray<UntcStatements> Statements,
    ImmutableArray<UntcTreaty> WithoutTable)
{
    /// <summary>What became of all cells.</summary>
    public UntcCount Count => Instruments.Aggregate(default(UntcCount), static (sum, i) => sum + i.Count);

    /// <summary>Everything that could not be understood, by file and line.</summary>
    public ImmutableArray<UntcProblem> Problems =>
    [
        .. Instruments.SelectMany(static i => i.Problems).Concat(Statements.SelectMany(static s => s.Problems)),
    ];

    /// <summary>The files of the register, one a treaty, with their names.</summary>
    /// <param name="published">When the tables were published, in EDTF; null: not said.</param>
    public IReadOnlyCollection<(string Name, string Text)> Files(string? published)
    {
        UntcInstrument[] named = [.. Instruments.Where(static i => UntcInstrument.IsNumber(i.Number))];
        var files = new (string, string)[named.Length];
        Parallel.For(0, files.Length, i =>
            files[i] = (named[i].Code + ".pacta", UntcRegisterFile.Text(named[i], published)));
        return files;
    }

    /// <summary>Understands a folder.</summary>
    /// <param name="folder">Its text.</param>
    /// <param name="register">The register whose states are meant.</param>
    public static UntcImport Of(UntcFolder folder, TreatyRegister register)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(register);
        var names = new UntcNames(register);
        var index = folder.Index.DistinctBy(static t => t.Number).ToDictionary(static t => t.Number);
        var instruments = new UntcInstrument[folder.Tables.Length];
        Parallel.For(0, instruments.Length, i => instruments[i] =
            new UntcTableConverter(folder.Tables[i], names, register).Convert(
                index.GetValueOrDefault(folder.Tables[i].Number)));
        ImmutableArray<UntcStatements> statements =
            [.. folder.Statements.AsParallel().AsOrdered().Select(text => UntcStatements.Parse(text, names, register))];
        var said = statements.DistinctBy(static s => s.Number).ToDictionary(static s => s.Number);
        var tables = folder.Tables.Select(static t => t.Number).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. instruments.Select(i => said.TryGetValue(i.Number, out var own) ? With(i, own) : i)],
            [.. statements.Select(s => tables.Contains(s.Number) ? s : WithoutTreaty(s))],
            [.. folder.Index.Where(t => !tables.Contains(t.Number))]);
    }

    private static UntcInstrument With(UntcInstrument instrument, UntcStatements own) =>
        instrument with { Statements = own.Said, Notes = instrument.Notes.AddRange(own.Notes) };

    private static UntcStatements WithoutTreaty(UntcStatements statements) => statements with
    {
        Problems = statements.Problems.Add(new($"declarations/{statements.Number}.txt", 0, 0,
            "statements about a treaty without a table", $"treaties/{statements.Number}.csv")),
    };
}
