using System.Text.RegularExpressions;

namespace Pacta.Imports;

/// <summary>What a user calls a list that is imported: the source that every line of the register cites.</summary>
/// <param name="Code">Its identifier in the register: "cow-alliances".</param>
/// <param name="Title">As people know it.</param>
/// <param name="Published">When it was published, in EDTF; null: not said.</param>
public sealed partial record ListSource(string Code, string Title, string? Published)
{
    /// <summary>An identifier made of a file's name: "alliance_v4.1_by_member.csv" gives "alliance-v4-1-by-member".
    /// </summary>
    public static string CodeOf(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var dot = fileName.LastIndexOf('.');
        var code = Other().Replace((dot > 0 ? fileName[..dot] : fileName).ToLowerInvariant(), "-").Trim('-');
        return code.Length > 0 && char.IsAsciiLetter(code[0]) ? code : $"list-{code}".TrimEnd('-');
    }

    /// <summary>Whether a text can be an identifier of the register.</summary>
    public static bool IsCode(string text) => text is not null && Code_().IsMatch(text);

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Code_();
}
