using System.Text;

namespace Pacta.Formats;

/// <summary>Files that answers are written to.</summary>
public static class OutputFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text at one stroke: the file has all of it, or is as it was, or is not there.</summary>
    /// <remarks>A symbolic link to a file is followed. UTF-8 without a byte order mark.</remarks>
    /// <exception cref="RegisterException">The path names no file, or the file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            throw new RegisterException($"'{path.Replace('\0', '\ufffd')}': this is no file name.", "name a file");
        string? temporary = null;
        try
        {
            var target = new FileInfo(path).LinkTarget is null
                ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
            RefuseOthers(path, target);
            if (File.Exists(target))
            {
                RegisterFiles.Replace(path, text);
                return;
            }

            temporary = Path.Combine(
                Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
            File.WriteAllText(temporary, text, s_utf8);
            File.Move(temporary, target, overwrite: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (temporary is not null)
                File.Delete(temporary);
            throw new RegisterException(
                $"{path}: cannot be written: {e.Message}", "check the name, the permissions and the space left");
        }
    }

    // A pipe or a device would be replaced by a file.
    private static void RefuseOthers(string path, string target)
    {
        if (Directory.Exists(target) || Path.EndsInDirectorySeparator(path))
            throw new RegisterException($"{path}: found a folder, expected a file.", "name a file inside it");
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            throw new RegisterException($"{path}: there is no such folder.", "make the folder first");
        var kept = FileAttributes.Device | FileAttributes.System;
        if (File.Exists(target) && ((File.GetAttributes(target) & kept) != 0 || !IsSeekable(target)))
            throw new RegisterException(
                $"{path}: found a pipe or a device, expected a file.", "name a file");
    }

    // Opened for writing too, a pipe waits for nobody.
    private static bool IsSeekable(string target)
    {
        using var stream = new FileStream(
            target, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        return stream.CanSeek;
    }
}
