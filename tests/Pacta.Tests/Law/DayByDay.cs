using Pacta.Law;
using Pacta.Register;

namespace Pacta.Tests.Law;

/// <summary>
/// The law told as a story: day after day the acts of the day are done, and then it is seen who is bound. It shares no
/// code with the engine, knows no spans, and cannot look ahead.
/// </summary>
/// <param name="world">A world in which every act has one day.</param>
/// <param name="exitAdmitted">Whether a notice that no clause governs, or that comes too early, has effect.</param>
internal sealed class DayByDay(World world, bool exitAdmitted)
{
    private readonly Person[] _people = [.. Enumerable.Range(0, world.StateCount).Select(static _ => new Person())];
    private readonly EntryTold _told = new(world);
    private int? _decisive;
    private int? _entry;
    private bool _hadTwo;
    private bool _over;

    /// <returns>The status of every state on every day, and whether the instrument is in force.</returns>
    public (Status[,] Status, bool[] InForce) Tell()
    {
        var status = new Status[world.StateCount, World.LastDay];
        var inForce = new bool[World.LastDay];
        // Days before 0 hold nothing; the last ones let notices run out.
        for (var day = 0; day < World.LastDay; day++)
        {
            Live(day);
            for (var state = 0; state < world.StateCount; state++)
                status[state, day] = StatusOf(state, day);
            inForce[day] = _entry <= day && !_over;
        }

        return (status, inForce);
    }

    private void Live(int day)
    {
        var today = world.Acts.Where(a => a.First == day).OrderBy(static a => IsExit(a)).ToList();
        foreach (var act in today.Where(static a => !IsExit(a)))
            Consent(act, day);
        Enter(day, [.. today.Where(static a => IsExit(a)).Select(static a => a.State)]);
        foreach (var act in today.Where(static a => IsExit(a)))
            Leave(_people[act.State], act.Kind, day);
        _over |= world.Ended <= day;
        if (_over || _entry is not { } entry || day < entry)
            return;
        var bound = Enumerable.Range(0, world.StateCount).Count(s => IsBound(s, day));
        _hadTwo |= bound >= 2;
        _over = (LastTerm() is { } term && day >= entry + term)
            || (!world.IsOpen && _hadTwo && bound < 2);
        for (var state = 0; state < world.StateCount; state++)
            _people[state].WasBound |= !_over && IsBound(state, day);
    }

    private void Consent(WorldAct act, int day)
    {
        var person = _people[act.State];
        if (act.Kind == ActKind.Signature)
        {
            person.Signed |= !person.Renounced;
        }
        else if (act.Kind == ActKind.ProvisionalApplication)
        {
            person.Applies |= !person.Renounced;
        }
        else if (person.Consented is null)
        {
            (person.Consented, person.ConsentKind) = (day, act.Kind);
            person.Bonds.Add(new());
        }
    }

    // Enough consents stand: today is decisive. Then each bond gets the day on which it starts.
    private void Enter(int day, HashSet<int> leaving)
    {
        if (world.InForce is { } recorded)
            (_entry, _decisive) = (recorded, recorded);
        else if (_decisive is null && _told.Tell(day, Given(leaving)) is { } told)
            (_decisive, _entry) = told;

        foreach (var person in _people)
        {
            if (person.Bonds.LastOrDefault() is { Start: null } bond && _entry is { } entry
                && person.Consented is { } consented)
            {
                bond.Start = world.LaterDelay is { } delay
                    && consented > (world.LaterFromEntry ? entry : _decisive)
                    ? Math.Max(entry, consented + delay)
                    : Math.Max(entry, consented);
            }
        }
    }

    // Who has given what by now, and not taken it back.
    private Dictionary<int, HashSet<ActKind>> Given(HashSet<int> leaving)
    {
        Dictionary<int, HashSet<ActKind>> given = [];
        for (var state = 0; state < world.StateCount; state++)
        {
            var person = _people[state];
            if (leaving.Contains(state))
                continue;
            given[state] = [];
            if (person is { Consented: not null, ConsentKind: { } kind })
                given[state].Add(kind);
            if (person.Applies)
                given[state].Add(ActKind.ProvisionalApplication);
        }

        return given;
    }

