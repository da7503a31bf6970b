using Pacta.Register;

namespace Pacta.Drafting;

/// <summary>Which states are one legal person under several names: Russia continues the Soviet Union.</summary>
internal sealed class Persons
{
    private readonly int[] _roots;

    public Persons(TreatyRegister register)
    {
        _roots = [.. register.States.Select(static s => s.Id)];
        foreach (var state in register.States)
        {
            foreach (var link in state.Links)
            {
                if (link.Value.Kind == StateLinkKind.Continues)
                    _roots[state.Id] = link.Value.StateId;
            }
        }
    }

    /// <summary>The first state of the chain; chains are short, and a circle ends after a few steps.</summary>
    public int RootOf(int stateId)
    {
        for (var step = 0; step < 8 && _roots[stateId] != stateId; step++)
            stateId = _roots[stateId];
        return stateId;
    }
}
