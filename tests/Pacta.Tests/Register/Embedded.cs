using Pacta.Answers;
using Pacta.Formats;
using Pacta.Language;
using Pacta.Law;
using Pacta.Register;

namespace Pacta.Tests.Registers;

/// <summary>The register that ships, compiled once for all tests of it.</summary>
internal static class Embedded
{
    private static readonly Lazy<Compilation> s_compilation =
        new(static () => RegisterCompiler.Compile(RegisterReader.ReadEmbedded()));

    private static readonly Lazy<Questions> s_questions = new(static () => new(s_compilation.Value.Register));

    public static Compilation Compilation => s_compilation.Value;

    public static TreatyRegister Register => Compilation.Register;

    public static Questions Questions => s_questions.Value;

    public static Standings Standings => Questions.Standings;

    /// <summary>"CHN", by its id.</summary>
    public static string Code(int stateId) => Register.States[stateId].Code;

    /// <summary>Every line of an instrument that states a dated fact, a clause or a duty.</summary>
    public static IEnumerable<(string Fact, Provenance From)> Facts(Instrument instrument) =>
    [
        .. instrument.Adopted.Select(static a => ("adopted", a.From)),
        .. instrument.Signed.Select(static a => ("signed", a.From)),
        .. instrument.Exchanged.Select(static a => ("exchanged", a.From)),
        .. instrument.Acts.Select(static a => (a.Kind.ToString(), a.From)),
        .. instrument.InForce.Select(static a => ("in force", a.From)),
        .. instrument.Terms.Select(static a => ("lasts", a.From)),
        .. instrument.Duties.Select(static d => ("duty", d.From)),
        .. instrument.Entry is { } entry ? [("entry clause", entry.From)] : Array.Empty<(string, Provenance)>(),
        .. instrument.Renewal is { } renewal ? [("renews", renewal.From)] : Array.Empty<(string, Provenance)>(),
        .. instrument.Exit is { } exit ? [("exit clause", exit.From)] : Array.Empty<(string, Provenance)>(),
        .. instrument.Replaces.Select(static a => ("replaces", a.From)),
        .. instrument.Ended.Select(static a => ("ended", a.From)),
        .. instrument.SecretUntil.Select(static a => ("secret", a.From)),
        .. instrument.Practice.Select(static a => ("in practice", a.From)),
    ];
}
