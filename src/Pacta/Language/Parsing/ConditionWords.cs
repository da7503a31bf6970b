namespace Pacta.Language;

/// <summary>The words of the conditions on duties and triggers.</summary>
internal static class ConditionWords
{
    public const string AtOnce = "at once";
    public const string Within = "within";
    public const string OnRequest = "on request";
    public const string ByAllMeans = "by all means";
    public const string ByChosenMeans = "by means it chooses";
    public const string Politically = "politically";
    public const string InSomeCases = "in some cases only";
    public const string TowardSome = "toward some only";
    public const string Unprovoked = "unprovoked";

    /// <summary>Those of duties.</summary>
    public static IReadOnlyList<string> OfDuties { get; } =
        [AtOnce, Within, OnRequest, ByAllMeans, ByChosenMeans, Politically, InSomeCases, TowardSome];

    /// <summary>Those of triggers.</summary>
    public static IReadOnlyList<string> OfTriggers { get; } = [Unprovoked, OnRequest];
}
