namespace Pacta.Panels.Networks;

/// <summary>A state of the system on the day of a network.</summary>
/// <param name="Code">Its code in the scheme of the network: "710", "CHN".</param>
/// <param name="Name">Its name on that day.</param>
public sealed record NetworkNode(string Code, string Name);
