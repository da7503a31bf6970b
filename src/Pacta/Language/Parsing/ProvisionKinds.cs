namespace Pacta.Language;

/// <summary>What a treaty's parts are called.</summary>
internal static class ProvisionKinds
{
    /// <summary>Those with a number or letter; a preamble has none.</summary>
    public static IReadOnlyList<string> Numbered { get; } =
        ["article", "paragraph", "section", "point", "annex"];
}
