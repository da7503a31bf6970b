using Pacta.Register;

namespace Pacta.Law;

/// <summary>The acts of one legal person about one instrument.</summary>
internal struct PersonActs(int person)
{
    /// <summary>Its id: that of the first of the states that continue one another.</summary>
    public int Person { get; } = person;

    /// <summary>Its signature subject to consent, or null.</summary>
    public Act? Signed { get; set; }

    /// <summary>When it began to apply the instrument provisionally, or null.</summary>
    public Act? Provisional { get; set; }

    /// <summary>Consents and exits, in turn.</summary>
    public Act[] Turns { get; set; } = [];

    /// <summary>When it took back a notice of exit, in turn.</summary>
    public Act[] Revocations { get; set; } = [];

    /// <summary>Whether it is one of the negotiating states.</summary>
    public bool Negotiated { get; set; }

    /// <summary>Whether several assertions may be of one act.</summary>
    public bool HasSeveral { get; set; }

    /// <summary>Its first consent, or null.</summary>
    public readonly Act? Consent => FirstTurn(exit: false);

    /// <summary>Its first exit, or null: from what bound it, or from a signature.</summary>
    public readonly Act? Exit => FirstTurn(exit: true);

    private readonly Act? FirstTurn(bool exit)
    {
        foreach (ref readonly var turn in Turns.AsSpan())
        {
            if (Rules.Consent.IsExit(turn.Kind) == exit)
                return turn;
        }

        return null;
    }
}
