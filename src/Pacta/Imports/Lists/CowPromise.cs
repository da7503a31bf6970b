namespace Pacta.Imports;

/// <summary>How a class of promises is written as a duty.</summary>
/// <param name="Promise">The class.</param>
/// <param name="Trigger">What sets the duty off; null: nothing has to.</param>
/// <param name="OfAll">What the parties owe each other.</param>
/// <param name="OfSome">What some of them owe the others.</param>
internal sealed record CowPromise(CowPromises Promise, string? Trigger, string OfAll, string OfSome)
{
    /// <summary>The four, in the order of the columns.</summary>
    public static CowPromise[] All { get; } =
    [
        Same(CowPromises.Defense, "when anyone attacks a party:", "must defend the attacked party"),
        Same(CowPromises.Neutrality, "when a party is at war with anyone:", "must stay neutral toward that power"),
        new(CowPromises.Nonaggression, null, "must not attack each other", "must not attack every other party"),
        new(CowPromises.Entente, "when anyone threatens a party:", "must consult each other",
            "must consult every other party"),
    ];

    private static CowPromise Same(CowPromises promise, string trigger, string action) =>
        new(promise, trigger, action, action);
}
