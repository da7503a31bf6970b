using Pacta.Register;

namespace Pacta.Law.Rules;

/// <summary>How far one requirement of a clause on entry into force is met, as states consent and leave.</summary>
internal abstract class Tally
{
    /// <summary>Whether it is met by those who stand.</summary>
    public abstract bool IsMet { get; }

    /// <summary>Nobody stands.</summary>
    public abstract void Clear();

    /// <summary>A state's consent comes to stand (1), or stands no more (-1).</summary>
    public abstract void Change(in PersonActs person, int sign);

    public static Tally Of(
        Requirement requirement, Instrument instrument, ReadOnlySpan<PersonActs> people, Continuity continuity,
        int[] uncounted) => requirement switch
        {
            RequiredCount count => new CountTally(count, instrument, people, continuity, uncounted),
            RequiredShare share => new ShareTally(share, instrument, continuity),
            _ => throw new InvalidOperationException("There is no such requirement."),
        };
}

/// <summary>A count of states, some of them named perhaps, some listed.</summary>
internal sealed class CountTally : Tally
{
    private readonly CountForm _form;
    private readonly int[] _named;
    private readonly int[]? _listed;
    private readonly int _needed;
    private int _count;
    private int _namedCount;

    public CountTally(
        RequiredCount clause, Instrument instrument, ReadOnlySpan<PersonActs> people, Continuity continuity,
        int[] uncounted)
    {
        _form = clause.Form;
        // A clause that names the Soviet Union is met by Russia, and the other way round.
        _named = clause.Named.IsEmpty ? [] : [.. clause.Named.Select(continuity.PersonOf).Distinct()];
        _listed = clause.Among is null
            ? null : [.. Listed(clause.Among, instrument, continuity).Except(uncounted)];
        _needed = Needed(clause, people, uncounted);
    }

    public override bool IsMet => _count >= _needed && _namedCount == _named.Length && _count + _namedCount > 0;

    private bool IsApart => _form is CountForm.NamedAndMajorityOfOthers or CountForm.NamedAndOthers;

    public override void Clear() => (_count, _namedCount) = (0, 0);

    public override void Change(in PersonActs person, int sign)
    {
        var named = Array.IndexOf(_named, person.Person) >= 0;
        _namedCount += named ? sign : 0;
        _count += !(named && IsApart) && IsCounted(person) ? sign : 0;
    }

    // A bare number counts whoever consents; "all" and "a majority" are of those who negotiated, or of the list.
    private bool IsCounted(in PersonActs person) => _listed is not null
        ? Array.IndexOf(_listed, person.Person) >= 0
        : _form is CountForm.Number or CountForm.NamedAndOthers || person.Negotiated;

    // Who does not count is not waited for either.
    private int Needed(RequiredCount clause, ReadOnlySpan<PersonActs> people, int[] uncounted)
    {
        if (_form is CountForm.Number or CountForm.NamedAndOthers)
            return clause.Number;
        int all = _listed?.Length ?? 0, others = _listed?.Except(_named).Count() ?? 0;
        foreach (ref readonly var person in _listed is null ? people : [])
        {
            if (!person.Negotiated || Array.IndexOf(uncounted, person.Person) >= 0)
                continue;
            all++;
            others += Array.IndexOf(_named, person.Person) < 0 ? 1 : 0;
        }

        return _form switch
        {
            CountForm.All => Math.Max(all, 1),
            CountForm.Majority => all / 2 + 1,
            _ => others / 2 + 1,
        };
    }

    // A role of "every other party" lists the negotiating states that no other role names.
    private static int[] Listed(Role role, Instrument instrument, Continuity continuity)
    {
        var states = role.States ?? [.. instrument.Parties.Except(
            instrument.Roles.SelectMany(static r => r.States ?? []))];
        return [.. states.Select(continuity.PersonOf).Distinct()];
    }
}

/// <summary>The share of a measure that those who stand have.</summary>
internal sealed class ShareTally : Tally
{
    private readonly Dictionary<int, decimal> _amounts = [];
    private readonly decimal _needed;
    private readonly bool _moreThan;
    private decimal _sum;

    public ShareTally(RequiredShare clause, Instrument instrument, Continuity continuity)
    {
        var measure = instrument.Measures.FirstOrDefault(m => m.Name == clause.Measure);
        foreach (var amount in measure?.Amounts ?? [])
        {
            var person = continuity.PersonOf(amount.Value.StateId);
            _amounts[person] = _amounts.GetValueOrDefault(person) + amount.Value.Amount;
        }

        _needed = (measure?.Total?.Value ?? _amounts.Values.Sum()) * clause.Percent / 100;
        _moreThan = clause.MoreThan;
    }

    // A measure of which the record holds nothing weighs nobody, and nobody reaches a share of it.
    public override bool IsMet => _amounts.Count > 0 && (_moreThan ? _sum > _needed : _sum >= _needed);

    public override void Clear() => _sum = 0;

    public override void Change(in PersonActs person, int sign) =>
        _sum += sign * _amounts.GetValueOrDefault(person.Person);
}
