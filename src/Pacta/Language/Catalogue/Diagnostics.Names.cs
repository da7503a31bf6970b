namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0301: two blocks of one kind with one name.</summary>
    public static Diagnostic DeclaredTwice(string path, TextSpan span, string kind, string name, Label first) => Error(
        "PA0301", "Declared twice", new(path, span, $"there is a {kind} '{name}' already"),
        $"give this {kind} another name, or write its lines under the first", first);

    /// <summary>PA0302: a name that nothing declares.</summary>
    /// <param name="path">The file.</param>
    /// <param name="span">The name.</param>
    /// <param name="kind">What it should name: "state".</param>
    /// <param name="nearest">A declared name that is like it, or null.</param>
    public static Diagnostic UnknownName(string path, TextSpan span, string kind, string? nearest) => Error(
        "PA0302", $"Unknown {kind}", new(path, span, $"no {kind} of this name is declared"),
        DidYouMean(nearest, $"declare it in {AnOrA(kind)} {kind} block, or correct the name"));

    /// <summary>PA0303: a role or group that nothing declares.</summary>
    public static Diagnostic UnknownActor(string path, TextSpan span, string? nearest) => Error(
        "PA0303", "Unknown role or group", new(path, span, "no role of this treaty and no group has this name"),
        DidYouMean(nearest, "declare it: role NAME is STATE, …"));

    /// <summary>PA0304: an instrument that replaces itself.</summary>
    public static Diagnostic ReplacesItself(string path, TextSpan span) => Error(
        "PA0304", "Treaty replaces itself", new(path, span, "this is the treaty itself"), "name the earlier treaty");

    /// <summary>PA0305: states that continue or succeed one another in a circle.</summary>
    public static Diagnostic CyclicSuccession(string path, TextSpan span, string circle) => Error(
        "PA0305", "Cyclic succession", new(path, span, $"this closes a circle: {circle}"), "delete one of the links");

    /// <summary>PA0306: a provision that its instrument lacks.</summary>
    public static Diagnostic UnknownProvision(string path, TextSpan span, string instrument, string? nearest) => Error(
        "PA0306", "Unknown provision", new(path, span, $"{instrument} has no such provision in the register"),
        DidYouMean(nearest, "name a provision as its file does: article 9"));

    /// <summary>PA0307: one provision twice.</summary>
    public static Diagnostic ProvisionTwice(string path, TextSpan span, Label first) => Error(
        "PA0307", "Provision written twice", new(path, span, "this provision has a block already"),
        "write all of a provision under one heading", first);

    /// <summary>PA0308: instruments that replace one another in a circle.</summary>
    public static Diagnostic CyclicReplacement(string path, TextSpan span, string circle) => Error(
        "PA0308", "Cyclic replacement", new(path, span, $"this closes a circle: {circle}"),
        "a later treaty replaces an earlier one: delete one of the lines");

    /// <summary>PA0309: one name twice in one list.</summary>
    public static Diagnostic NamedTwice(string path, TextSpan span, string name, Label first) => Error(
        "PA0309", "Named twice", new(path, span, $"{name} has been named already"), "delete one of the two", first);

    private static string AnOrA(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a";
}
