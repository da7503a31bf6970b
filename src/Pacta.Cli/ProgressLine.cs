using System.Diagnostics;
using System.Globalization;

namespace Pacta.Cli;

/// <summary>One line on a terminal that says how far a long answer is; after a second, and not too often.</summary>
internal sealed class ProgressLine(TextWriter screen, Func<long> rows)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = s_patience;
    private int _length;

    /// <param name="done">How many parts are done.</param>
    /// <param name="of">Of how many.</param>
    public void Show(int done, int of)
    {
        if (_watch.Elapsed < _next)
            return;
        _next = _watch.Elapsed + s_pause;
        var line = string.Create(CultureInfo.InvariantCulture, $"{100L * done / of} %, {rows():N0} rows");
        screen.Write('\r' + line.PadRight(_length));
        _length = line.Length;
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_length > 0)
            screen.Write('\r' + new string(' ', _length) + '\r');
    }
}
