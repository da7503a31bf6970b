using Pacta.Law;

namespace Pacta.Answers;

/// <summary>The words for a status.</summary>
public static class StatusWords
{
    /// <summary>"is party to", or what else a state is to an instrument.</summary>
    public static string Of(Status status, bool binding) => (status, binding) switch
    {
        (Status.None, _) => "a party",
        (Status.Negotiating, _) => "negotiated",
        (Status.Signatory, _) => "is signatory to",
        (Status.Contracting, _) => "is contracting state of",
        (Status.Provisional, _) => "provisionally applies",
        (Status.Party, true) => "is party to",
        (Status.Party, false) => "is participant in",
        (Status.Suspended, _) => "has suspended",
        _ => "was party to",
    };

    /// <summary>One word for a table: "party".</summary>
    public static string Short(Status status, bool binding) => (status, binding) switch
    {
        (Status.None, _) => "none",
        (Status.Party, false) => "participant",
        (Status.Former, _) => "former party",
        (Status.Provisional, _) => "provisionally applying",
        _ => status.ToString().ToLowerInvariant(),
    };
}
