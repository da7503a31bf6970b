using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>A published document.</summary>
public sealed record Source
{
    /// <summary>How many hexadecimal digits a SHA-256 has.</summary>
    public const int Sha256Length = 64;

    /// <summary>Index into <see cref="TreatyRegister.Sources"/>.</summary>
    public required int Id { get; init; }

    /// <summary>"lat-2001".</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Or null.</summary>
    public string? Author { get; init; }

    /// <summary>When it was published; null: not said.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Or null.</summary>
    public string? Language { get; init; }

    /// <summary>Or null.</summary>
    public string? Url { get; init; }

    /// <summary>The series and number in which it stands, or null.</summary>
    public string? Series { get; init; }

    /// <summary>
    /// Its text in a folder of sources: a path from there, with '/' between names; null: not said.
    /// </summary>
    public string? File { get; init; }

    /// <summary>The SHA-256 of that file's bytes, 64 lower-case hexadecimal digits; null: not said.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Where the register declares it; <see cref="Provenance.None"/>: nowhere.</summary>
    public Provenance From { get; init; } = Provenance.None;

    /// <summary>Facts in the register's own words.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>From which day its report of something is known.</summary>
    /// <param name="reported">The first day on which that can have come; <see cref="Day.Min"/>: any.</param>
    /// <returns>The day of its publication, or of what it reports if it cannot have been out before.</returns>
    /// <remarks>A source that was certainly out before announced what was to come, and is taken at its day.</remarks>
    public DayBounds KnownFrom(int reported)
    {
        var published = Published?.Bounds ?? DayBounds.Unknown;
        return published.Latest < reported
            ? published
            : new(Math.Max(published.Earliest, reported), published.Latest);
    }

    /// <summary>Whether a text has the shape of a SHA-256.</summary>
    public static bool IsSha256(ReadOnlySpan<char> text) => HexDigits.Are(text, Sha256Length);

    /// <summary>
    /// Whether a name can only lead to a file inside the folder that it starts from, on any system: no root, no drive,
    /// no step upwards, no ending that Windows would strip.
    /// </summary>
    public static bool IsFileName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return !name.Any(static c => c is '\\' or ':' || char.IsControl(c))
            && name.Split('/').All(static part => part.Length > 0 && part[^1] is not ('.' or ' '));
    }
}
