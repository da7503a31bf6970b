using System.Collections.Immutable;
using CsvHelper;
using Pacta.Imports;

namespace Pacta.Formats;

/// <summary>Reads a folder of UN status tables: an index, a table a treaty, and texts of statements.</summary>
public static class UntcReader
{
    private const long LargestFile = 64 * 1024 * 1024;
    private const string Index = "index.csv";
    private const string Tables = "treaties";
    private const string Texts = "declarations";

    private static readonly string[] s_columns = ["chapter_no", "treaty_no", "treaty_name", "url"];

    /// <summary>Reads the whole folder; tables side by side.</summary>
    /// <param name="folder">It holds <c>index.csv</c>, <c>treaties/*.csv</c> and perhaps <c>declarations/*.txt</c>.
    /// </param>
    /// <exception cref="RegisterException">A part is missing, cannot be read, or is no text.</exception>
    public static UntcFolder Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder))
        {
            throw new RegisterException(
                $"{folder}: {(File.Exists(folder) ? "found a file, expected a folder" : "there is no such folder")}.",
                "name the folder that holds index.csv and treaties/");
        }

        var index = ReadIndex(folder);
        var paths = Files(folder, Tables, "*.csv");
        if (paths.Length == 0)
        {
            throw new RegisterException($"{folder}: found no table, expected {Tables}/*.csv.",
                "name the folder that holds index.csv and treaties/");
        }

        var tables = ReadTables(paths);
        return new(index, [.. tables], [.. Files(folder, Texts, "*.txt").Select(static path =>
            new UntcText(NumberOf(path), $"{Texts}/{Path.GetFileName(path)}", TextFile.Read(path, LargestFile)))]);
    }

    // Side by side; of several that cannot be read the first is told.
    private static UntcTable[] ReadTables(string[] paths)
    {
        var tables = new UntcTable[paths.Length];
        try
        {
            Parallel.For(0, paths.Length, i => tables[i] = ReadTable(paths[i]));
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<RegisterException>().Any())
        {
            throw e.InnerExceptions.OfType<RegisterException>().OrderBy(static inner => inner.Message).First();
        }

        return tables;
    }

    // "11-A" and "2.1" are "11-a" and "2-1" in the names of files.
    private static ImmutableArray<UntcTreaty> ReadIndex(string folder)
    {
        var path = Path.Combine(folder, Index);
        using var csv = Open(TextFile.Read(path, LargestFile));
        try
        {
            csv.ReadHeader();
            if (s_columns.FirstOrDefault(c => !csv.Headers.Contains(c)) is { } missing)
            {
                throw new RegisterException($"{path}: found no column '{missing}', expected "
                    + $"{string.Join(", ", s_columns)}.", "take the index that belongs to the tables");
            }

            var treaties = ImmutableArray.CreateBuilder<UntcTreaty>();
            while (csv.Read())
            {
                var number = $"{csv.GetString("chapter_no")}-{csv.GetString("treaty_no")}";
                treaties.Add(new(number.Replace('.', '-').Replace(' ', '-').ToLowerInvariant(),
                    csv.GetString("treaty_name").Trim(), csv.GetString("url").Trim()));
            }

            return treaties.DrainToImmutable();
        }
        catch (CsvFormatException e)
        {
            throw new RegisterException(
                $"{path}: cannot be read as a table: {e.Message}", "mend its quotes and commas");
        }
    }

    private static UntcTable ReadTable(string path)
    {
        var file = $"{Tables}/{Path.GetFileName(path)}";
        var rows = ImmutableArray.CreateBuilder<UntcRow>();
        ImmutableArray<string> headings = [];
        UntcProblem? malformed = null;
        using var csv = Open(TextFile.Read(path, LargestFile));
        try
        {
            csv.ReadHeader();
            headings = [.. csv.Headers];
            while (csv.Read())
                rows.Add(new((int)csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]));
        }
        catch (CsvFormatException e)
        {
            malformed = new(file, rows.Count + 2, 0, e.Message, "a row of a table");
        }

        return new(NumberOf(path), file, headings, rows.DrainToImmutable(), malformed);
    }

    private static CsvReader Open(string text) => CsvReader.FromText(text, new CsvReaderOptions
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    });

    private static string[] Files(string folder, string inside, string pattern)
    {
        var path = Path.Combine(folder, inside);
        if (!Directory.Exists(path))
            return [];
        try
        {
            var files = Directory.GetFiles(path, pattern);
            Array.Sort(files, StringComparer.Ordinal);
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RegisterException($"{path}: cannot be listed: {e.Message}", "check the permissions");
        }
    }

    private static string NumberOf(string path) => Path.GetFileNameWithoutExtension(path).ToLowerInvariant();
}
