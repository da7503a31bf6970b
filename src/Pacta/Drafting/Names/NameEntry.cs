using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>What a name stands for.</summary>
internal enum NameTarget : byte
{
    /// <summary>A state, by a name, adjective or code.</summary>
    State,

    /// <summary>A state, by the city of its government.</summary>
    Capital,

    /// <summary>An organization.</summary>
    Organization,

    /// <summary>An instrument.</summary>
    Instrument,

    /// <summary>An area.</summary>
    Area,
}

/// <summary>A name as the register gives it.</summary>
/// <param name="Words">Its words, folded; signs left out.</param>
/// <param name="Capitals">How a text must write each: 0 as it likes, 1 a capital first, 2 capitals alone.</param>
/// <param name="Target">What it stands for.</param>
/// <param name="Id">Index of that in the register.</param>
/// <param name="Days">When it bears the name.</param>
/// <param name="Text">The name itself.</param>
internal sealed record NameEntry(
    string[] Words, byte[] Capitals, NameTarget Target, int Id, DaySpan Days, string Text);
