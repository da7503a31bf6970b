using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Panels;

/// <summary>A stay of a state in an instrument, or in a phase of it.</summary>
/// <param name="StateId">The state.</param>
/// <param name="Code">Under which code it stands: the one that it had on its first day in, or the next; "": it has
/// none.</param>
/// <param name="Days">When it is in; an end whose latest day is <see cref="Day.Max"/> is open.</param>
/// <param name="Surely">What it promises there.</param>
/// <param name="Possibly">What it promises to some only, or is meant by words that may mean others.</param>
public readonly record struct AllianceMember(
    int StateId, string Code, DaySpan Days, DutyClasses Surely, DutyClasses Possibly);

/// <summary>An instrument that promises something of a class, or a phase of it.</summary>
/// <param name="InstrumentId">The instrument.</param>
/// <param name="ProvisionIndex">The phase: index into the instrument's provisions; -1: the instrument as a whole.
/// </param>
/// <param name="Members">Every stay, by first day, then code.</param>
public sealed record AllianceRow(int InstrumentId, int ProvisionIndex, ImmutableArray<AllianceMember> Members)
{
    /// <summary>What any member promises.</summary>
    public DutyClasses Surely => All(static m => m.Surely);

    /// <summary>What is promised possibly only.</summary>
    public DutyClasses Possibly => All(static m => m.Possibly) & ~Surely;

    /// <summary>The first day of its first member.</summary>
    public DayBounds Begin
    {
        get
        {
            var first = Members[0].Days.From;
            foreach (var member in Members)
                first = new(Math.Min(first.Earliest, member.Days.From.Earliest),
                    Math.Min(first.Latest, member.Days.From.Latest));
            return first;
        }
    }

    /// <summary>The first day after the last of its members; null: it is in force at the end of the record.</summary>
    public DayBounds? End
    {
        get
        {
            var last = Members[0].Days.Until;
            foreach (var member in Members)
                last = new(Math.Max(last.Earliest, member.Days.Until.Earliest),
                    Math.Max(last.Latest, member.Days.Until.Latest));
            return last.Latest == Day.Max ? null : last;
        }
    }

    private DutyClasses All(Func<AllianceMember, DutyClasses> of)
    {
        var all = DutyClasses.None;
        foreach (var member in Members)
            all |= of(member);
        return all;
    }
}
