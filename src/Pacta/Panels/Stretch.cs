using Pacta.Time;

namespace Pacta.Panels;

/// <summary>Days in which something holds, equally surely: half-open, never empty, never of certainty no.</summary>
internal readonly record struct Stretch(int From, int Until, Certainty Certainty);
