using System.Globalization;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>Which state of the register a number of the Correlates of War means, day by day.</summary>
/// <remarks>
/// The state that has the number on that day; on a day on which none has it (ATOP has members before their membership
/// of the state system begins, and under occupation), the one that has it next, else the one that had it last.
/// </remarks>
internal sealed class AtopStates
{
    private readonly TreatyRegister _register;
    private readonly Continuity _continuity;
    private readonly Dictionary<int, List<Bearer>> _byNumber = [];
    private readonly SortedDictionary<int, string> _participants = [];

    public AtopStates(TreatyRegister register)
    {
        (_register, _continuity) = (register, new(register.States));
        foreach (var state in register.States)
        {
            foreach (var code in state.Codes)
            {
                if (code.Value.Scheme != CodeScheme.Cow || code.From.Rank == Rank.Deprecated || !int.TryParse(
                    code.Value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    continue;
                var (from, until) = Life(state);
                _byNumber.ListOf(number).Add(new(state.Code, state.Name, _continuity.PersonOf(state.Id),
                    Math.Max(from, code.Value.Days.From.Earliest), Math.Min(until, code.Value.Days.Until.Latest)));
            }
        }

        foreach (var bearers in _byNumber.Values)
            bearers.Sort(static (a, b) => a.From.CompareTo(b.From));
    }

    /// <summary>Members without a place in any list of states, by number, and their codes in the register.</summary>
    public IReadOnlyDictionary<int, string> Participants => _participants;

    /// <summary>Every state that has a number, by code.</summary>
    public IEnumerable<string> All
    {
        get
        {
            foreach (var state in _register.States)
            {
                foreach (var code in state.Codes)
                {
                    if (code.Value.Scheme != CodeScheme.Cow)
                        continue;
                    yield return state.Code;
                    break;
                }
            }
        }
    }

    /// <summary>Whether a state has the number.</summary>
    public bool Has(int number) => _byNumber.ContainsKey(number);

    /// <summary>Takes in a member that no list of states has.</summary>
    public void AddParticipant(int number)
    {
        // Codes that ISO leaves to its users.
        for (var i = 0; i < 26 * 26; i++)
        {
            var code = string.Create(3, i, static (span, i) =>
                (span[0], span[1], span[2]) = ('X', (char)('A' + (i / 26)), (char)('A' + (i % 26))));
            if (IsTaken(code))
                continue;
            _participants[number] = code;
            _byNumber[number] = [new(code, $"Member {number.ToString(CultureInfo.InvariantCulture)} of ATOP",
                -1 - number, Day.Min, Day.Max)];
            return;
        }

        throw new InvalidOperationException("There are more members without a state than codes for them.");
    }

    /// <summary>The states that a row is about, one after another.</summary>
    /// <remarks>One, but for a number that passes to another state while its bearer is a member.</remarks>
    public void AddStays(AtopRow row, List<AtopStay> into)
    {
        var bearers = _byNumber[row[AtopField.Member]];
        var at = First(bearers, row.Entry.Earliest);
        var stay = new AtopStay(row, bearers[at], row.Entry, row.Exit);
        for (at++; at < bearers.Count && bearers[at].From < row.Exit.Earliest; at++)
        {
            var next = bearers[at];
            if (next.Person == stay.Last.Person)
            {
                stay = stay with { Last = next };
                continue;
            }

            var passes = ListDate.Of(next.From);
            into.Add(stay with { Until = passes });
            stay = new(row, next, passes, row.Exit);
        }

        into.Add(stay);
    }

    // A code without days of its own holds in all the days of the state.
    private static (int From, int Until) Life(State state)
    {
        var (from, until) = state.Exists.IsEmpty ? (Day.Min, Day.Max) : (Day.Max, Day.Min);
        foreach (var life in state.Exists)
        {
            (from, until) = (Math.Min(from, life.Value.From.Earliest), Math.Max(until, life.Value.Until.Latest));
        }

        return (from, until);
    }

    private bool IsTaken(string code)
    {
        foreach (var state in _register.States)
        {
            if (state.Code == code)
                return true;
        }

        foreach (var taken in _participants.Values)
        {
            if (taken == code)
                return true;
        }

        return false;
    }

    private static int First(List<Bearer> bearers, int day)
    {
        for (var i = 0; i < bearers.Count; i++)
        {
            if (day < bearers[i].Until)
                return i;
        }

        return bearers.Count - 1;
    }

    /// <summary>A state that has a number in some days.</summary>
    /// <param name="Code">Three letters.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Person">Its legal person; below 0: of a participant.</param>
    /// <param name="From">The first day.</param>
    /// <param name="Until">The first day after.</param>
    internal sealed record Bearer(string Code, string Name, int Person, int From, int Until);
}

/// <summary>What of a row is about one legal person.</summary>
/// <param name="Row">The row.</param>
/// <param name="First">The state under whose name it enters.</param>
/// <param name="From">Its first day in.</param>
/// <param name="Until">Its first day out; none: it is in at the end of the record.</param>
internal readonly record struct AtopStay(AtopRow Row, AtopStates.Bearer First, ListDate From, ListDate Until)
{
    /// <summary>The state under whose name it leaves.</summary>
    public AtopStates.Bearer Last { get; init; } = First;
}
