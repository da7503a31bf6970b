using Pacta.Duties;
using Pacta.Law;
using Pacta.Register;

namespace Pacta.Answers;

/// <summary>The questions that a register answers; each has a file of its own.</summary>
public sealed partial class Questions
{
    /// <param name="register">What is recorded.</param>
    public Questions(TreatyRegister register)
        : this(register, null)
    {
    }

    private Questions(TreatyRegister register, NotYetKnown? unknown)
    {
        (Register, NotYetKnown) = (register, unknown);
        Standings = Standings.Of(register);
        Engine = new(Standings);
        Explain = new(Standings, unknown);
        Phrasing = new(register);
        ConditionWords = new(register);
    }

    /// <summary>What is recorded.</summary>
    public TreatyRegister Register { get; }

    /// <summary>The law, applied.</summary>
    public Standings Standings { get; }

    /// <summary>The duties in force.</summary>
    public DutyEngine Engine { get; }

    /// <summary>Derivations.</summary>
    public Explain Explain { get; }

    /// <summary>Wording.</summary>
    public Phrasing Phrasing { get; }

    private ConditionWords ConditionWords { get; }

    private string Code(int stateId) => Register.States[stateId].Code;

    private static string Clause(DirectedDuty owed) => owed.Duty is { } duty
        ? $"{owed.Instrument.Code}, {owed.Instrument.Provisions[duty.ProvisionIndex].Name}"
        : $"{owed.Instrument.Code} ({Law.Rules.InterimDuty.Rule.Article})";

    private string Sources(Provenance from) => Step.Citations(Register, from);
}
