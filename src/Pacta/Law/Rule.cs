namespace Pacta.Law;

/// <summary>A rule by which the engine concludes. Each binding one has a file of its own under <c>Rules/</c>.</summary>
/// <param name="Id">"vclt-24-1".</param>
/// <param name="Article">As lawyers cite it: "VCLT 24(1)".</param>
/// <param name="Text">What it concludes, in the register's own words.</param>
public sealed record Rule(string Id, string Article, string Text);

/// <summary>Why a conclusion holds: the rule, and the assertion that it was applied to.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="From">The assertion; <see cref="Register.Provenance.None"/> where the rule needs none.</param>
public readonly record struct Reason(Rule Rule, Register.Provenance From);
