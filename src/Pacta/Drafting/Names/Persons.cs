using Pacta.Register;

namespace Pacta.Drafting;

/// <summary>Which states are one legal person under several names: Russia continues the Soviet Union.</summary>
internal sealed class Persons
{
    private const int MostSteps = 8; // a circle ends too

    private readonly int[] _roots; // the state that each continues, or itself

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

    /// <summary>The states that a state continues, one after the other.</summary>
    public IEnumerable<int> Before(int stateId)
    {
        for (var step = 0; step < MostSteps && _roots[stateId] != stateId; step++)
            yield return stateId = _roots[stateId];
    }

    /// <summary>The first state of the chain.</summary>
    public int RootOf(int stateId)
    {
        for (var step = 0; step < MostSteps && _roots[stateId] != stateId; step++)
            stateId = _roots[stateId];
        return stateId;
    }
}
