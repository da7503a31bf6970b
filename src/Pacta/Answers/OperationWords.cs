using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>Precedence, suspension and grounds invoked, in the words of the language.</summary>
/// <param name="register">What is recorded.</param>
public sealed class OperationWords(TreatyRegister register)
{
    /// <summary>"prevails over every other treaty", "article 10: subject to un-charter-1945".</summary>
    public string Of(Instrument instrument, Precedence precedence)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(precedence);
        var others = precedence.Others.IsEmpty ? "every other treaty"
            : string.Join(", ", precedence.Others.Select(id => register.Instruments[id].Code));
        return Part(instrument, precedence.ProvisionIndex)
            + (precedence.Prevails ? "prevails over " : "subject to ") + others;
    }

    /// <summary>"humanitarian", "article 51: allows self-defence".</summary>
    public static string Of(Instrument instrument, Nature nature)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return Part(instrument, nature.ProvisionIndex) + Words.Natures[nature.Kind];
    }

    /// <summary>"to what happened since 1939-09-01".</summary>
    public static string ReachesBack(EdtfDate since) => $"to what happened since {since}";

    /// <summary>"suspended by USA toward NZL of article 4"; the day is left to who asks.</summary>
    public string Of(Instrument instrument, Suspension said)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(said);
        var verb = said.Resumes ? "resumed" : "suspended";
        var who = said.AuthorId >= 0
            ? $" by {Codes([said.AuthorId])}{(said.States.IsEmpty ? "" : $" toward {Codes(said.States)}")}"
            : said.States.IsEmpty ? "" : $" between {Codes(said.States)}";
        var why = said.Reason == Ground.Unstated ? ""
            : $" {(said.AuthorId >= 0 ? "for" : "by")} {Words.Suspensions[said.Reason]}";
        return $"{verb}{who}{Of(instrument, said.Provisions)}{why}";
    }

    /// <summary>"invoked breach by USA against RUS", "contested by RUS"; the day is left to who asks.</summary>
    public string Of(Instrument instrument, Invocation said)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(said);
        return said.IsObjection
            ? $"contested by {Codes([said.StateId])}"
            : $"invoked {Words.Grounds[said.Ground]} by {Codes([said.StateId])}"
                + (said.Against.IsEmpty ? "" : $" against {Codes(said.Against)}") + Of(instrument, said.Provisions);
    }

    private static string Of(Instrument instrument, ImmutableArray<int> provisions) => provisions.IsEmpty
        ? "" : " of " + string.Join(", ", provisions.Select(p => instrument.Provisions[p].Name));

    private static string Part(Instrument instrument, int provision) =>
        provision < 0 ? "" : $"{instrument.Provisions[provision].Name}: ";

    private string Codes(ImmutableArray<int> states) =>
        string.Join(", ", states.Select(s => register.States[s].Code));
}
