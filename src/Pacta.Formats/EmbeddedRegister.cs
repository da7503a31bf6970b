using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text;
using Pacta.Language;

namespace Pacta.Formats;

/// <summary>The register inside the assembly. Read at every start of the command, so on two threads.</summary>
internal static class EmbeddedRegister
{
    private const string Prefix = "register/";

    /// <summary>Its files, parsed, in the order of their names.</summary>
    public static ImmutableArray<FileSyntax> Read()
    {
        var names = Array.FindAll(
            Assembly.GetExecutingAssembly().GetManifestResourceNames(),
            static name => name.StartsWith(Prefix, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        var files = new FileSyntax[names.Length];
        var next = -1;
        void ParseNext()
        {
            for (var i = Interlocked.Increment(ref next); i < names.Length; i = Interlocked.Increment(ref next))
                files[i] = Parser.Parse(names[i][Prefix.Length..].Replace('\\', '/'), Text(names[i]));
        }

        if (Environment.ProcessorCount > 1)
            OnTwoThreads(ParseNext);
        else
            ParseNext();
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(files);
    }

    // A plain thread: the pool would cost more to start than it saves.
    private static void OnTwoThreads(Action work)
    {
        ExceptionDispatchInfo? failure = null;
        var second = new Thread(() =>
        {
            try
            {
                work();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        });
        second.Start();
        work();
        second.Join();
        failure?.Throw();
    }

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
