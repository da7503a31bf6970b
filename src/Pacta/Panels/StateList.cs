namespace Pacta.Panels;

/// <summary>Whose list of states says who is a member of the system.</summary>
public enum StateList
{
    /// <summary>Correlates of War: a state is a member while it has a code of it.</summary>
    Cow,

    /// <summary>Gleditsch and Ward: the same.</summary>
    GleditschWard,

    /// <summary>The register: a state is a member while it exists there.</summary>
    Register,
}
