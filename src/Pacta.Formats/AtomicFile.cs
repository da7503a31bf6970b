namespace Pacta.Formats;

/// <summary>A file that is written at one stroke: all of it is there, or it is as it was, or it is not there.</summary>
/// <remarks>
/// The bytes go into a file beside it, are forced onto the disk, and that file takes its name. So neither a full disk
/// nor a run that is killed leaves half of it; what a killed run leaves beside it the next one removes. Permissions are
/// kept; a symbolic link to a file is followed.
/// </remarks>
public sealed class AtomicFile : IDisposable
{
    private const string Ending = ".pacta-part";
    private const int Buffer = 1 << 16;

    private readonly string _shown;
    private readonly string _target;
    private readonly string _temporary;
    private readonly FileStream _stream;
    private bool _isClosed;

    private AtomicFile(string shown, string target)
    {
        (_shown, _target) = (shown, target);
        _temporary = Path.Combine(Path.GetDirectoryName(target)!,
            $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}{Ending}");
        _stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, Buffer);
    }

    /// <summary>Writes a file with what a function puts into a stream.</summary>
    /// <param name="path">The file, new or old.</param>
    /// <param name="write">Writes its bytes; what it throws is thrown on, and the file is as it was.</param>
    /// <exception cref="RegisterException">The path names no file, or the file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var file = Create(path);
        try
        {
            write(file._stream);
        }
        catch (IOException e)
        {
            throw Unwritable(path, e);
        }

        file.Commit();
    }

    /// <summary>Begins a file; nothing of it is to be seen before <see cref="Commit"/>.</summary>
    /// <param name="path">The file, new or old.</param>
    /// <exception cref="RegisterException">The path names no file, or the file cannot be written.</exception>
    public static AtomicFile Create(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            throw new RegisterException($"'{path.Replace('\0', '\ufffd')}': this is no file name.", "name a file");
        try
        {
            var target = new FileInfo(path).LinkTarget is null
                ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
            RefuseOthers(path, target);
            RemoveLeftovers(target);
            return new AtomicFile(path, target);
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            throw Unwritable(path, e);
        }
    }

    /// <summary>Where the bytes go. An <see cref="IOException"/> of it is for the caller to explain.</summary>
    public Stream Stream => _stream;

    /// <summary>The file beside the one that is written, for what writes by name and not into a stream.</summary>
    public string TemporaryPath => _temporary;

    /// <summary>Forces the bytes onto the disk and gives the file its name.</summary>
    /// <exception cref="RegisterException">It cannot be written; it is as it was.</exception>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        try
        {
            _stream.Flush(flushToDisk: true);
            if (!OperatingSystem.IsWindows() && File.Exists(_target))
                File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_target));
            if (OperatingSystem.IsWindows())
                _stream.Dispose();
            File.Move(_temporary, _target, overwrite: true);
            _isClosed = true;
            _stream.Dispose();
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            throw Unwritable(_shown, e);
        }
    }

    /// <summary>Without <see cref="Commit"/>, gives the file up: it is as it was.</summary>
    public void Dispose()
    {
        if (_isClosed)
            return;
        _isClosed = true;
        try
        {
            _stream.Dispose();
        }
        catch (IOException)
        {
            // What is still in the buffer does not fit either, and is not wanted any more.
        }

        File.Delete(_temporary);
    }

    internal static RegisterException Unwritable(string path, Exception e) =>
        new($"{path}: cannot be written: {e.Message}", "check the name, the permissions and the space left");

    private static bool IsOfTheDisk(Exception e) =>
        e is IOException or UnauthorizedAccessException or ArgumentException;

    // A run that goes on holds its file; one that was killed holds nothing any more.
    private static void RemoveLeftovers(string target)
    {
        var folder = Path.GetDirectoryName(target)!;
        foreach (var left in Directory.EnumerateFiles(folder, $".{Path.GetFileName(target)}.*{Ending}"))
        {
            try
            {
                using (new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                    File.Delete(left);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another run is writing it.
            }
        }
    }

    // A pipe or a device would be replaced by a file.
    private static void RefuseOthers(string path, string target)
    {
        if (Directory.Exists(target) || Path.EndsInDirectorySeparator(path))
            throw new RegisterException($"{path}: found a folder, expected a file.", "name a file inside it");
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            throw new RegisterException($"{path}: there is no such folder.", "make the folder first");
        if (IsOfTheSystem(target) || (File.Exists(target) && !IsSeekable(target)))
            throw new RegisterException($"{path}: found a pipe or a device, expected a file.", "name a file");
    }

    // A device such as /dev/null looks like a file, and whoever may do anything would replace it by one.
    private static bool IsOfTheSystem(string target)
    {
        if (OperatingSystem.IsWindows())
            return File.Exists(target) && (File.GetAttributes(target) & FileAttributes.Device) != 0;
        return target.StartsWith("/proc/", StringComparison.Ordinal)
            || (target.StartsWith("/dev/", StringComparison.Ordinal)
                && !target.StartsWith("/dev/shm/", StringComparison.Ordinal));
    }

    // Opened for writing too, a pipe waits for nobody, and a file that may not be written is refused.
    private static bool IsSeekable(string target)
    {
        using var stream = new FileStream(
            target, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        return stream.CanSeek;
    }
}
