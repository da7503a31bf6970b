using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>What the register lets one say of a duty that may or may not exist.</summary>
public enum VerdictKind : byte
{
    /// <summary>No duty is recorded, and nothing says that there is none.</summary>
    Unknown,

    /// <summary>It is owed.</summary>
    Owed,

    /// <summary>It may be owed: a date or a condition is open.</summary>
    Possible,

    /// <summary>A source denies it, or vouches that the register would hold it.</summary>
    NotOwed,
}

/// <summary>The answer to "does A owe B this?", with what it rests on.</summary>
/// <param name="Kind">The answer.</param>
/// <param name="Duties">Duties that speak for it, or, where it is not owed, that deny it.</param>
/// <param name="Coverage">The coverage that rules it out, or null.</param>
public sealed record DutyVerdict(VerdictKind Kind, ImmutableArray<DirectedDuty> Duties, Coverage? Coverage)
{
    /// <summary>Asks whether a debtor owes a creditor an action on a day.</summary>
    /// <param name="engine">The duties in force.</param>
    /// <param name="debtor">A state id.</param>
    /// <param name="creditor">A state id; -1: any other state.</param>
    /// <param name="asked">Modality and action: slots that the question leaves open match anything.</param>
    /// <param name="happening">The supposed event, or null: due or not.</param>
    /// <param name="day">The day.</param>
    public static DutyVerdict Of(
        DutyEngine engine, int debtor, int creditor, AskedDuty asked, SupposedEvent? happening, int day)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(asked);
        var all = Candidates(engine, debtor, creditor, asked, happening, day);
        var (owed, possible, denied) = Sort(engine, all, asked, happening, day);
        if (owed.Count > 0)
            return new(VerdictKind.Owed, [.. owed], null);
        if (possible.Count > 0)
            return new(VerdictKind.Possible, [.. possible], null);
        if (denied.Count > 0)
            return new(VerdictKind.NotOwed, [.. denied], null);
        var coverage = creditor < 0 ? null : Covering(engine, debtor, creditor, asked.Action, day);
        return new(coverage is null ? VerdictKind.Unknown : VerdictKind.NotOwed, [], coverage);
    }

    // What is owed to the creditor, and what is owed to others about it: not to arm anyone is owed to every party,
    // and is about those who are none.
    private static List<DirectedDuty> Candidates(
        DutyEngine engine, int debtor, int creditor, AskedDuty asked, SupposedEvent? happening, int day)
    {
        List<DirectedDuty> all = [];
        if (creditor >= 0 && !asked.OrAbout)
        {
            engine.Owed(debtor, creditor, day, all);
            return Weighed(engine, all, asked, day);
        }

        for (var other = 0; other < engine.Register.States.Length; other++)
            engine.Owed(debtor, other, day, all);
        all = Weighed(engine, all, asked, day);
        return creditor < 0 ? all : About(engine, all, creditor, happening, day);
    }

    // Of those that the question is about, what no reading of the dates supports falls away.
    private static List<DirectedDuty> Weighed(
        DutyEngine engine, List<DirectedDuty> all, AskedDuty asked, int day)
    {
        List<DirectedDuty> weighed = [];
        foreach (var duty in all)
        {
            if (!asked.Matches(duty))
                continue;
            var certainty = engine.Weigh(duty, day).Certainty;
            if (certainty != Certainty.No)
                weighed.Add(duty with { Certainty = certainty });
        }

        return weighed;
    }

    private static List<DirectedDuty> About(
        DutyEngine engine, List<DirectedDuty> all, int creditor, SupposedEvent? happening, int day)
    {
        List<DirectedDuty> asked = [];
        foreach (var duty in all)
        {
            var about = duty.CreditorId == creditor ? Certainty.Yes : engine.IsAbout(duty, creditor, happening, day);
            if (about != Certainty.No)
                asked.Add(about < duty.Certainty ? duty with { Certainty = about } : duty);
        }

        return asked;
    }

    private static (List<DirectedDuty> Owed, List<DirectedDuty> Possible, List<DirectedDuty> Denied) Sort(
        DutyEngine engine, List<DirectedDuty> all, AskedDuty asked, SupposedEvent? happening, int day)
    {
        List<DirectedDuty> owed = [], possible = [], denied = [];
        foreach (var duty in all)
        {
            if (!duty.IsLegal)
                continue;
            var denies = duty.Modality == Modality.NeedNot && asked.Modality == Modality.Must;
            if (duty.Modality != asked.Modality && !denies)
                continue;
            var due = happening is null ? Certainty.Yes : engine.IsDue(duty, happening, day);
            if (due == Certainty.No)
                continue;
            if (denies)
            {
                // A denial that may not be in force denies nothing; where it holds in some area, it holds for the
                // question.
                if (duty.Certainty == Certainty.Yes)
                    denied.Add(duty);
                continue;
            }

            (duty.Certainty == Certainty.Yes && due == Certainty.Yes ? owed : possible).Add(duty);
        }

        return (owed, possible, denied);
    }

    private static Coverage? Covering(DutyEngine engine, int debtor, int creditor, ActionKind action, int day)
    {
        foreach (var coverage in engine.Register.Coverages)
        {
            if (coverage.Actions.Contains(action) && coverage.Days.MustContain(day)
                && Holds(engine, coverage, debtor) && Holds(engine, coverage, creditor))
                return coverage;
        }

        return null;
    }

    private static bool Holds(DutyEngine engine, Coverage coverage, int state) =>
        coverage.States.Any(s => engine.Standings.Continuity.Same(s, state));
}

/// <summary>The duty that a question asks for; null slots match anything.</summary>
/// <param name="Modality">Must, must not or may.</param>
/// <param name="Action">The action.</param>
/// <param name="Weapon">Or null.</param>
/// <param name="Text">Or null.</param>
/// <param name="OrAbout">Whether duties owed to others count that are about the creditor: not to arm anyone.</param>
public sealed record AskedDuty(
    Modality Modality, ActionKind Action, string? Weapon = null, string? Text = null, bool OrAbout = false)
{
    /// <summary>Whether a duty is about the same action.</summary>
    public bool Matches(DirectedDuty duty)
    {
        if (duty.Duty is not { } clause || clause.Action.Kind != Action)
            return false;
        return (Weapon is null || Weapon == clause.Action.Weapon) && (Text is null || Text == clause.Action.Text);
    }
}
