using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Pacta.Language;

namespace Pacta.Formats;

/// <summary>The register inside the assembly. Read at every start of the command, so on two threads.</summary>
internal sealed class EmbeddedRegister
{
    private const string Prefix = "register/";

    private static readonly Lazy<EmbeddedRegister> s_only = new(static () => new());

    private readonly string[] _names;
    private readonly FileSyntax[] _files;
    private readonly TaskCompletionSource _read = new();
    private int _next = -1;
    private int _left;

    private EmbeddedRegister()
    {
        _names = Array.FindAll(
            Assembly.GetExecutingAssembly().GetManifestResourceNames(),
            static name => name.StartsWith(Prefix, StringComparison.Ordinal));
        Array.Sort(_names, StringComparer.Ordinal);
        _files = new FileSyntax[_names.Length];
        _left = _names.Length;
    }

    /// <summary>Parses what nobody has begun to parse, and waits for the rest.</summary>
    public static ImmutableArray<FileSyntax> Read()
    {
        var only = s_only.Value;
        only.ParseRest();
        only._read.Task.GetAwaiter().GetResult();
        return ImmutableCollectionsMarshal.AsImmutableArray(only._files);
    }

    /// <summary>Parses what nobody has begun to parse: for a second thread.</summary>
    public static void Help() => s_only.Value.ParseRest();

    private void ParseRest()
    {
        for (var i = Interlocked.Increment(ref _next); i < _names.Length; i = Interlocked.Increment(ref _next))
        {
            try
            {
                _files[i] = Parser.Parse(ShownAs(_names[i]), Text(_names[i]));
            }
            catch (Exception e)
            {
                _read.TrySetException(e);
            }

            if (Interlocked.Decrement(ref _left) == 0)
                _read.TrySetResult();
        }
    }

    /// <summary>The text of its files about states and of the sources that they cite, in the order of their names.
    /// </summary>
    public static ImmutableArray<FileText> ReadStates()
    {
        var names = Array.FindAll(
            Assembly.GetExecutingAssembly().GetManifestResourceNames(),
            static name => IsIn(name, "states") || IsIn(name, "sources"));
        Array.Sort(names, StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<FileText>(names.Length);
        foreach (var name in names)
            files.Add(new(ShownAs(name), Text(name)));
        return files.MoveToImmutable();
    }

    private static bool IsIn(string name, string folder) => name.StartsWith(Prefix, StringComparison.Ordinal)
        && ShownAs(name).StartsWith($"{folder}/", StringComparison.Ordinal);

    private static string ShownAs(string name) => name[Prefix.Length..].Replace('\\', '/');

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
