using System.Globalization;
using System.Text;

namespace Pacta.Bench.Generation;

/// <summary>
/// A register of made-up treaties in the language: the same text for the same size and seed, on any machine.
/// </summary>
/// <param name="treatyCount">How many treaties.</param>
/// <param name="mix">What they are like.</param>
/// <param name="seed">Which register of that size.</param>
internal sealed class GeneratedRegister(
    int treatyCount, Mix mix = Mix.Usual, int seed = GeneratedRegister.UsualSeed)
{
    /// <summary>The seed of committed results.</summary>
    public const int UsualSeed = 2001;

    private readonly TreatyWriter _writer = new(mix);

    /// <summary>Acts of states in the files given so far.</summary>
    public long ActCount => _writer.ActCount;

    /// <summary>Treaties with more than two parties in the files given so far.</summary>
    public long MultilateralCount => _writer.MultilateralCount;

    /// <summary>The files, made one by one.</summary>
    /// <param name="treatiesPerFile">At least 1.</param>
    public IEnumerable<(string Path, string Text)> Files(int treatiesPerFile)
    {
        yield return ("states.pacta", World.Text());
        var text = new StringBuilder();
        for (var first = 0; first < treatyCount; first += treatiesPerFile)
        {
            text.Clear();
            for (var index = first; index < Math.Min(first + treatiesPerFile, treatyCount); index++)
                text.Append(_writer.Write(seed, index));
            var folder = first / 1000;
            yield return (string.Create(CultureInfo.InvariantCulture, $"{folder:D3}/t-{first:D6}.pacta"),
                text.ToString());
        }
    }

    /// <summary>Writes the files under a folder.</summary>
    /// <returns>The size of all text in bytes.</returns>
    public long WriteTo(string folder, int treatiesPerFile)
    {
        var size = 0L;
        foreach (var (path, text) in Files(treatiesPerFile))
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
            size += Encoding.UTF8.GetByteCount(text);
        }

        return size;
    }
}