    private void Leave(Person person, ActKind how, int day)
    {
        // Where the instrument ends for a state, that ends whatever still binds it: a notice need not run on.
        if (how == ActKind.EndForParty)
        {
            foreach (var running in person.Bonds.Where(b => b.Start <= day))
                running.Free = Math.Min(running.Free ?? day, day);
        }

        if (person.Left)
            return;
        if (person.Bonds.LastOrDefault() is { } bond && person.Consented is not null)
        {
            if (bond.Start <= day)
                bond.Free ??= FreeOn(day);
            else
                person.Bonds.Remove(bond);
        }

        (person.Renounced, person.Signed, person.Applies) = (true, false, false);
        (person.Consented, person.Left) = (null, true);
    }

    private int? FreeOn(int day)
    {
        var atEnd = world.Renews ? EndOfTerm(day) : null;
        if (world.ExitAllowed == true)
        {
            var early = world.ExitAfter is { } after && day < _entry + after;
            int? byClause = !early ? Run(day)
                : exitAdmitted ? Math.Max(_entry!.Value + world.ExitAfter!.Value, Run(day))
                : null;
            return byClause is { } free && atEnd is { } end ? Math.Min(free, end) : byClause ?? atEnd;
        }

        return atEnd ?? (world.ExitAllowed is null && exitAdmitted ? day + 365 : null);
    }

    // When a notice of a day has run.
    private int Run(int notice)
    {
        var day = notice + (world.ExitNotice ?? 0);
        var month = new DateOnly(1970, 1, 1).AddDays(day);
        return !world.ExitByMonth ? day
            : new DateOnly(month.Year, month.Month, 1).AddMonths(1).DayNumber - new DateOnly(1970, 1, 1).DayNumber;
    }

    // How long it lasts at most, where nothing can renew it for ever.
    private int? LastTerm() => world.Term is not { } term ? null
        : !world.Renews ? term
        : world is { RenewalTimes: { } times, RenewalLength: { } length } ? term + times * length
        : null;

    // The first term whose notice is still in time.
    private int? EndOfTerm(int notice)
    {
        var end = _entry + world.Term;
        if (end is null)
            return null;
        for (var renewals = 0; ; renewals++)
        {
            if (renewals >= (world.RenewalLength is null ? null : world.RenewalTimes))
                return null;
            if (notice <= end - world.RenewalNotice)
                break;
            if (world.RenewalLength is not { } length)
                return null;
            end += length;
        }

        return end;
    }

    private bool IsBound(int state, int day) => !IsExtinct(state, day)
        && _people[state].Bonds.Exists(b => b.Start <= day && !(b.Free <= day));

    private bool IsExtinct(int state, int day) => state == 0 && world.Extinct <= day;

    private Status StatusOf(int state, int day)
    {
        var person = _people[state];
        if (!_over && IsBound(state, day))
            return Status.Party;
        if (!_over && !IsExtinct(state, day) && person.Bonds.Exists(b => b.Free is null || b.Free > day) is var pending)
        {
            if (person.Applies && !person.WasBound && !HasStarted(person, day))
                return Status.Provisional;
            if (pending && person.Consented is not null)
                return Status.Contracting;
            if (person.Signed && person.Bonds.Count == 0)
                return Status.Signatory;
        }

        return person.WasBound ? Status.Former : Status.None;
    }

    private static bool HasStarted(Person person, int day) => person.Bonds.Exists(b => b.Start <= day);

    private static bool IsExit(WorldAct act) => act.Kind is ActKind.Denunciation or ActKind.Withdrawal
        or ActKind.EndForParty;

    private sealed class Person
    {
        public bool Signed, Applies, Renounced, WasBound, Left;
        public ActKind? ConsentKind;
        private int? _consented;

        public int? Consented
        {
            get => _consented;
            set => (_consented, Left) = (value, value is null && Left);
        }

        public List<BondTold> Bonds { get; } = [];
    }

    private sealed class BondTold
    {
        public int? Start;
        public int? Free;
    }
}
