namespace Pacta.Language;

/// <summary>A file that has been read and not yet parsed.</summary>
/// <param name="Path">The file's name as messages show it, with '/' between folders.</param>
/// <param name="Text">Its text, decoded; U+FFFD stands for bytes that are not UTF-8.</param>
public sealed record FileText(string Path, string Text);
